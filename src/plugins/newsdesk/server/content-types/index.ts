import { address } from './address';
import { refusal } from './refusal';
import { source } from './source';

export const contentTypes = { address, refusal, source };
