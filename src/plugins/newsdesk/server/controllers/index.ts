import { check } from './check';
import { facts } from './facts';
import { home } from './home';
import { house } from './house';
import { list } from './list';
import { sourceFacts } from './sourceFacts';

export const controllers = { check, facts, home, house, list, sourceFacts };
