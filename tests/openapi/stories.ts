import { RESPONSE_STATES, VERIFICATIONS } from '../../src/plugins/newsdesk/editorial/vocabulary';

export type Data = Record<string, unknown>;

interface Words {
  readonly headline: string;
  readonly place: string;
  readonly statement: (number: number) => string;
  readonly attribution: string;
  readonly response: string;
}

const WORDS: Record<'en' | 'es', Words> = {
  en: {
    headline: 'Ministry calls bridges unsafe',
    place: 'Lisbon',
    statement: (number) => `bridge ${number} was unsafe`,
    attribution: 'the ministry said',
    response: 'the city denied it',
  },
  es: {
    headline: 'El ministerio declara inseguros los puentes',
    place: 'Lisboa',
    statement: (number) => `el puente ${number} era inseguro`,
    attribution: 'según dijo el ministerio',
    response: 'la ciudad lo negó',
  },
};

const ASKED = {
  respondent: 'the city',
  channel: 'email',
  soughtAt: '2026-01-01T09:00:00.000Z',
  replyBy: '2026-01-02T09:00:00.000Z',
};

/** One claim for each verification and each state of the response, complete where it can be. */
function claims({ statement, attribution, response }: Words): Data[] {
  const states = VERIFICATIONS.flatMap((verification) =>
    RESPONSE_STATES.map((responseSought) => ({ verification, responseSought })),
  );
  return states.map(({ verification, responseSought }, index) => ({
    verification,
    responseSought,
    statement: statement(index + 1),
    attribution,
    about: 'the city',
    verificationNote: 'We read the report.',
    ...(responseSought === 'not-applicable'
      ? { noResponseReason: 'The city says so itself.' }
      : responseSought === 'not-yet'
        ? {}
        : ASKED),
    ...(responseSought === 'replied' && { response }),
    note: 'For the desk.',
    evidence: [{ kind: 'document', description: 'The report', url: 'https://city.example/report' }],
  }));
}

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

function storyOf(words: Words, chosen: Data[]): Data {
  const inCopy = chosen.filter(({ verification }) => verification !== 'retracted');
  return {
    headline: words.headline,
    credit: 'EFE',
    dateline: { place: words.place, day: 2, month: 1, year: 2026 },
    body: [
      ...inCopy.map(({ statement }) =>
        paragraph(`${String(statement)}, ${words.attribution}; ${words.response}.`),
      ),
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'More', bold: true }] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: [
              {
                type: 'link',
                url: 'https://city.example',
                children: [{ type: 'text', text: 'City' }],
              },
            ],
          },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Quoted', italic: true }] },
    ],
    claims: chosen,
    dismissals: [{ passage: 'More', reason: 'A heading' }],
  };
}

/** A draft with a claim in every state there is. */
export const storyInEveryState = (): Data => storyOf(WORDS.en, claims(WORDS.en));

/** A story with a claim in every state in which it may go out. */
export const storyInEveryPassingState = (
  locale: 'en' | 'es',
  keys: readonly string[] = [],
): Data => {
  const passing = claims(WORDS[locale]).filter(
    ({ verification, responseSought }) =>
      responseSought !== 'not-yet' || !['unverified', 'disputed'].includes(String(verification)),
  );
  return storyOf(
    WORDS[locale],
    passing.map((claim, index) => ({ ...claim, ...(keys[index] && { key: keys[index] }) })),
  );
};
