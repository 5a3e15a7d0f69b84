/** A language of the test newsroom. English is its default. */
export type Language = 'en' | 'es';

/** A claim as a client sends it over REST. */
export type SentClaim = Readonly<Record<string, unknown>>;

/** A story as a client sends it over REST. */
export interface SentStory {
  readonly headline: string;
  readonly summary: string;
  readonly body: readonly unknown[];
  readonly claims: readonly SentClaim[];
  readonly dateline: Readonly<Record<string, unknown>> | null;
  readonly credit: string | null;
  readonly sourcingLevel: string | null;
  readonly embargoUntil: string | null;
  readonly agency?: string;
  /** Of a story that is out already. */
  readonly releaseKind?: string;
}

/** The words of the clean story in one language, for states that change some of them. */
export interface Words {
  readonly headline: string;
  readonly summary: string;
  readonly allegation: string;
  readonly attribution: string;
  readonly response: string;
  /** Whom it is about, and who was asked. */
  readonly about: string;
  readonly respondent: string;
  readonly fact: string;
  /** The paragraph that gives the firm's answer. */
  readonly answer: string;
  /** Says nothing that anybody could dispute. */
  readonly filler: string;
  /** An attribution to one source, and to several, that nobody describes further. */
  readonly toSource: string;
  readonly toSources: string;
  /** What is alleged by nobody, said against somebody, and told by sources without a name. */
  readonly alleged: string;
  readonly accused: string;
  readonly unnamed: string;
  /** Tells readers that the firm was asked and has not answered yet. */
  readonly awaited: string;
  readonly dateline: { readonly place: string; readonly region: string };
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    headline: 'Waste found in the bay',
    summary: 'What the tide brought on Monday.',
    allegation: 'The harbour firm dumped waste into the bay at night',
    attribution: 'the dockers’ union told reporters',
    response: 'We keep to every line of our permit',
    about: 'the harbour firm',
    respondent: 'the spokeswoman of the harbour firm',
    fact: 'The town closed the beach to bathers on Monday',
    answer: '“We keep to every line of our permit”, the firm answered.',
    filler: 'The bay is known for its mussels.',
    toSource: 'a source in the port told reporters',
    toSources: 'sources in the port told reporters',
    alleged: 'A rival firm allegedly bribed the harbour master.',
    accused: 'The dockers’ union accused the mayor of taking bribes from the firm.',
    unnamed: 'Sources in the port said that the tug left without lights.',
    awaited: 'The firm did not immediately respond.',
    dateline: { place: 'Vigo', region: 'Spain' },
  },
  es: {
    headline: 'Residuos en la ría',
    summary: 'Lo que trajo la marea el lunes.',
    allegation: 'La empresa del puerto vertió residuos en la ría por la noche',
    attribution: 'dijo el sindicato de estibadores a la prensa',
    response: 'Cumplimos cada línea de nuestro permiso',
    about: 'la empresa del puerto',
    respondent: 'la portavoz de la empresa del puerto',
    fact: 'El ayuntamiento cerró la playa a los bañistas el lunes',
    answer: '«Cumplimos cada línea de nuestro permiso», respondió la empresa.',
    filler: 'La ría es conocida por sus mejillones.',
    toSource: 'dijo una fuente del puerto a la prensa',
    toSources: 'dijeron fuentes del puerto a la prensa',
    alleged: 'Una empresa rival presuntamente sobornó al capitán del puerto.',
    accused: 'El sindicato de estibadores acusó al alcalde de cobrar sobornos de la empresa.',
    unnamed: 'Fuentes del puerto dijeron que el remolcador zarpó sin luces.',
    awaited: 'La empresa no respondió de inmediato.',
    dateline: { place: 'Vigo', region: 'España' },
  },
};

/** Paragraphs as Strapi Blocks. */
export const blocks = (...paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A story that passes every rule: an allegation that was answered, and a fact with its evidence. */
export function cleanStory(language: Language): SentStory {
  const words = WORDS[language];
  return {
    headline: words.headline,
    summary: words.summary,
    body: blocks(
      `${words.allegation}, ${words.attribution}.`,
      words.answer,
      `${words.fact}.`,
      words.filler,
    ),
    claims: [
      {
        statement: words.allegation,
        verification: 'unverified',
        attribution: words.attribution,
        about: words.about,
        responseSought: 'replied',
        respondent: words.respondent,
        soughtAt: '2024-01-05T09:00:00.000Z',
        channel: 'phone',
        response: words.response,
      },
      {
        statement: words.fact,
        verification: 'verified',
        evidence: [{ kind: 'document', description: 'The order of the town hall' }],
      },
    ],
    dateline: { ...words.dateline, day: 5, month: 1, year: 2024 },
    credit: 'EFE',
    sourcingLevel: null,
    embargoUntil: null,
    releaseKind: 'update',
  };
}
