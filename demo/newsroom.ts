/** What the demo's newsroom starts with. */

export const LOCALES = [
  { code: 'es', name: 'Spanish (es)' },
  { code: 'pt', name: 'Portuguese (pt)' },
];

export const AGENCIES = [
  {
    name: 'EFE',
    creditLine: 'EFE',
    datelineStyle: 'efe',
    homeLanguage: 'es',
    usageTerms: 'For subscribers of the agency. Keep the credit.',
  },
  {
    name: 'AP',
    creditLine: 'AP',
    datelineStyle: 'ap',
    homeLanguage: 'en',
    usageTerms: 'For members and subscribers. Keep the credit.',
  },
  {
    name: 'Lusa',
    creditLine: 'Lusa',
    datelineStyle: 'lusa',
    homeLanguage: 'pt',
    usageTerms: 'For subscribers of the agency. Keep the credit.',
  },
];

/** Codes of the IPTC Media Topics. */
export const TOPICS = [
  { mediaTopicsCode: 'medtop:11000000', names: { en: 'Politics', es: 'Política' } },
  {
    mediaTopicsCode: 'medtop:02000000',
    names: { en: 'Crime, law and justice', es: 'Policía y justicia' },
  },
  {
    mediaTopicsCode: 'medtop:16000000',
    names: { en: 'Conflict, war and peace', es: 'Conflictos' },
  },
];

export const SOURCES = [
  { publicDescription: 'WikiLeaks', anonymous: false, name: 'WikiLeaks' },
  {
    publicDescription: 'Swedish Prosecution Authority',
    anonymous: false,
    name: 'Swedish Prosecution Authority',
  },
];
