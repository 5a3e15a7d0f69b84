import type { Claim, ClaimKey, LocaleCode, Story } from '../../story';
import { newRecord, textsOf, wasCorrected, whatIsStale } from '../../translation';
import type { SourceState, TranslationOf } from '../../translation/translationOf';
import { evaluate } from '../evaluate';
import { FIXTURE_NOW, blocks, cleanClaim, cleanStory } from '../fixtures';
import { readPolicy } from '../readPolicy';

/** The rules are asked of a Spanish translation of the clean story. */

const source = cleanStory();

const SPANISH: Partial<Claim> = {
  statement:
    'La alcaldesa Ana Ruiz cobró 40.000 euros del operador del puerto en la primavera de 2024',
  attribution: 'según un informe de la oficina regional de auditoría',
  response: 'Estas acusaciones carecen de fundamento y responderé en los tribunales',
};

const spanish = (overrides: Partial<Story> = {}): Story =>
  cleanStory({
    locale: 'es' as LocaleCode,
    headline: 'La alcaldesa niega lo que halló la oficina de auditoría',
    summary: 'La alcaldesa lo niega y dice que acudirá a los tribunales.',
    body: blocks(
      `${SPANISH.statement}, ${SPANISH.attribution} publicado el miércoles.`,
      'El operador del puerto tiene la concesión desde 2019.',
      `«${SPANISH.response}», dijo Ruiz a EFE por teléfono.`,
    ),
    claims: [cleanClaim(SPANISH)],
    ...overrides,
  });

interface Beside {
  /** The source now, as far as it is not the clean story. */
  readonly now?: Partial<Story>;
  readonly state?: SourceState;
}

/** The translation beside its source; it was made from the clean story. */
function beside(story: Story, { now = {}, state = 'public' }: Beside = {}): Story {
  const record = newRecord(source.locale, textsOf(source), textsOf(spanish()));
  const current = cleanStory(now);
  const translation: TranslationOf = {
    source: current,
    state,
    stale: whatIsStale(record, textsOf(current)),
    corrected: wasCorrected(record, textsOf(current)),
    statements: new Map(
      record.claims.map(({ key, translation: { statement } }) => [key, statement]),
    ),
  };
  return { ...story, translation };
}

const codesOf = (story: Story, rules = {}) =>
  evaluate(story, readPolicy({ rules }), FIXTURE_NOW)
    .violations.filter(({ rule }) => rule.startsWith('translation/'))
    .map(({ code, severity }) => [code, severity]);

test('a faithful translation passes every rule', () => {
  expect(evaluate(beside(spanish()), readPolicy({}), FIXTURE_NOW).violations).toEqual([]);
});

test('a story in its source language is asked for nothing', () => {
  expect(codesOf(spanish({ claims: [] }))).toEqual([]);
});

test.each<[SourceState, string[]]>([
  ['public', []],
  ['draft', ['translation/from-published']],
  ['missing', ['translation/from-published']],
  ['withdrawn', ['translation/from-published.withdrawn']],
])('a translation of a source that is %s', (state, codes) => {
  expect(codesOf(beside(spanish(), { state }))).toEqual(codes.map((code) => [code, 'block']));
});

const withClaim = (claim: Partial<Claim>) =>
  spanish({ claims: [cleanClaim({ ...SPANISH, ...claim })] });

test.each<[string, Story, Partial<Story>, string[]]>([
  [
    'whose claim was dropped with its passage still there',
    spanish({ claims: [] }),
    {},
    ['translation/parity.dropped'],
  ],
  [
    'whose claim was dropped with its passage',
    spanish({ claims: [], body: blocks('El operador del puerto tiene la concesión desde 2019.') }),
    {},
    ['translation/parity.missing'],
  ],
  [
    'that has a claim of its own',
    spanish({ claims: [cleanClaim(SPANISH), cleanClaim({ ...SPANISH, key: 'own' as ClaimKey })] }),
    {},
    ['translation/parity.new'],
  ],
  [
    'that has a claim without a key',
    spanish({ claims: [cleanClaim(SPANISH), cleanClaim({ ...SPANISH, key: null })] }),
    {},
    ['translation/parity.new'],
  ],
  [
    'whose claim is not in its copy',
    withClaim({ statement: 'El alcalde vendió el puerto a un circo ambulante' }),
    {},
    ['translation/parity.not-in-copy'],
  ],
  [
    'without the attribution',
    withClaim({ attribution: '' }),
    {},
    ['translation/not-weakened.attribution'],
  ],
  ['without the response', withClaim({ response: '' }), {}, ['translation/not-weakened.response']],
  [
    'that tells the claim as a fact, with the attribution far away',
    spanish({
      body: blocks(
        `${SPANISH.statement}.`,
        'El operador del puerto tiene la concesión desde 2019.',
        `Así consta, ${SPANISH.attribution} publicado el miércoles.`,
        `«${SPANISH.response}», dijo Ruiz a EFE por teléfono.`,
      ),
    }),
    {},
    ['translation/not-weakened.unattributed'],
  ],
  [
    'that calls the claim verified',
    withClaim({ verification: 'verified' }),
    {},
    ['translation/not-weakened.verification'],
  ],
  [
    'that calls a disputed claim unverified',
    spanish(),
    { claims: [cleanClaim({ verification: 'disputed' })] },
    ['translation/not-weakened.verification'],
  ],
  [
    'with a paragraph as it stands in the source',
    spanish({
      body: [
        ...(spanish().body as []),
        ...blocks('The port operator has held the concession since 2019.'),
      ],
    }),
    {},
    ['translation/untranslated'],
  ],
  [
    'with the headline of the source',
    spanish({ headline: source.headline }),
    {},
    ['translation/untranslated'],
  ],
])('a translation %s is held', (_, story, now, codes) => {
  expect(codesOf(beside(story, { now }))).toEqual(codes.map((code) => [code, 'block']));
});

test('a translation may be more careful than its source', () => {
  expect(codesOf(beside(withClaim({ verification: 'disputed' })))).toEqual([]);
});

test('a claim that was retracted in the source need not be in the translation', () => {
  const now = {
    claims: [...source.claims, cleanClaim({ key: 'gone' as ClaimKey, verification: 'retracted' })],
  };
  expect(codesOf(beside(spanish(), { now })).map(([code]) => code)).toEqual(['translation/fresh']);
});

describe('a source that changed since', () => {
  const CHANGED = 'Mayor Ana Ruiz took 50,000 euros from the port operator in the spring of 2024';
  const now: Partial<Story> = {
    headline: 'Mayor denies what auditors found',
    claims: [cleanClaim({ statement: CHANGED })],
  };

  test('warns of each piece', () => {
    expect(codesOf(beside(spanish(), { now }))).toEqual([
      ['translation/fresh', 'warn'],
      ['translation/fresh', 'warn'],
    ]);
  });

  test('blocks where a correction touched a claim, and warns of the rest', () => {
    const corrected = { ...now, correctionNote: 'The sum was wrong.' };
    expect(codesOf(beside(spanish(), { now: corrected }))).toEqual([
      ['translation/fresh', 'warn'],
      ['translation/fresh.corrected', 'block'],
    ]);
  });

  test('blocks or is silent as the house has it', () => {
    const corrected = beside(spanish(), { now: { ...now, correctionNote: 'The sum was wrong.' } });
    expect(codesOf(corrected, { 'translation/fresh': 'off' })).toEqual([]);
    expect(codesOf(corrected, { 'translation/fresh': 'block' }).map(([, how]) => how)).toEqual([
      'block',
      'block',
    ]);
  });
});

test('English for another country may be the same', () => {
  const story = { ...cleanStory(), locale: 'en-GB' as LocaleCode };
  expect(codesOf(beside(story))).toEqual([]);
});
