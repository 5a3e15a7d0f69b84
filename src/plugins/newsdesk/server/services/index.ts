import { gate } from './gate';
import { intake } from './intake';
import { ledger } from './ledger';
import { push } from './push';

export const services = { gate, intake, ledger, push };
