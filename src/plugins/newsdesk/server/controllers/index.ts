import { check } from './check';
import { facts } from './facts';
import { house } from './house';
import { sourceFacts } from './sourceFacts';

export const controllers = { check, facts, house, sourceFacts };
