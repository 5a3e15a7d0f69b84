import { CATALOGUES, describeViolation } from '.';
import { SOURCING_LEVELS } from '../../vocabulary';
import { evaluate } from '../evaluate';
import { FIXTURE_NOW, blocks, cleanAnonymousSource, cleanClaim, cleanStory } from '../fixtures';
import { readPolicy } from '../readPolicy';
import { RULES } from '../rules';
import { RULE_BROKEN } from '../verdict';

const CODES = [RULE_BROKEN, ...RULES.flatMap((rule) => rule.codes)];
const LANGUAGES = Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[];
const STATEMENT = 'Kerry asked Ecuador to stop Assange';

const params = {
  key: 'k7',
  sourcePassage: STATEMENT,
  statement: STATEMENT,
  rule: 'story/credit',
  source: 2,
  otherClaim: 7,
  count: 1,
  agency: 'EFE',
  declared: 'documented',
  borneOut: 'none',
  decidingClaim: 3,
  decidingStatement: 'Another claim',
  number: 2,
  passage: 'Kerry allegedly asked Ecuador',
};

function describeCode(code: string, language: string, statement = STATEMENT): string {
  const claimIndex = /^(?:story|copy|headline|gate)\//.test(code) ? null : 1;
  return describeViolation({ code, claimIndex, params: { ...params, statement } }, language);
}

test('speaks as the house has it', () => {
  expect(describeCode('claim/attributed', 'en')).toBe(
    "Claim 2, “Kerry asked Ecuador to stop Assange”, has no attribution. Add who says so in the claim's Attribution field.",
  );
  expect(describeCode('claim/attributed', 'es')).toBe(
    'La afirmación 2, «Kerry asked Ecuador to stop Assange», no tiene atribución. Indique quién lo dice en el campo Atribución de la afirmación.',
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CODES)('%s has a message that says what is wrong and what to do', (code) => {
    const message = describeCode(code, language);
    expect(message).toMatch(/^[A-ZÉÍÓÚ].*[.»”].* .*\.$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\$\{|\[object/);
    expect(message).not.toMatch(/ {2}|\.\.|,,/);
  });

  test.each(CODES.filter((code) => /^(?:claim|source)\//.test(code)))(
    '%s names the claim',
    (code) => {
      expect(describeCode(code, language)).toContain(STATEMENT);
      expect(describeCode(code, language)).toMatch(/^(?:Claim|La afirmación) 2, [“«].*[”»], /);
      expect(describeCode(code, language, '')).toMatch(/^(?:Claim|La afirmación) 2 [^“«]/);
    },
  );

  test('no two codes have the same message', () => {
    const messages = CODES.map((code) => describeCode(code, language));
    expect(new Set(messages).size).toBe(CODES.length);
  });

  test('has no message for a code that no rule gives', () => {
    expect(Object.keys(CATALOGUES[language].messages).sort()).toEqual([...CODES].sort());
  });

  test('names every sourcing level in words', () => {
    for (const level of [...SOURCING_LEVELS, 'none'] as const) {
      expect(CATALOGUES[language].sourcingLevels[level]).toMatch(/^\p{Ll}/u);
    }
  });

  test('quotes as its readers do', () => {
    const text = CODES.map((code) => describeCode(code, language)).join('\n');
    expect(text).not.toMatch(language === 'es' ? /[“”"]/ : /[«»"]/);
  });
});

test.each([
  ['es-MX', 'La afirmación'],
  ['ES', 'La afirmación'],
  ['pt-BR', 'Claim'],
  ['', 'Claim'],
  ['__proto__', 'Claim'],
])('speaks to "%s" in the language it has for it', (language, start) => {
  expect(describeCode('claim/attributed', language).startsWith(start)).toBe(true);
});

test.each(['gate/unheard-of', '__proto__', 'constructor', ''])(
  'has a word for the code "%s" of another release',
  (code) => {
    expect(describeViolation({ code, claimIndex: null, params: {} }, 'en')).toBe(
      `This story fails the rule ${code}.`,
    );
    expect(describeViolation({ code, claimIndex: 0, params: {} }, 'es')).toBe(
      `La afirmación 1 incumple la norma ${code}.`,
    );
  },
);

test('tells neither notes nor who a source is', () => {
  const source = cleanAnonymousSource({ id: 'SECRET', anonymityReason: '', approved: false });
  const claims = [
    cleanClaim({
      verificationNote: 'SECRET',
      sources: [source],
      respondentSourceId: 'SECRET',
      responseSought: 'declined',
      attribution: 'sources said',
    }),
  ];
  const story = cleanStory({ claims, body: blocks('sources said') });
  const { violations } = evaluate(story, readPolicy({}), FIXTURE_NOW);
  expect(violations.length).toBeGreaterThan(4);
  for (const language of LANGUAGES) {
    for (const violation of violations) {
      expect(describeViolation(violation, language)).not.toContain('SECRET');
    }
  }
});
