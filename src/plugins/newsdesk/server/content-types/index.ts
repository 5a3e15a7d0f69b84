import { address } from './address';
import { intake } from './intake';
import { refusal } from './refusal';
import { source } from './source';

export const contentTypes = { address, intake, refusal, source };
