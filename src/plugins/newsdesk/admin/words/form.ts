import { CLAIM_FIELDS } from '../../editorial/desk/words/claimFields';
import { HOUSE_WORDS, type DeskLanguage } from '../../editorial/desk/words/houseWords';

type FormWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The labels of the plugin's own forms, by component and field. English ones stand in the forms' layout. */
const SPANISH_LABELS: FormWords = {
  'newsdesk.claim': {
    ...CLAIM_FIELDS.es,
    key: 'Clave',
    source: 'Fuente',
    furtherSources: 'Otras fuentes',
    respondentSource: 'Ficha de quien responde',
    note: 'Nota interna',
  },
  'newsdesk.dismissal': {
    passage: 'Pasaje',
    reason: 'Motivo',
    dismissedBy: 'Descartado por',
    dismissedAt: 'Descartado el',
  },
  'newsdesk.evidence': {
    kind: 'Tipo',
    description: 'Descripción',
    url: 'Dirección',
    file: 'Archivo',
  },
  'newsdesk.dateline': { place: 'Lugar', region: 'Región', day: 'Día', month: 'Mes', year: 'Año' },
};

const keyed = (words: FormWords, key: (group: string, name: string) => string) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([group, names]) =>
      Object.entries(names).map(([name, text]) => [key(group, name), text]),
    ),
  );

const choices = (language: DeskLanguage) =>
  keyed(HOUSE_WORDS[language], (field, choice) => `newsdesk.choice.${field}.${choice}`);

/** All of it under the names by which Strapi's edit view and the desk's inputs look for it. */
export const formWords: Readonly<Record<DeskLanguage, Readonly<Record<string, string>>>> = {
  en: {
    ...choices('en'),
    'newsdesk.field.moment': 'Newsroom time',
    'newsdesk.field.moment.what': 'A date and time in the newsroom’s zone',
    'newsdesk.field.choice': 'Newsroom word',
    'newsdesk.field.choice.what': 'One of the house’s words, in the panel’s language',
  },
  es: {
    ...choices('es'),
    ...keyed(SPANISH_LABELS, (uid, field) => `content-manager.components.${uid}.${field}`),
    'newsdesk.field.moment': 'Hora de la redacción',
    'newsdesk.field.moment.what': 'Una fecha y hora en la zona de la redacción',
    'newsdesk.field.choice': 'Palabra de la redacción',
    'newsdesk.field.choice.what': 'Una de las palabras de la casa, en el idioma del panel',
  },
};
