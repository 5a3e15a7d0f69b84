import { gate } from './gate';

export const services = { gate };
