import { address } from './address';
import { delivery } from './delivery';
import { intake } from './intake';
import { kill } from './kill';
import { ledgerHead } from './ledgerHead';
import { refusal } from './refusal';
import { release } from './release';
import { source } from './source';
import { sourceChange } from './sourceChange';
import { standing } from './standing';
import { translation } from './translation';

export const contentTypes = {
  address,
  delivery,
  intake,
  kill,
  'ledger-head': ledgerHead,
  refusal,
  release,
  source,
  'source-change': sourceChange,
  standing,
  translation,
};
