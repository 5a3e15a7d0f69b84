import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Claim, ClaimKey, Story } from '../story';
import { evaluate, evaluateBy } from './evaluate';
import {
  CLEAN_STATEMENT,
  FIXTURE_NOW,
  blocks,
  cleanAnonymousSource,
  cleanClaim,
  cleanEvidence,
  cleanSource,
  cleanStory,
} from './fixtures';
import { readPolicy } from './readPolicy';
import { aboutClaim, defineRule } from './rule';
import { RULES } from './rules';

const policy = readPolicy({});

function codes(story: Story, by = policy): string[] {
  return evaluate(story, by, FIXTURE_NOW).violations.map(({ code }) => code);
}

test('passes the clean story without a word', () => {
  expect(evaluate(cleanStory(), policy, FIXTURE_NOW)).toEqual({ verdict: 'pass', violations: [] });
});

test('tells everything about a violation that an editor, a panel and a ledger need', () => {
  const claims = [cleanClaim(), cleanClaim({ key: 'claim-2' as ClaimKey, attribution: '' })];
  expect(evaluate(cleanStory({ claims }), policy, FIXTURE_NOW)).toEqual({
    verdict: 'blocked',
    violations: [
      {
        rule: 'claim/attributed',
        code: 'claim/attributed',
        severity: 'block',
        path: ['claims', 1, 'attribution'],
        claimKey: 'claim-2',
        claimIndex: 1,
        params: { statement: 'Mayor Ana Ruiz took 40,000 euros from the port operator in…' },
        at: 99,
      },
    ],
  });
});

test('tells all violations at once', () => {
  const claims = [
    cleanClaim({ attribution: '', responseSought: null, statement: 'nowhere to be found' }),
  ];
  const story = cleanStory({ claims, dateline: null, credit: '', agencyCredit: '' });
  expect(codes(story)).toEqual([
    'story/dateline',
    'story/credit',
    'claim/in-copy',
    'claim/attributed',
    'claim/response-sought',
  ]);
});

test('passes a story that only warnings speak against', () => {
  const { verdict, violations } = evaluate(
    cleanStory({ credit: '', agencyCredit: '' }),
    policy,
    FIXTURE_NOW,
  );
  expect(verdict).toBe('pass');
  expect(violations).toMatchObject([{ code: 'story/credit', severity: 'warn', path: ['credit'] }]);
});

test('holds a rule as severely as the house policy says, and asks no rule that is off', () => {
  const story = cleanStory({ credit: '', agencyCredit: '', dateline: null });
  const strict = readPolicy({ rules: { 'story/credit': 'block', 'story/dateline': 'off' } });
  expect(evaluate(story, strict, FIXTURE_NOW)).toMatchObject({
    verdict: 'blocked',
    violations: [{ code: 'story/credit', severity: 'block' }],
  });
});

describe('the order of violations', () => {
  const statements = [
    'The third thing happened',
    'The first thing happened',
    'The second one happened',
  ];
  const body = blocks(`${statements[1]}.`, `${statements[2]}.`, `${statements[0]}. The end.`);
  const bare: Partial<Claim> = { attribution: '', response: '', responseSought: 'not-yet' };
  const claims = [
    cleanClaim({ ...bare, statement: 'This stands nowhere in it' }),
    ...statements.map((statement) => cleanClaim({ ...bare, statement })),
    cleanClaim({ ...bare, statement: '' }),
  ];

  test('is that of the copy: the story, then claims as they stand, then those that do not', () => {
    const story = cleanStory({ body, claims, dateline: null, credit: '', agencyCredit: '' });
    const { violations } = evaluate(story, policy, FIXTURE_NOW);
    const order = violations.map(({ claimIndex, rule }) => [claimIndex, rule]);
    const open = ['claim/attributed', 'claim/response-sought'];
    expect(order).toEqual([
      [null, 'story/dateline'],
      [null, 'story/credit'],
      ...[2, 3, 1].flatMap((claim) => open.map((rule) => [claim, rule])),
      ...[0, 4].flatMap((claim) => ['claim/in-copy', ...open].map((rule) => [claim, rule])),
    ]);
  });

  test('gives each its place in the plain text', () => {
    const { violations } = evaluate(
      cleanStory({ body, claims, dateline: null }),
      policy,
      FIXTURE_NOW,
    );
    const places = violations.map(({ at }) => at);
    const found = places.filter((at) => at !== null);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(places.indexOf(null)).toBe(found.length);
  });
});

describe('a rule that breaks', () => {
  const broken = defineRule({
    name: 'story/broken',
    codes: ['story/broken'],
    defaultSeverity: 'warn',
    options: z.strictObject({}),
    check: () => {
      throw new TypeError('The secret source is Deep Throat');
    },
  });
  const breaksLater = defineRule({
    ...broken,
    *check() {
      yield aboutClaim('story/broken', 0, 'statement');
      throw new Error('too late');
    },
  });

  test.each([
    ['at once', broken, 'TypeError'],
    ['after its first finding', breaksLater, 'Error'],
  ])('%s blocks the story by name, and the others are asked all the same', (_, rule, error) => {
    const story = cleanStory({ dateline: null });
    const { verdict, violations } = evaluateBy([rule, ...RULES], story, policy, FIXTURE_NOW);
    expect(verdict).toBe('blocked');
    expect(violations).toMatchObject([
      { code: 'story/dateline' },
      {
        rule: 'story/broken',
        code: 'gate/rule-broken',
        severity: 'block',
        path: [],
        claimIndex: null,
        params: { rule: 'story/broken', error },
      },
    ]);
  });

  test('says nothing of what it broke on', () => {
    const verdict = evaluateBy([broken], cleanStory(), policy, FIXTURE_NOW);
    expect(JSON.stringify(verdict)).not.toContain('Deep Throat');
  });

  test('cannot hide the others when it is the copy that cannot be read', () => {
    const unreadable = { ...cleanStory(), headline: null as unknown as string, dateline: null };
    const { verdict, violations } = evaluate(unreadable, policy, FIXTURE_NOW);
    expect(verdict).toBe('blocked');
    expect(violations.map(({ code }) => code)).toContain('gate/rule-broken');
    expect(violations.map(({ code }) => code)).toContain('story/dateline');
  });
});

test('blocks by a locked rule even if a policy was made by hand that does not', () => {
  const setting = { severity: 'off', options: {} } as const;
  const rules = { ...policy.rules, 'claim/attributed': setting, 'claim/response-sought': setting };
  const story = cleanStory({ claims: [cleanClaim({ attribution: '', responseSought: null })] });
  expect(evaluate(story, { ...policy, rules }, FIXTURE_NOW)).toMatchObject({
    verdict: 'blocked',
    violations: [{ code: 'claim/attributed' }, { code: 'claim/response-sought' }],
  });
});

test('asks a rule that a policy does not know by its defaults', () => {
  expect(codes(cleanStory({ dateline: null }), { rules: {}, fingerprint: '' })).toEqual([
    'story/dateline',
  ]);
});

test('lets nothing through without a policy', () => {
  expect(evaluate(cleanStory(), null as never, FIXTURE_NOW).verdict).toBe('blocked');
});

test('carries nothing private, and nothing long, in a violation', () => {
  const source = cleanAnonymousSource({
    id: 'SECRET-ID',
    anonymityReason: '',
    approved: false,
    publicDescription: 'sources',
  });
  const claim = cleanClaim({
    statement: 'x'.repeat(100_000),
    verificationNote: 'SECRET-NOTE',
    sources: [cleanSource(), source],
    respondentSourceId: 'SECRET-ID',
    responseSought: 'declined',
  });
  const verdict = evaluate(
    cleanStory({ claims: [claim], agencyCredit: 'y'.repeat(100_000) }),
    policy,
    FIXTURE_NOW,
  );
  expect(verdict.violations.length).toBeGreaterThan(4);
  expect(JSON.stringify(verdict)).not.toContain('SECRET');
  expect(JSON.stringify(verdict).length).toBeLessThan(5000);
});

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '__proto__', '\ud800', 'שלום עולם', '\u202eabc', CLEAN_STATEMENT, 'a source'),
);
const choice = <const Value>(...values: Value[]) => fc.constantFrom(...values);

const wildSource = fc.record({
  id: wild,
  anonymous: fc.boolean(),
  publicDescription: wild,
  anonymityReason: wild,
  approved: fc.boolean(),
});

const wildClaim: fc.Arbitrary<Claim> = fc.record({
  key: fc.constant(null),
  statement: wild,
  verification: choice('unverified', 'verified', 'disputed', 'retracted'),
  verificationNote: wild,
  attribution: wild,
  sources: fc.array(wildSource, { maxLength: 3 }),
  sourceTerms: choice('on-the-record', 'on-background', 'deep-background', 'off-the-record', null),
  evidence: fc.array(
    wild.map((description) => cleanEvidence({ description, url: '' })),
    {
      maxLength: 2,
    },
  ),
  about: wild,
  responseSought: choice(
    'not-yet',
    'awaiting-reply',
    'replied',
    'declined',
    'not-applicable',
    null,
  ),
  respondent: wild,
  respondentSourceId: fc.option(wild),
  soughtAt: fc.option(fc.integer()) as fc.Arbitrary<Claim['soughtAt']>,
  channel: choice('phone', null),
  replyBy: fc.option(fc.integer()) as fc.Arbitrary<Claim['replyBy']>,
  response: wild,
  noResponseReason: wild,
});

const wildStory: fc.Arbitrary<Partial<Story>> = fc.record({
  locale: wild as fc.Arbitrary<Story['locale']>,
  headline: wild,
  summary: wild,
  body: fc.oneof(
    wild,
    fc.array(wild).map((paragraphs) => blocks(...paragraphs)),
  ),
  claims: fc.array(wildClaim, { maxLength: 6 }),
  credit: wild,
  agencyCredit: wild,
});

/** Freezes a story through and through: what changes it throws. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

test('never throws, never breaks, changes nothing, and gives the same verdict again', () => {
  fc.assert(
    fc.property(wildStory, (overrides) => {
      const story = deepFreeze(cleanStory(overrides));
      const verdict = evaluate(story, policy, FIXTURE_NOW);
      expect(verdict.violations.map(({ code }) => code)).not.toContain('gate/rule-broken');
      expect(evaluate(story, policy, FIXTURE_NOW)).toEqual(verdict);
      const isBlocked = verdict.violations.some(({ severity }) => severity === 'block');
      expect(verdict.verdict).toBe(isBlocked ? 'blocked' : 'pass');
    }),
    { numRuns: 300 },
  );
});

test('an open claim without attribution or response never passes, whatever else it holds', () => {
  fc.assert(
    fc.property(
      wildStory,
      wildClaim,
      choice('unverified', 'disputed'),
      (overrides, claim, verification) => {
        const bad: Claim = { ...claim, verification, attribution: ' ' };
        const story = cleanStory({ ...overrides, claims: [...(overrides.claims ?? []), bad] });
        expect(evaluate(story, policy, FIXTURE_NOW).verdict).toBe('blocked');
      },
    ),
  );
});

test('judges ten thousand claims in a huge copy in seconds', () => {
  const body = blocks(
    ...Array.from({ length: 5_000 }, (_, number) => `Paragraph ${number} tells its tale.`),
  );
  const claims = Array.from({ length: 10_000 }, (_, number) =>
    cleanClaim({ statement: `Paragraph ${number % 5_000} tells a tale`, attribution: '' }),
  );
  const start = performance.now();
  expect(evaluate(cleanStory({ body, claims }), policy, FIXTURE_NOW).verdict).toBe('blocked');
  expect(performance.now() - start).toBeLessThan(60_000);
});
