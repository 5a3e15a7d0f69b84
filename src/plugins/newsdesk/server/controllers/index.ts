import { check } from './check';

export const controllers = { check };
