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
  /** What the statements of its claims were when it last went out. */
  readonly released?: Record<string, string>;
  /** The source now, as far as it is not the clean story. */
  readonly now?: Partial<Story>;
  readonly state?: SourceState;
}

/** The translation beside its source; it was made from the clean story. */
function beside(story: Story, { now = {}, state = 'public', released = {} }: Beside = {}): Story {
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
    released: new Map(Object.entries(released) as [ClaimKey, string][]),
    together: false,
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

describe('a claim that is told as a fact', () => {
  const told = (body: readonly string[], attribution = SPANISH.attribution!) =>
    codesOf(
      beside(
        spanish({
          body: blocks(...body, `«${SPANISH.response}», dijo Ruiz a EFE por teléfono.`),
          claims: [cleanClaim({ ...SPANISH, attribution })],
        }),
      ),
    ).map(([code]) => code);
  const UNATTRIBUTED = ['translation/not-weakened.unattributed'];

  test('is not attributed by words of the claim itself', () => {
    expect(told([`${SPANISH.statement}.`], 'en la primavera de 2024')).toEqual(UNATTRIBUTED);
  });

  test('is not attributed by somebody who merely comes up nearby', () => {
    const body = [`${SPANISH.statement}. La oficina de auditoría se reunió el lunes.`];
    expect(told(body, 'La oficina de auditoría')).toEqual(UNATTRIBUTED);
  });

  test('is held wherever it is told, however often it is attributed elsewhere', () => {
    const attributed = `${SPANISH.statement}, ${SPANISH.attribution} publicado el miércoles.`;
    expect(told([attributed, `${SPANISH.statement}.`])).toEqual(UNATTRIBUTED);
    expect(told([`${SPANISH.statement}.`, attributed])).toEqual(UNATTRIBUTED);
  });

  test('is not, where the sentence before says who says so', () => {
    const body = [
      `Así lo asegura un informe de la oficina regional de auditoría, dijo Ruiz: ${SPANISH.statement}.`,
    ];
    expect(told(body, 'un informe de la oficina regional de auditoría')).toEqual([]);
  });

  test('may be, as often as its source tells it', () => {
    const twice = (statement: string, attribution: string, closing: string) =>
      blocks(`${statement}, ${attribution}.`, `${statement}.`, closing);
    const english = source.claims[0]!;
    const story = spanish({
      body: twice(SPANISH.statement!, SPANISH.attribution!, `«${SPANISH.response}», dijo Ruiz.`),
    });
    const now = {
      body: twice(english.statement, english.attribution, `“${english.response},” Ruiz said.`),
    };
    const held = codesOf(beside(story, { now })).map(([code]) => code);
    expect(held).not.toContain('translation/not-weakened.unattributed');
  });
});

describe('words that a claim had', () => {
  const key = source.claims[0]!.key!;
  const renamed = spanish({
    body: blocks(
      `${SPANISH.statement}.`,
      `Hubo ruido en el muelle, ${SPANISH.attribution}.`,
      `«${SPANISH.response}», dijo Ruiz a EFE por teléfono.`,
    ),
    claims: [cleanClaim({ ...SPANISH, statement: 'Hubo ruido en el muelle' })],
  });

  test('are held where they stand on without it', () => {
    const story = beside(renamed, { released: { [key]: SPANISH.statement! } });
    expect(codesOf(story).map(([code]) => code)).toContain('translation/parity.dropped');
  });

  test('are held where it was retracted', () => {
    const claims = renamed.claims.map((claim) => ({
      ...claim,
      verification: 'retracted' as const,
    }));
    const story = beside({ ...renamed, claims }, { released: { [key]: SPANISH.statement! } });
    expect(codesOf(story).map(([code]) => code)).toContain('translation/parity.dropped');
  });
});

describe('two claims', () => {
  const FACT = { key: 'fact' as ClaimKey, verification: 'verified' as const, attribution: '' };
  const now: Partial<Story> = {
    claims: [
      ...source.claims,
      cleanClaim({ ...FACT, statement: 'The port operator has held the concession since 2019' }),
    ],
  };
  const hecho = 'El operador del puerto tiene la concesión desde 2019';
  const claims = (first: Partial<Claim>, second: Partial<Claim>) => [
    cleanClaim({ ...SPANISH, ...first }),
    cleanClaim({ ...FACT, ...second }),
  ];
  const swappedIn = (story: Story, released?: Record<string, string>) =>
    codesOf(beside(story, { now, ...(released && { released }) })).filter(
      ([code]) => code === 'translation/parity.swapped',
    ).length;

  test('with the keys of their own counterparts pass', () => {
    expect(swappedIn(spanish({ claims: claims({}, { statement: hecho }) }))).toBe(0);
  });

  test('with each other’s keys are held: what is alleged would be verified', () => {
    const story = spanish({
      claims: claims({ statement: hecho }, { statement: SPANISH.statement! }),
    });
    expect(swappedIn(story)).toBe(2);
  });

  test('are held wherever they stand, once they went out the right way round', () => {
    const story = spanish({
      claims: claims({ statement: hecho }, { statement: SPANISH.statement! }),
      body: [...(spanish().body as []), ...blocks('Un párrafo más.')],
    });
    expect(swappedIn(story)).toBe(0);
    const released = { [source.claims[0]!.key!]: SPANISH.statement!, fact: hecho };
    expect(swappedIn(story, released)).toBe(2);
  });
});

test('a corrected claim is not lost behind a long list of what else changed', () => {
  const paragraphs = (word: string) =>
    Array.from({ length: 80 }, (_, at) => `Paragraph ${at} tells of ${word} in the harbour.`);
  const record = newRecord(
    source.locale,
    textsOf(cleanStory({ body: blocks(...paragraphs('rain')) })),
    textsOf(spanish()),
  );
  const current = cleanStory({
    body: blocks(...paragraphs('snow')),
    claims: [cleanClaim({ statement: 'Mayor Ana Ruiz took 50,000 euros from the port operator' })],
    corrections: 1,
  });
  const translation = { ...beside(spanish()).translation!, source: current };
  const stale = whatIsStale(record, textsOf(current));
  expect(stale.length).toBeGreaterThan(60);
  const story = {
    ...spanish(),
    translation: { ...translation, stale, corrected: wasCorrected(record, textsOf(current)) },
  };
  expect(codesOf(story)).toContainEqual(['translation/fresh.corrected', 'block']);
});

test('what readers get of a claim beside its passage is translated, too', () => {
  const now = { claims: [cleanClaim({ about: 'the mayor of the town' })] };
  const story = withClaim({ about: 'the mayor of the town' });
  expect(codesOf(beside(story, { now }))).toContainEqual(['translation/untranslated', 'block']);
});
