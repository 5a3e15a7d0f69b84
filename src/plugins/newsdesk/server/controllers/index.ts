import { check } from './check';
import { claims } from './claims';
import { dossier } from './dossier';
import { facts } from './facts';
import { history } from './history';
import { home } from './home';
import { house } from './house';
import { kill } from './kill';
import { languages } from './languages';
import { list } from './list';
import { packets } from './packets';
import { sourceFacts } from './sourceFacts';
import { sourceLanguage } from './sourceLanguage';
import { translations } from './translations';
import { versions } from './versions';
import { wire } from './wire';

export const controllers = {
  check,
  claims,
  dossier,
  facts,
  history,
  home,
  house,
  kill,
  languages,
  list,
  packets,
  sourceFacts,
  sourceLanguage,
  translations,
  versions,
  wire,
};
