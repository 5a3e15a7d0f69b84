import { gate } from './gate';
import { intake } from './intake';

export const services = { gate, intake };
