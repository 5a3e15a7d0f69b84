import type { DeskLanguage } from './words';

type FormWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The labels of the plugin's own forms, by component and field. English ones stand in the forms' layout. */
const SPANISH_LABELS: FormWords = {
  'newsdesk.claim': {
    key: 'Clave',
    statement: 'Enunciado',
    verification: 'Verificación',
    verificationNote: 'Nota de verificación',
    attribution: 'Atribución',
    source: 'Fuente',
    furtherSources: 'Otras fuentes',
    sourceTerms: 'Condiciones de la fuente',
    evidence: 'Pruebas',
    about: 'Sobre quién',
    responseSought: 'Respuesta solicitada',
    respondent: 'A quién se preguntó',
    respondentSource: 'Ficha de quien responde',
    soughtAt: 'Preguntado el',
    channel: 'Medio',
    replyBy: 'Plazo de respuesta',
    response: 'Respuesta',
    noResponseReason: 'Por qué no hace falta respuesta',
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

/** The house's words as a form shows them, by field. */
const CHOICES: Readonly<Record<DeskLanguage, FormWords>> = {
  en: {
    verification: {
      unverified: 'Unverified',
      verified: 'Verified',
      disputed: 'Disputed',
      retracted: 'Retracted',
    },
    responseSought: {
      'not-yet': 'Not yet',
      'awaiting-reply': 'Awaiting reply',
      replied: 'Replied',
      declined: 'Declined to comment',
      'no-reply': 'No reply',
      unreachable: 'Could not be reached',
      'not-applicable': 'Not applicable',
    },
    sourceTerms: {
      'on-the-record': 'On the record',
      'on-background': 'On background',
      'deep-background': 'Deep background',
      'off-the-record': 'Off the record',
    },
    channel: {
      phone: 'Phone',
      email: 'Email',
      'in-person': 'In person',
      message: 'Message',
      letter: 'Letter',
      'press-office': 'Press office',
      other: 'Other',
    },
    kind: {
      document: 'Document',
      recording: 'Recording',
      image: 'Image',
      data: 'Data',
      link: 'Link',
      eyewitness: 'One of ours was there',
      other: 'Other',
    },
  },
  es: {
    verification: {
      unverified: 'Sin verificar',
      verified: 'Verificada',
      disputed: 'Discutida',
      retracted: 'Retirada',
    },
    responseSought: {
      'not-yet': 'Todavía no',
      'awaiting-reply': 'A la espera de respuesta',
      replied: 'Respondió',
      declined: 'No quiso comentar',
      'no-reply': 'No respondió',
      unreachable: 'No se le pudo localizar',
      'not-applicable': 'No hace falta',
    },
    sourceTerms: {
      'on-the-record': 'Con nombre (on the record)',
      'on-background': 'Sin nombre (on background)',
      'deep-background': 'Sin atribución (deep background)',
      'off-the-record': 'No publicable (off the record)',
    },
    channel: {
      phone: 'Teléfono',
      email: 'Correo electrónico',
      'in-person': 'En persona',
      message: 'Mensaje',
      letter: 'Carta',
      'press-office': 'Oficina de prensa',
      other: 'Otro',
    },
    kind: {
      document: 'Documento',
      recording: 'Grabación',
      image: 'Imagen',
      data: 'Datos',
      link: 'Enlace',
      eyewitness: 'Uno de los nuestros estaba allí',
      other: 'Otra cosa',
    },
  },
};

const keyed = (words: FormWords, key: (group: string, name: string) => string) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([group, names]) =>
      Object.entries(names).map(([name, text]) => [key(group, name), text]),
    ),
  );

const choices = (language: DeskLanguage) =>
  keyed(CHOICES[language], (field, choice) => `newsdesk.choice.${field}.${choice}`);

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
