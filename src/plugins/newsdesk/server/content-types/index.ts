import { address } from './address';
import { intake } from './intake';
import { refusal } from './refusal';
import { source } from './source';
import { standing } from './standing';

export const contentTypes = { address, intake, refusal, source, standing };
