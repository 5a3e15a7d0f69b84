import { check } from './check';
import { desk } from './desk';
import { home } from './home';
import { list } from './list';

export const controllers = { check, desk, home, list };
