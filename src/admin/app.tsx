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
    correctionNote: 'Nota de corrección',
    editorNote: 'Nota del editor',
    sourceLocale: 'Idioma de origen',
    images: 'Imágenes',
  },
};

/** Under the names by which Strapi's edit view and list look for the labels of a field. */
const labelled = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(words).map(([field, label]) => [
      `content-manager.content-types.api::story.story.${field}`,
      label,
    ]),
  );

export default {
  config: {
    locales: ['es'],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: labelled(LABELS.en), es: labelled(LABELS.es) },
  },
  bootstrap() {},
};
