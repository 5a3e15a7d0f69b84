import { check } from './check';
import { claims } from './claims';
import { facts } from './facts';
import { house } from './house';
import { sourceFacts } from './sourceFacts';

export const controllers = { check, claims, facts, house, sourceFacts };
