import type { Claim, Instant } from '../../story';
import { RESPONSE_STATES, type ResponseState } from '../../vocabulary';
import { evaluate } from '../evaluate';
import { CLEAN_RESPONSE, FIXTURE_NOW, blocks, cleanClaim, cleanStory } from '../fixtures';
import { readPolicy } from '../readPolicy';

const policy = readPolicy({});

type Companion = 'respondent' | 'sought-at' | 'channel' | 'response' | 'no-response-reason';

const ASKED: readonly Companion[] = ['respondent', 'sought-at', 'channel'];

/** What each state needs, by the house's rules. */
const NEEDS: Record<ResponseState, readonly Companion[]> = {
  'not-yet': [],
  'awaiting-reply': ASKED,
  replied: [...ASKED, 'response'],
  declined: ASKED,
  'no-reply': ASKED,
  unreachable: ASKED,
  'not-applicable': ['no-response-reason'],
};

const ABSENT: Record<Companion, Partial<Claim>> = {
  respondent: { respondent: ' ' },
  'sought-at': { soughtAt: null },
  channel: { channel: null },
  response: { response: '' },
  'no-response-reason': { noResponseReason: '—' },
};

const COMPANIONS = Object.keys(ABSENT) as Companion[];

const everySubset: Companion[][] = Array.from({ length: 2 ** COMPANIONS.length }, (_, bits) =>
  COMPANIONS.filter((__, bit) => (bits >> bit) % 2 === 1),
);

const WAITS = 'Ruiz did not immediately respond to a request for comment.';

function recordFailures(claim: Claim, extra: string, with_ = policy): string[] {
  const story = cleanStory();
  const body = [...(story.body as []), ...blocks(extra)];
  const { violations } = evaluate({ ...story, body, claims: [claim] }, with_, FIXTURE_NOW);
  return violations
    .filter(({ rule }) => rule === 'claim/response-recorded')
    .map(({ code }) => code.replace('claim/response-recorded.', ''));
}

describe.each(RESPONSE_STATES)('a record in the state %s', (responseSought) => {
  test.each(everySubset.map((absent) => [absent.join(', ') || 'nothing', absent] as const))(
    'names what it needs of what is absent: %s',
    (_, absent) => {
      const lacks = Object.assign({}, ...absent.map((companion) => ABSENT[companion])) as object;
      const claim = cleanClaim({
        responseSought,
        noResponseReason: 'a matter of record',
        ...lacks,
      });
      const missing = NEEDS[responseSought].filter((companion) => absent.includes(companion));
      expect(recordFailures(claim, '').sort()).toEqual([...missing].sort());
    },
  );
});

const PAST = (FIXTURE_NOW - 1) as Instant;
const FUTURE = (FIXTURE_NOW + 1) as Instant;

test.each([
  ['the copy says so', WAITS, FUTURE, []],
  ['the time given is up', '', PAST, []],
  ['the time given is up this moment', '', FIXTURE_NOW, []],
  ['neither', '', FUTURE, ['awaiting-reply']],
  ['neither, and no time was given', '', null, ['awaiting-reply']],
])('a reply may be awaited if %s', (_, extra, replyBy, failures) => {
  const claim = cleanClaim({ responseSought: 'awaiting-reply', response: '', replyBy });
  expect(recordFailures(claim, extra)).toEqual(failures);
});

test('nobody can have been asked in the future', () => {
  expect(recordFailures(cleanClaim({ soughtAt: FUTURE }), '')).toEqual(['sought-at-in-future']);
  expect(recordFailures(cleanClaim({ soughtAt: FIXTURE_NOW }), '')).toEqual([]);
});

test('a retracted claim and one without a record are not asked', () => {
  const bare = { respondent: '', channel: null, soughtAt: null, response: '' };
  expect(recordFailures(cleanClaim({ verification: 'retracted', ...bare }), '')).toEqual([]);
  expect(recordFailures(cleanClaim({ responseSought: null, ...bare }), '')).toEqual([]);
});

test.each([
  ['en', 'EFE has asked the Ecuadorian Foreign Ministry for comment.'],
  ['en', 'A reply is awaited.'],
  ['es', 'La alcaldesa no respondió de inmediato a las preguntas de EFE.'],
  ['es', 'EFE ha pedido al Ministerio una respuesta.'],
  ['pt-BR', 'A Lusa pediu à câmara um comentário e aguarda resposta.'],
  ['pt', 'O ministro não respondeu até ao fecho desta edição.'],
  ['fr', 'Le ministère n’a pas répondu dans l’immédiat.'],
  ['fr', 'L’AFP a sollicité le ministère pour un commentaire.'],
])('%s readers are told of the wait by: %s', (locale, words) => {
  const claim = cleanClaim({ responseSought: 'awaiting-reply', response: '', replyBy: null });
  const body = blocks(CLEAN_RESPONSE, words);
  const story = cleanStory({ locale: locale as never, body, claims: [claim] });
  const codes = evaluate(story, policy, FIXTURE_NOW).violations.map(({ code }) => code);
  expect(codes).not.toContain('claim/response-recorded.awaiting-reply');
});

test('parts of a phrase that stand far apart tell nobody anything', () => {
  const claim = cleanClaim({ responseSought: 'awaiting-reply', response: '', replyBy: null });
  const words = `EFE has asked for a car. ${'It rained. '.repeat(30)} Nothing for comment.`;
  expect(recordFailures(claim, words)).toEqual(['awaiting-reply']);
});

test('a house can add phrases of its own', () => {
  const claim = cleanClaim({ responseSought: 'awaiting-reply', response: '', replyBy: null });
  const own = readPolicy({
    rules: { 'claim/response-recorded': ['block', { awaitingPhrases: ['we rang … twice'] }] },
  });
  const words = 'We rang “Ms. Ruiz” twice.';
  expect(recordFailures(claim, words)).toEqual(['awaiting-reply']);
  expect(recordFailures(claim, words, own)).toEqual([]);
});

test.each(['\u3164', '\u115f\uffa0', '\u0640'])(
  'a reason that no reader sees is none: %j',
  (noResponseReason) => {
    const claim = cleanClaim({ responseSought: 'not-applicable', noResponseReason });
    expect(recordFailures(claim, '')).toEqual(['no-response-reason']);
  },
);
