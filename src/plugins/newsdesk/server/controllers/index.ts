import { check } from './check';
import { desk } from './desk';

export const controllers = { check, desk };
