import { blocks, type SentClaim } from './cleanStory';
import { allegation, state, type Ingredients, type State } from './state';

const ASKED = {
  respondent: 'the spokeswoman of the harbour firm',
  soughtAt: '2024-01-05T09:00:00.000Z',
  channel: 'email',
};

/** One whole record of a right of reply for each state that it can be in. */
const ANSWERS: readonly SentClaim[] = [
  { ...ASKED, responseSought: 'declined' },
  { ...ASKED, responseSought: 'no-reply' },
  { ...ASKED, responseSought: 'unreachable' },
  { ...ASKED, responseSought: 'awaiting-reply' },
  { ...ASKED, responseSought: 'awaiting-reply', replyBy: '2024-01-06T09:00:00.000Z' },
  { responseSought: 'not-applicable', noResponseReason: 'Shows nobody negatively' },
];

function everyAnswer({ story, words }: Ingredients) {
  const claims = ANSWERS.map((answer, index) => ({
    statement: `${words.allegation}, ${index}`,
    verification: index % 2 === 0 ? 'unverified' : 'disputed',
    attribution: words.attribution,
    ...answer,
  }));
  return {
    claims: [...story.claims, ...claims],
    body: blocks(
      ...claims.map(({ statement }) => `${statement}, ${words.attribution}.`),
      `${words.allegation}, ${words.attribution}.`,
      words.answer,
      words.awaited,
      `${words.fact}.`,
    ),
  };
}

/** States that go out; what only warns holds nothing up. */
export const passingStates: readonly State[] = [
  state('with an answered allegation and a proven fact', [], () => ({})),
  state('without claims', [], () => ({ claims: [] })),
  state('with a whole record in each state of the right of reply', [], everyAnswer),
  state('whose retracted claim is gone from the copy', [], (all) => ({
    ...allegation(all, { verification: 'retracted' }),
    body: blocks(all.words.filler, `${all.words.fact}.`),
  })),
  state('with two anonymous sources that are accounted for', [], (all) => ({
    ...allegation(all, {
      sourceTerms: 'on-background',
      attribution: all.words.toSources,
      source: all.records.anonymous,
      furtherSources: [all.records.anotherAnonymous],
    }),
    body: blocks(
      `${all.words.allegation}, ${all.words.toSources}.`,
      all.words.answer,
      `${all.words.fact}.`,
    ),
  })),
  state('with an embargo in the future', [], () => ({ embargoUntil: '2190-01-01T00:00:00.000Z' })),
  state('that only warns: no credit', [], () => ({ credit: null })),
  state('that only warns: a credit other than the agency’s', [], ({ records }) => ({
    credit: 'Lusa',
    agency: records.agency,
  })),
];
