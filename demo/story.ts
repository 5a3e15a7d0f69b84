/**
 * What an editor and a translator add to the imported story. The English words are the agency's own, as they
 * stand in the copy; the Spanish version was written for this demo.
 */

export const HEADLINE = 'WikiLeaks says Kerry asked Ecuador to stop Assange’s Clinton leaks';

const SOUGHT = {
  respondent: 'U.S. State Department',
  channel: 'press-office',
  soughtAt: '2016-10-18T15:30:00.000Z',
};

/** The facts of each claim: the same in every language. `source` is a public description. */
const FACTS = [
  { source: 'WikiLeaks', about: 'John Kerry', responseSought: 'replied', ...SOUGHT },
  { source: 'WikiLeaks', about: 'John Kerry', responseSought: 'replied', ...SOUGHT },
  {
    source: 'WikiLeaks',
    about: 'Embassy of Ecuador in London',
    responseSought: 'no-reply',
    respondent: 'Embassy of Ecuador in London',
    channel: 'phone',
    soughtAt: '2016-10-18T14:00:00.000Z',
  },
  {
    source: 'Swedish Prosecution Authority',
    about: 'Julian Assange',
    responseSought: 'replied',
    respondent: 'Julian Assange',
    channel: 'email',
    soughtAt: '2016-10-18T13:00:00.000Z',
  },
  { source: 'WikiLeaks', about: 'John Kerry', responseSought: 'replied', ...SOUGHT },
] as const;

/** The words of each claim in one language. */
interface Words {
  readonly statement: string;
  readonly attribution: string;
  readonly response?: string;
}

const ENGLISH: Words[] = [
  {
    statement:
      'the United States secretary of state asked Ecuador to stop its founder Julian Assange from publishing classified documents relating to Hillary Clinton',
    attribution: 'WikiLeaks said on Tuesday',
    response:
      'there was no truth in WikiLeaks’ claim that Kerry had spoken to Ecuador officials about this matter',
  },
  {
    statement: 'John Kerry spoke to Ecuador officials in a bid to halt the disclosure of documents',
    attribution: 'According to a tweet on WikiLeaks’ official Twitter account',
    response:
      'there was no truth in WikiLeaks’ claim that Kerry had spoken to Ecuador officials about this matter',
  },
  {
    statement: 'cut off Assange’s internet Saturday, 5 pm GMT',
    attribution: 'WikiLeaks denounced that the embassy had',
  },
  {
    statement: 'alleged sexual assault offenses against two women',
    attribution: 'Sweden seeks his extradition to question him over',
    response: 'which he denies',
  },
  {
    statement:
      'Kerry had a private meeting with Ecuadorean officials on the sidelines of the peace talks',
    attribution: 'In another tweet, WikiLeaks said',
    response:
      'The U.S. State Department has denied that Kerry requested Ecuador to cut Assange’s internet access',
  },
];

const SPANISH: Words[] = [
  {
    statement:
      'el secretario de Estado de Estados Unidos pidió a Ecuador que impidiera a su fundador, Julian Assange, publicar documentos clasificados sobre Hillary Clinton',
    attribution: 'WikiLeaks afirmó este martes',
    response:
      'no hay nada de cierto en la afirmación de WikiLeaks de que Kerry hubiera hablado del asunto con funcionarios de Ecuador',
  },
  {
    statement: 'John Kerry habló con funcionarios de Ecuador para frenar la difusión de documentos',
    attribution: 'Según un tuit de la cuenta oficial de WikiLeaks',
    response:
      'no hay nada de cierto en la afirmación de WikiLeaks de que Kerry hubiera hablado del asunto con funcionarios de Ecuador',
  },
  {
    statement: 'cortado el acceso de Assange a internet el sábado a las 17.00 GMT',
    attribution: 'WikiLeaks denunciara que la embajada había',
  },
  {
    statement: 'presuntos delitos de agresión sexual contra dos mujeres',
    attribution: 'Suecia pide su extradición para interrogarlo por',
    response: 'que él niega',
  },
  {
    statement:
      'Kerry mantuvo una reunión privada con funcionarios ecuatorianos al margen de las conversaciones de paz',
    attribution: 'En otro tuit, WikiLeaks dijo',
    response:
      'El Departamento de Estado ha negado que Kerry pidiera a Ecuador cortar el acceso de Assange a internet',
  },
];

export const SPANISH_HEADLINE =
  'WikiLeaks dice que Kerry pidió a Ecuador frenar las filtraciones de Assange sobre Clinton';

export const SPANISH_SUMMARY =
  'WikiLeaks afirmó este martes que el secretario de Estado de Estados Unidos pidió a Ecuador que impidiera a Julian Assange publicar documentos sobre Hillary Clinton.';

export const SPANISH_PARAGRAPHS = [
  'WikiLeaks afirmó este martes que el secretario de Estado de Estados Unidos pidió a Ecuador que impidiera a su fundador, Julian Assange, publicar documentos clasificados sobre Hillary Clinton.',
  'Según un tuit de la cuenta oficial de WikiLeaks, John Kerry habló con funcionarios de Ecuador para frenar la difusión de documentos de la candidata demócrata a la presidencia durante las negociaciones con las FARC en Colombia.',
  'El tuit llegó un día después de que WikiLeaks denunciara que la embajada había «cortado el acceso de Assange a internet el sábado a las 17.00 GMT».',
  'Assange no puede salir de la misión ecuatoriana porque Suecia pide su extradición para interrogarlo por presuntos delitos de agresión sexual contra dos mujeres, que él niega.',
  'En otro tuit, WikiLeaks dijo que Kerry mantuvo una reunión privada con funcionarios ecuatorianos al margen de las conversaciones de paz celebradas en Colombia.',
  'El Departamento de Estado ha negado que Kerry pidiera a Ecuador cortar el acceso de Assange a internet.',
  'Su portavoz, John Kirby, dijo a EFE que no hay nada de cierto en la afirmación de WikiLeaks de que Kerry hubiera hablado del asunto con funcionarios de Ecuador.',
];

export type Claim = Record<string, unknown>;

/** The claim that a reporter in a hurry overlooks, and the finder does not: that the internet was cut off. */
const OVERLOOKED = 2;

/** Claims as a reporter registers them in a hurry: the passage alone, and one of them overlooked. */
export const bareClaims = (): Claim[] =>
  ENGLISH.filter((_, index) => index !== OVERLOOKED).map(({ statement }) => ({ statement }));

/**
 * Claims with everything that the gate asks for.
 *
 * @param sources document ids by public description
 * @param keys the claims' keys in order, for a translation; without them the story's own are kept
 */
export function completeClaims(
  language: 'en' | 'es',
  sources: ReadonlyMap<string, string>,
  keys: readonly string[] = [],
): Claim[] {
  const words = language === 'en' ? ENGLISH : SPANISH;
  return FACTS.map(({ source, ...facts }, index) => ({
    ...(keys[index] && { key: keys[index] }),
    verification: 'unverified',
    sourceTerms: 'on-the-record',
    ...facts,
    ...words[index],
    source: { set: [{ documentId: sources.get(source) }] },
  }));
}
