import { check } from './check';
import { claims } from './claims';
import { facts } from './facts';
import { home } from './home';
import { house } from './house';
import { list } from './list';
import { sourceFacts } from './sourceFacts';

export const controllers = { check, claims, facts, home, house, list, sourceFacts };
