import { PolicyError, type Policy, type PolicyProblem } from './policy';
import { readPolicy } from './readPolicy';
import { RULES } from './rules';

function problemsOf(config: unknown): readonly PolicyProblem[] {
  try {
    readPolicy(config);
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
  return [];
}

test.each([[undefined], [null], [{}], [{ rules: {} }], [{ rules: undefined }]])(
  'takes %p for the defaults of every rule',
  (config) => {
    const policy = readPolicy(config);
    expect(Object.keys(policy.rules)).toEqual(RULES.map((rule) => rule.name));
    for (const rule of RULES) {
      expect(policy.rules[rule.name]?.severity).toBe(rule.defaultSeverity);
    }
  },
);

test('reads a severity by itself or with options, and fills in the rest', () => {
  const { rules } = readPolicy({
    rules: {
      'story/credit': 'off',
      'claim/in-copy': ['warn', { tolerance: 0.2 }],
      'story/sourcing-level': ['block', { measure: 'strongest' }],
      'claim/attributed': 'block',
    },
  });
  expect(rules['story/credit']).toEqual({ severity: 'off', options: {} });
  expect(rules['claim/in-copy']).toEqual({ severity: 'warn', options: { tolerance: 0.2 } });
  expect(rules['claim/response-in-copy']?.options).toEqual({ tolerance: 0.1 });
  expect(rules['story/sourcing-level']?.options).toEqual({ measure: 'strongest', required: false });
});

test.each([
  ['a list', [], 'policy/not-an-object', ['object']],
  ['a word', 'strict', 'policy/not-an-object', ['object']],
  ['rules in a list', { rules: ['story/credit'] }, 'policy/not-an-object', ['"rules"']],
  ['another key', { rule: {} }, 'policy/unknown-key', ['"rule"', '"rules"']],
  [
    'a rule that does not exist',
    { rules: { 'claims/in-copy': 'warn' } },
    'policy/unknown-rule',
    ['"claims/in-copy"', 'Did you mean "claim/in-copy"?'],
  ],
  [
    'a rule like no other',
    { rules: { zzz: 'warn' } },
    'policy/unknown-rule',
    ['"zzz"', 'The rules are: claim/in-copy, '],
  ],
  [
    'a rule named __proto__',
    { rules: JSON.parse('{"__proto__": "off"}') as unknown },
    'policy/unknown-rule',
    ['"__proto__"'],
  ],
  [
    'a severity that does not exist',
    { rules: { 'story/credit': 'error' } },
    'policy/bad-severity',
    ['"story/credit"', '"error"', '"block", "warn", "off"'],
  ],
  ['a number for a severity', { rules: { 'story/credit': 2 } }, 'policy/bad-severity', ['2']],
  ['a big number', { rules: { 'story/credit': 2n } }, 'policy/bad-severity', ['"story/credit"']],
  ['no severity', { rules: { 'story/credit': {} } }, 'policy/bad-severity', ['"story/credit"']],
  [
    'too much in a list',
    { rules: { 'story/credit': ['warn', {}, {}] } },
    'policy/bad-setting',
    ['[severity, options]'],
  ],
  [
    'an option out of range',
    { rules: { 'claim/in-copy': ['block', { tolerance: 0.5 }] } },
    'policy/bad-options',
    ['"claim/in-copy"', '"tolerance"', '0.3', 'tolerance (default 0.1)'],
  ],
  [
    'an option of another kind',
    { rules: { 'story/sourcing-level': ['block', { measure: 'average' }] } },
    'policy/bad-options',
    ['"story/sourcing-level"', '"measure"', 'weakest', 'strongest'],
  ],
  [
    'an option that does not exist',
    { rules: { 'claim/in-copy': ['block', { tolerence: 0.1 }] } },
    'policy/bad-options',
    ['"claim/in-copy"', 'tolerence', 'tolerance'],
  ],
  [
    'an option for a rule that takes none',
    { rules: { 'story/credit': ['warn', { strict: true }] } },
    'policy/bad-options',
    ['"story/credit"', 'strict', 'It takes no options.'],
  ],
  [
    'options that are none',
    { rules: { 'claim/in-copy': ['block', 0.1] } },
    'policy/bad-options',
    ['"claim/in-copy"'],
  ],
  ...['claim/attributed', 'claim/response-sought'].flatMap((rule) =>
    ['warn', 'off'].map((severity): [string, unknown, string, string[]] => [
      `${rule} lowered to ${severity}`,
      { rules: { [rule]: severity } },
      'policy/locked-rule',
      [`"${rule}"`, `"${severity}"`, 'Allowed: "block"'],
    ]),
  ),
] as [string, unknown, string, string[]][])(
  'refuses %s and says what is allowed',
  (_, config, code, words) => {
    const problems = problemsOf(config);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const word of words) expect(problems[0]?.message).toContain(word);
  },
);

test('tells every problem in one error', () => {
  const config = { rules: { zzz: 'warn', 'story/credit': 'loud', 'claim/attributed': 'off' } };
  expect(problemsOf(config).map(({ code, rule }) => [code, rule])).toEqual([
    ['policy/unknown-rule', 'zzz'],
    ['policy/bad-severity', 'story/credit'],
    ['policy/locked-rule', 'claim/attributed'],
  ]);
  expect(() => readPolicy(config)).toThrow(/zzz[^]*story\/credit[^]*claim\/attributed/);
  expect(() => readPolicy(config)).toThrow(
    expect.objectContaining({ code: 'policy/unknown-rule' }),
  );
});

test('is frozen through and through', () => {
  const policy = readPolicy({
    rules: { 'claim/response-recorded': ['block', { awaitingPhrases: ['we rang'] }] },
  });
  const setting = policy.rules['claim/response-recorded'];
  for (const part of [policy, policy.rules, setting, setting?.options]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(Object.isFrozen((setting?.options as { awaitingPhrases: string[] }).awaitingPhrases)).toBe(
    true,
  );
});

describe('the fingerprint', () => {
  const print = (config: unknown): string => readPolicy(config).fingerprint;

  test('is the same for policies that hold the same, however they are written', () => {
    expect(print({ rules: { 'story/credit': 'warn' } })).toBe(print({}));
    expect(print({ rules: { 'claim/in-copy': ['block', { tolerance: 0.1 }] } })).toBe(print(null));
    const one = { 'story/credit': 'off', 'story/dateline': 'warn' };
    const other = { 'story/dateline': ['warn', {}], 'story/credit': ['off'] };
    expect(print({ rules: one })).toBe(print({ rules: other }));
  });

  test('is another for every change of a severity or an option', () => {
    const changes = [
      {},
      ...RULES.filter((rule) => !rule.locked).flatMap((rule) =>
        ['block', 'warn', 'off']
          .filter((severity) => severity !== rule.defaultSeverity)
          .map((severity) => ({ [rule.name]: severity })),
      ),
      { 'claim/in-copy': ['block', { tolerance: 0.11 }] },
      { 'story/sourcing-level': ['block', { required: true }] },
    ];
    expect(new Set(changes.map((rules) => print({ rules }))).size).toBe(changes.length);
  });

  test('never changes for the default policy without somebody meaning it to', () => {
    expect(print({})).toMatch(/^[0-9a-f]{16}$/);
  });

  test('outlives a trip through JSON', () => {
    const policy = JSON.parse(JSON.stringify(readPolicy({}))) as Policy;
    expect(policy).toEqual(readPolicy({}));
  });
});
