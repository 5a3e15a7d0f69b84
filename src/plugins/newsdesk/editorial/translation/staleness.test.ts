import fc from 'fast-check';
import type { ClaimKey, LocaleCode } from '../story';
import { followEdit } from './followEdit';
import { settle } from './settle';
import { wasCorrected, whatIsStale } from './staleness';
import type { ClaimWords, StoryTexts } from './storyTexts';
import { newRecord, readRecord } from './translationRecord';

const EN = 'en' as LocaleCode;
const KEY = 'k1' as ClaimKey;

const CLAIM: ClaimWords = {
  statement: 'The firm dumped waste',
  attribution: 'the union said',
  response: '',
  about: '',
  respondent: '',
  noResponseReason: '',
};
const RECLAMO: ClaimWords = {
  statement: 'La empresa vertió residuos',
  attribution: 'dijo el sindicato',
  response: '',
  about: '',
  respondent: '',
  noResponseReason: '',
};

const texts = (overrides: Partial<StoryTexts> = {}): StoryTexts => ({
  headline: 'Waste found in the bay',
  summary: 'What the tide brought.',
  dateline: 'Vigo, Spain',
  paragraphs: [
    'The firm dumped waste, the union said.',
    'The town closed the beach on Monday.',
    'The bay is known for its mussels.',
  ],
  claims: new Map([[KEY, CLAIM]]),
  correctionNote: '',
  corrections: 0,
  ...overrides,
});

const spanish = (overrides: Partial<StoryTexts> = {}): StoryTexts => ({
  headline: 'Residuos en la ría',
  summary: 'Lo que trajo la marea.',
  dateline: 'Vigo, España',
  paragraphs: [
    'La empresa vertió residuos, dijo el sindicato.',
    'El ayuntamiento cerró la playa el lunes.',
    'La ría es conocida por sus mejillones.',
  ],
  claims: new Map([[KEY, RECLAMO]]),
  correctionNote: '',
  corrections: 0,
  ...overrides,
});

const record = newRecord(EN, texts(), spanish());
const partsOf = (source: StoryTexts, from = record) =>
  whatIsStale(from, source).map(({ part, kind }) => [part, kind]);

describe('what is stale', () => {
  test('is nothing while the source is what the translation was made from', () => {
    expect(whatIsStale(record, texts())).toEqual([]);
  });

  test('is nothing where only white space changed', () => {
    const [first, ...rest] = texts().paragraphs;
    const paragraphs = [first!.replace(' ', '  '), ...rest];
    expect(whatIsStale(record, texts({ paragraphs }))).toEqual([]);
  });

  test('is told word by word, and by the paragraph of the translation', () => {
    const [first, second, third] = texts().paragraphs as [string, string, string];
    const paragraphs = [first, second.replace('Monday', 'Tuesday'), third];
    const [piece] = whatIsStale(record, texts({ paragraphs }));
    expect(piece).toMatchObject({ part: { name: 'body', paragraph: 1 }, kind: 'changed' });
    expect(piece!.words.filter(({ mark }) => mark !== 'same')).toEqual([
      { text: 'Monday', mark: 'removed' },
      { text: 'Tuesday', mark: 'added' },
    ]);
  });

  test('tells paragraphs that came and went, where they stand in the translation', () => {
    const [first, , third] = texts().paragraphs as [string, string, string];
    expect(
      partsOf(texts({ paragraphs: [first, third, 'Divers found forty drums of oil.'] })),
    ).toEqual([
      [{ name: 'body', paragraph: 1 }, 'removed'],
      [{ name: 'body', paragraph: 3 }, 'added'],
    ]);
  });

  test.each([
    ['headline', { headline: 'Waste in the bay' }],
    ['summary', { summary: 'What came.' }],
    ['dateline', { dateline: 'Porto' }],
  ] as const)('tells of the %s', (name, change) => {
    expect(partsOf(texts(change))).toEqual([[{ name }, 'changed']]);
  });

  test('tells of the words of a claim, and of claims that came and went', () => {
    const changed = new Map([[KEY, { ...CLAIM, attribution: 'the dockers said' }]]);
    expect(partsOf(texts({ claims: changed }))).toEqual([
      [{ name: 'claim', claimKey: KEY, field: 'attribution' }, 'changed'],
    ]);
    const claims = new Map([['k2' as ClaimKey, CLAIM]]);
    expect(partsOf(texts({ claims }))).toEqual([
      [{ name: 'claim', claimKey: KEY, field: null }, 'removed'],
      [{ name: 'claim', claimKey: 'k2', field: null }, 'added'],
    ]);
  });

  test('a correction counts until the translation has taken it over', () => {
    const corrected = texts({ headline: 'Oil in the bay', correctionNote: 'It was oil.' });
    expect(wasCorrected(record, texts())).toBe(false);
    expect(wasCorrected(record, corrected)).toBe(true);
    const [piece] = whatIsStale(record, corrected);
    expect(wasCorrected(settle(record, corrected, piece!.id)!, corrected)).toBe(false);
  });
});

describe('still right', () => {
  const source = texts({
    headline: 'Waste in the bay',
    paragraphs: ['The firm dumped oil, the union said.', ...texts().paragraphs.slice(1)],
    claims: new Map([[KEY, { ...CLAIM, statement: 'The firm dumped oil' }]]),
  });

  test('settles one piece and no other', () => {
    const stale = whatIsStale(record, source);
    expect(stale).toHaveLength(3);
    for (const { id } of stale) {
      const settled = settle(record, source, id)!;
      expect(whatIsStale(settled, source).map((one) => one.id)).toEqual(
        stale.map((one) => one.id).filter((one) => one !== id),
      );
    }
  });

  test('settles nothing that changed again meanwhile', () => {
    const [{ id } = { id: '' }] = whatIsStale(record, source);
    expect(settle(record, texts({ headline: 'Waste again' }), id)).toBeNull();
    expect(settle(record, source, 'unheard-of')).toBeNull();
  });
});

describe('an edit of the translation', () => {
  test('settles the piece that was edited, and leaves the others stale', () => {
    const [first, second, third] = texts().paragraphs as [string, string, string];
    const source = texts({
      headline: 'Waste in the bay',
      paragraphs: [first, second.replace('Monday', 'Tuesday'), third],
    });
    const edited = [...spanish().paragraphs];
    edited[1] = edited[1]!.replace('lunes', 'martes');
    const followed = followEdit(record, spanish({ paragraphs: edited }), source);
    expect(partsOf(source, followed)).toEqual([[{ name: 'headline' }, 'changed']]);
  });

  test('keeps a stale paragraph stale where it only moved apart', () => {
    const source = texts({
      paragraphs: ['The firm dumped oil, the union said.', ...texts().paragraphs.slice(1)],
    });
    const own = ['Lo que dice la gente del puerto.', ...spanish().paragraphs];
    const followed = followEdit(record, spanish({ paragraphs: own }), source);
    expect(partsOf(source, followed)).toEqual([[{ name: 'body', paragraph: 1 }, 'changed']]);
  });

  test('takes what was written where an untranslated paragraph stood for its translation', () => {
    const started = newRecord(EN, texts(), texts());
    const [, second] = spanish().paragraphs;
    const [first, , third] = texts().paragraphs as [string, string, string];
    const followed = followEdit(started, texts({ paragraphs: [first, second!, third] }), texts());
    expect(followed.paragraphs[1]).toEqual({
      source: texts().paragraphs[1],
      translation: second,
    });
  });

  test('fills in a paragraph that the source got', () => {
    const source = texts({
      paragraphs: [...texts().paragraphs, 'Divers found forty drums of oil.'],
    });
    const added = 'Los buzos hallaron cuarenta bidones.';
    const edited = spanish({ paragraphs: [...spanish().paragraphs, added] });
    expect(whatIsStale(followEdit(record, edited, source), source)).toEqual([]);
  });

  test('drops what both have dropped', () => {
    const source = texts({ paragraphs: texts().paragraphs.slice(1) });
    const edited = spanish({ paragraphs: spanish().paragraphs.slice(1) });
    const followed = followEdit(record, edited, source);
    expect(followed.paragraphs).toHaveLength(2);
    expect(whatIsStale(followed, source)).toEqual([]);
  });

  test('keeps the words of a claim that was dropped in the translation alone', () => {
    const followed = followEdit(record, spanish({ claims: new Map() }), texts());
    expect(followed.claims).toEqual(record.claims);
  });
});

const word = fc.constantFrom('waste', 'bay', 'town', 'firm', 'beach', 'Monday', 'oil', 'tide');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const body = fc.array(sentence, { maxLength: 7 });
const anyTexts = fc
  .record({ headline: sentence, summary: sentence, dateline: sentence, paragraphs: body })
  .map((some) => texts(some));

describe('whatever the words', () => {
  test('a new record is not stale, and survives being stored', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, (source, translation) => {
        const made = newRecord(EN, source, translation);
        expect(whatIsStale(made, source)).toEqual([]);
        expect(readRecord(JSON.stringify(made))).toEqual(made);
      }),
    );
  });

  test('settling everything leaves nothing stale, in as many steps', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, anyTexts, (source, translation, later) => {
        let made = newRecord(EN, source, translation);
        const most = whatIsStale(made, later).length + 1;
        for (let step = 0; step <= most; step += 1) {
          const [piece] = whatIsStale(made, later);
          if (!piece) break;
          made = settle(made, later, piece.id)!;
        }
        expect(whatIsStale(made, later)).toEqual([]);
      }),
    );
  });

  test('a record keeps the paragraphs of the translation, in their order', () => {
    fc.assert(
      fc.property(anyTexts, body, body, anyTexts, (source, first, second, later) => {
        const made = newRecord(EN, source, texts({ paragraphs: first }));
        const followed = followEdit(made, texts({ paragraphs: second }), later);
        const kept = followed.paragraphs.map(({ translation }) => translation);
        expect(kept.filter((text) => text !== '')).toEqual(second);
      }),
    );
  });

  test('a save that changes nothing settles nothing', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, anyTexts, (source, translation, later) => {
        const made = newRecord(EN, source, translation);
        const stale = whatIsStale(made, later);
        expect(whatIsStale(followEdit(made, translation, later), later)).toEqual(stale);
      }),
    );
  });
});

test.each(['', 'null', '{', '[]', '{"sourceLocale":"en"}', null, 7])(
  'what is no record is not taken for one: %s',
  (stored) => expect(readRecord(stored)).toBeNull(),
);
