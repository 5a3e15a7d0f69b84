import { RULES } from '.';
import type { Claim, Instant, Story } from '../../story';
import { VERIFICATIONS } from '../../vocabulary';
import {
  CLAIM_BREACHES,
  CLEAN,
  STORY_BREACHES,
  anonymous,
  datelineOf,
  textWith,
} from '../breaches';
import { evaluate } from '../evaluate';
import {
  CLEAN_ATTRIBUTION,
  CLEAN_STATEMENT,
  FIXTURE_NOW,
  cleanClaim,
  cleanEvidence,
  cleanSource,
  cleanStory,
} from '../fixtures';
import type { Policy } from '../policy';
import { readPolicy } from '../readPolicy';

const policy = readPolicy({ rules: { 'story/sourcing-level': ['block', { required: true }] } });

/** What the gate says of a story with one claim, leaving out how well the story is sourced. */
function failuresOf(claim: Claim, story: Partial<Story> = {}, by = policy): unknown[] {
  const { violations } = evaluate(
    cleanStory({ claims: [claim], sourcingLevel: 'single-anonymous', ...story }),
    by,
    FIXTURE_NOW,
  );
  return violations.map(({ code, path }) => [code, path]);
}

describe.each(VERIFICATIONS)('a claim that is %s', (verification) => {
  test('passes when nothing is wrong with it', () => {
    expect(failuresOf(cleanClaim(CLEAN[verification]))).toEqual([]);
  });

  const cells = CLAIM_BREACHES.map((breach) => [breach.code, breach] as const);
  test.each(cells)('fails %s when it breaks that alone', (code, breach) => {
    const claim = cleanClaim({ ...CLEAN[verification], ...breach.claim });
    const isAsked = breach.of.includes(verification);
    const failures = failuresOf(claim, breach.story);
    expect(failures).toEqual(isAsked ? [[code, ['claims', 0, breach.field]]] : []);
  });
});

test.each(STORY_BREACHES.map((breach) => [breach.code, breach] as const))(
  'a story fails %s when it breaks that alone',
  (code, { story, path }) => {
    const { violations } = evaluate(cleanStory(story), policy, FIXTURE_NOW);
    expect(violations.map((violation) => [violation.code, violation.path])).toEqual([
      [code, [path]],
    ]);
  },
);

test.each(STORY_BREACHES.map((breach) => [breach.code, breach] as const))(
  'a type of story that lacks the part is not asked about it: %s',
  (_, { story, path }) => {
    const parts = new Set([...cleanStory().parts].filter((part) => part !== path));
    expect(evaluate(cleanStory({ ...story, parts }), policy, FIXTURE_NOW).violations).toEqual([]);
  },
);

test('a type of story without any text is not asked what stands in it', () => {
  const parts = new Set(['dateline'] as const);
  const claims = [
    cleanClaim({ statement: 'not there', attribution: 'nor this', response: 'nor that' }),
  ];
  expect(evaluate(cleanStory({ parts, claims }), policy, FIXTURE_NOW).violations).toEqual([]);
});

test.each([
  ['a leap day', datelineOf({ day: 29, year: 2024 })],
  ['the leap day of a century', datelineOf({ day: 29, year: 2000 })],
  ['29 February in a year unknown', datelineOf({ day: 29, year: null })],
  ['a dateline with its place alone', datelineOf({ month: null, day: null, year: null })],
  ['a credit that names the agency among others', { credit: 'Reuters / “efe”' }],
  ['an agency without a credit of its own', { credit: '', agencyCredit: 'EFE' }],
  ['a credit without an agency', { credit: 'EFE', agencyCredit: '' }],
  ['an embargo in the future', { embargoUntil: (FIXTURE_NOW + 1) as Instant }],
  [
    'a past embargo under which the story is public',
    { embargoUntil: 5 as Instant, publicEmbargoes: [5 as Instant] },
  ],
  ['no claims, whatever its level', { claims: [], sourcingLevel: 'witnessed' as const }],
  [
    'retracted claims alone, whatever its level',
    { claims: [cleanClaim(CLEAN.retracted)], sourcingLevel: 'witnessed' as const },
  ],
])('a story passes with %s', (_, story) => {
  expect(evaluate(cleanStory(story), policy, FIXTURE_NOW).violations).toEqual([]);
});

test.each([
  [
    'plural sources with two records',
    { attribution: 'port sources said', sources: [cleanSource(), cleanSource({ id: 'b' })] },
  ],
  [
    'deep background borne out by evidence',
    { sourceTerms: 'deep-background', evidence: [cleanEvidence()] },
  ],
  [
    'deep background from two sources',
    { sourceTerms: 'deep-background', sources: [cleanSource(), cleanSource({ id: 'b' })] },
  ],
  ['no source and no terms', { sources: [], sourceTerms: null }],
  [
    'a named source that declined',
    { respondentSourceId: 'source-1', responseSought: 'declined', response: '' },
  ],
  ['an anonymous source that replied', { ...anonymous(), respondentSourceId: 'source-2' }],
] as [string, Partial<Claim>][])('a claim passes with %s', (_, claim) => {
  const story = textWith('That is what port sources said.');
  const codes = failuresOf(
    cleanClaim(claim),
    story,
    readPolicy({ rules: { 'story/sourcing-level': 'off' } }),
  );
  expect(codes).toEqual([]);
});

test('a respondent who gave no answer to one claim is no anonymous source of another', () => {
  const silent = cleanClaim({
    respondentSourceId: 'source-2',
    responseSought: 'no-reply',
    response: '',
  });
  const claims = [silent, silent, cleanClaim(anonymous())];
  const { violations } = evaluate(
    cleanStory({ claims, sourcingLevel: 'single-anonymous' }),
    policy,
    FIXTURE_NOW,
  );
  expect(violations).toMatchObject([
    { code: 'source/not-also-declined', claimIndex: 2, params: { source: 1, otherClaim: 1 } },
  ]);
});

test('a killed story is blocked, whatever the house policy says of it', () => {
  const lenient: Policy = {
    rules: { 'story/killed': { severity: 'off', options: {} } },
    fingerprint: '',
  };
  for (const by of [policy, lenient] as const) {
    const { verdict, violations } = evaluate(cleanStory({ killed: true }), by, FIXTURE_NOW);
    expect([verdict, violations.map(({ code }) => code)]).toEqual(['blocked', ['story/killed']]);
  }
  expect(() => readPolicy({ rules: { 'story/killed': 'off' } })).toThrow('story/killed');
});

describe('a story that readers have', () => {
  const released = cleanStory({ correctionNote: 'The tug was not there.' });
  const headline = `${CLEAN_STATEMENT}, ${CLEAN_ATTRIBUTION}`;
  const cells: [string, Partial<Story>, string[]][] = [
    ['goes out again as it is', {}, []],
    ['with other words', { summary: 'In other words.' }, []],
    ['with another fact', { headline }, ['story/release-kind.choose']],
    ['with another fact, as an update', { headline, releaseKind: 'update' }, []],
    [
      'as a correction that says nothing',
      { releaseKind: 'correction', correctionNote: ' — ' },
      ['story/release-kind.note'],
    ],
    [
      'as a correction with the note of the last one',
      { releaseKind: 'correction', correctionNote: ' The tug was not there. ' },
      ['story/release-kind.note'],
    ],
    [
      'as a correction',
      { headline, releaseKind: 'correction', correctionNote: 'The mayor took less.' },
      [],
    ],
  ];
  test.each(cells)('%s', (_name, change, expected) => {
    const story = cleanStory({ correctionNote: released.correctionNote, ...change, released });
    const { violations } = evaluate(story, policy, FIXTURE_NOW);
    expect(
      violations.map(({ code }) => code).filter((code) => code.includes('release-kind')),
    ).toEqual(expected);
  });

  test('is not asked about where the type cannot say', () => {
    const parts = new Set([...cleanStory().parts].filter((part) => part !== 'releaseKind'));
    const { violations } = evaluate(cleanStory({ headline, released, parts }), policy, FIXTURE_NOW);
    expect(violations.map(({ code }) => code)).not.toContain('story/release-kind.choose');
  });
});

test('every code that a rule declares is met here, or in the tests of the response record, the copy and translations', () => {
  const met = new Set([...CLAIM_BREACHES, ...STORY_BREACHES].map(({ code }) => code));
  for (const code of ['killed', 'release-kind.choose', 'release-kind.note'])
    met.add(`story/${code}`);
  const unmet = RULES.flatMap((rule) => rule.codes).filter((code) => !met.has(code));
  const elsewhere = /^(?:claim\/response-recorded|copy|headline|translation)[./]/;
  expect(unmet.filter((code) => !elsewhere.test(code))).toEqual([]);
});

test('the attribution is looked for as it is worded, not as it is marked up', () => {
  const body = `**${CLEAN_STATEMENT}**, _${CLEAN_ATTRIBUTION}_.\n\n> These accusations are baseless and I will answer them in court`;
  expect(evaluate(cleanStory({ body }), policy, FIXTURE_NOW).violations).toEqual([]);
});

test('a verification that is none of the four frees no claim from anything', () => {
  const claim = cleanClaim({
    verification: 'Verified' as Claim['verification'],
    attribution: '',
    responseSought: null,
  });
  expect(failuresOf(claim)).toEqual([
    ['claim/attributed', ['claims', 0, 'attribution']],
    ['claim/response-sought', ['claims', 0, 'responseSought']],
  ]);
});

test('a state of the response that is none of the seven blocks', () => {
  const responseSought = 'Replied' as Claim['responseSought'];
  expect(failuresOf(cleanClaim({ responseSought }))).toEqual([
    ['gate/rule-broken', []],
    ['claim/response-sought', ['claims', 0, 'responseSought']],
  ]);
  const lenient = readPolicy({ rules: { 'claim/response-recorded': 'off' } });
  expect(failuresOf(cleanClaim({ responseSought }), {}, lenient)).toEqual([
    ['claim/response-sought', ['claims', 0, 'responseSought']],
  ]);
});
