/** The panel speaks English and Spanish; each person chooses in their profile. */
const LABELS = {
  en: {
    headline: 'Headline',
    summary: 'Summary',
    body: 'Body',
    claims: 'Claims',
    dismissals: 'Dismissals',
    slug: 'Slug',
    slugline: 'Slugline',
    byline: 'Byline',
    agency: 'Agency',
    credit: 'Credit',
    dateline: 'Dateline',
    sourcingLevel: 'Sourcing level',
    urgency: 'Urgency',
    topics: 'Topics',
    genre: 'Genre',
    embargoUntil: 'Embargo until',
    releaseKind: 'Release kind',
    correctionNote: 'Correction note',
    editorNote: 'Editor’s note',
    sourceLocale: 'Source language',
    images: 'Images',
  },
  es: {
    headline: 'Titular',
    summary: 'Entradilla',
    body: 'Cuerpo',
    claims: 'Afirmaciones',
    dismissals: 'Descartes',
    slug: 'Slug',
    slugline: 'Slugline',
    byline: 'Firma',
    agency: 'Agencia',
    credit: 'Crédito',
    dateline: 'Data',
    sourcingLevel: 'Nivel de las fuentes',
    urgency: 'Urgencia',
    topics: 'Temas',
    genre: 'Género',
    embargoUntil: 'Embargo hasta',
    releaseKind: 'Tipo de salida',
    correctionNote: 'Nota de corrección',
    editorNote: 'Nota del editor',
    sourceLocale: 'Idioma de origen',
    images: 'Imágenes',
  },
};

/** The genres, as the form of a story shows them. */
const GENRES = {
  en: {
    news: 'News',
    analysis: 'Analysis',
    background: 'Background',
    feature: 'Feature',
    interview: 'Interview',
    profile: 'Profile',
    obituary: 'Obituary',
    opinion: 'Opinion',
    'fact-check': 'Fact check',
  },
  es: {
    news: 'Noticia',
    analysis: 'Análisis',
    background: 'Contexto',
    feature: 'Reportaje',
    interview: 'Entrevista',
    profile: 'Perfil',
    obituary: 'Obituario',
    opinion: 'Opinión',
    'fact-check': 'Verificación',
  },
};

const prefixed = (prefix: string, words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [`${prefix}.${name}`, text]));

/** Under the names by which Strapi's edit view and list look for the labels of a field, and the desk for a choice. */
const translated = (language: 'en' | 'es') => ({
  ...prefixed('content-manager.content-types.api::story.story', LABELS[language]),
  ...prefixed('newsdesk.choice.genre', GENRES[language]),
});

export default {
  config: {
    locales: ['es'],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: translated('en'), es: translated('es') },
  },
  bootstrap() {},
};
