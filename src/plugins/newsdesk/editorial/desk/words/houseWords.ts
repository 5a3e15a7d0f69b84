/** The languages that the desk speaks, and all that is printed for it. */
export type DeskLanguage = 'en' | 'es';

/** The house's words as a person reads them, by field and by what is stored. */
export const HOUSE_WORDS: Readonly<
  Record<DeskLanguage, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  en: {
    severity: { block: 'Blocks', warn: 'Warns', off: 'Off' },
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
    sourcingLevel: {
      'single-anonymous': 'One anonymous source',
      'multiple-anonymous': 'Several anonymous sources',
      'single-named': 'One named source',
      'multiple-named': 'Several named sources',
      documented: 'Documented',
      witnessed: 'Witnessed',
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
    severity: { block: 'Retiene', warn: 'Avisa', off: 'Apagada' },
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
    sourcingLevel: {
      'single-anonymous': 'Una fuente anónima',
      'multiple-anonymous': 'Varias fuentes anónimas',
      'single-named': 'Una fuente con nombre',
      'multiple-named': 'Varias fuentes con nombre',
      documented: 'Documentada',
      witnessed: 'Presenciada',
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

/** Says one of the house's words; one that it does not know as it stands. */
export const houseWord = (language: DeskLanguage, field: string, value: string): string =>
  HOUSE_WORDS[language][field]?.[value] ?? value;
