import fc from 'fast-check';
import type { BlockNode, LocaleCode } from '../story';
import { weightyWords } from '../attribution/languages';
import { alignEdited } from './alignEdited';
import { MARK, markAnchors } from './anchors';
import { foldPassage, foldText } from './foldText';
import { LONGEST_EDITED, findOccurrences, findPassage } from './findPassage';
import { readCopy } from './readCopy';

function copyOf(paragraphs: readonly string[], locale = 'en') {
  const body = paragraphs.map(
    (text): BlockNode => ({ type: 'paragraph', children: [{ type: 'text', text }] }),
  );
  return readCopy({ headline: '', summary: '', body, locale: locale as LocaleCode });
}

function find(paragraphs: readonly string[], passage: string, tolerance = 0.1, locale = 'en') {
  const copy = copyOf(paragraphs, locale);
  const found = findPassage(copy, passage, { tolerance });
  return found && { ...found, words: copy.text.slice(found.start, found.end) };
}

const STORY = [
  'LONDON – WikiLeaks said on Tuesday that the secretary of state asked Ecuador to stop its founder Julian Assange from publishing classified documents.',
  '“Multiple U.S. sources tell us John Kerry asked Ecuador to stop Assange from publishing Clinton docs during FARC peace negotiations,” the tweet said.',
  'Assange has lived inside Ecuador’s Embassy in London since seeking asylum there in 2012.',
];

test.each([
  ['as it stands', 'asked Ecuador to stop its founder Julian Assange'],
  ['with other quote marks', '"Multiple U.S. sources tell us John Kerry asked Ecuador"'],
  ['without quote marks', 'docs during FARC peace negotiations, the tweet said'],
  ['with another apostrophe and case', "inside ecuador's embassy IN London"],
  ['with other dashes and spaces', 'LONDON--WikiLeaks\u00a0said   on\nTuesday'],
  ['over the end of a paragraph', 'classified documents. “Multiple U.S. sources tell us'],
  ['with other punctuation at its edges', '(Assange has lived inside.)'],
])('finds a passage %s', (_, passage) => {
  expect(find(STORY, passage)).toMatchObject({ exact: true, edits: 0 });
});

test('gives the place in the plain text, letters and marks included', () => {
  expect(find(STORY, "ecuador's embassy")?.words).toBe('Ecuador’s Embassy');
  expect(find(['Le café\u0301 est là'], 'café\u0301')?.words).toBe('café\u0301');
});

test.each([
  ['a word replaced by a shorter one', 'secretary of state told Ecuador to stop its founder', 4],
  [
    'a word left out',
    'John Kerry asked Ecuador to stop Assange from publishing docs during FARC',
    8,
  ],
  ['a slip of the pen', 'Asange has lived inside Ecuadors Embassy', 2],
])('tolerates %s', (_, passage, edits) => {
  const found = find(STORY, passage, 0.2);
  expect(found).toMatchObject({ exact: false, edits });
});

test('finds nothing edited when no edits are tolerated', () => {
  expect(find(STORY, 'Asange has lived inside Ecuador’s Embassy', 0)).toBeNull();
});

test.each([
  ['a number', 'since seeking asylum there in 2013'],
  [
    'a sentence turned round',
    'John Kerry never asked Ecuador to stop Assange from publishing Clinton docs',
  ],
  [
    'a sentence turned round inside a word',
    'John Kerry didn’t ask Ecuador to stop Assange from publishing Clinton docs',
  ],
  [
    'a fact made of an allegation',
    'Kerry allegedly asked Ecuador to stop Assange from publishing Clinton docs during FARC',
  ],
  ['other words', 'the weather in London was fine throughout the negotiations'],
  ['a short passage, edited', 'the tweat'],
  ['half a word', 'sked Ecuado'],
  ['half a number', 'in 201'],
  ['nothing', ' — '],
])('does not find %s', (_, passage) => {
  expect(find(STORY, passage, 0.3)).toBeNull();
});

test.each([
  'Kerry never asked Ecuador to stop Assange from publishing the documents before the vote',
  'Kerry never really asked Ecuador to stop Assange from publishing the documents before the vote',
  'Kerry has never in all those years asked Ecuador to stop Assange from publishing the documents before the vote',
  'Kerry asked Ecuador to stop Assange from publishing the documents before no vote',
  'Kerry asked Ecuador to stop Assange from publishing the documents, but not before the vote',
])('does not find the sentence that "%s" denies', (copy) => {
  const passage =
    'Kerry asked Ecuador to stop Assange from publishing the documents before the vote';
  expect(find([copy], passage, 0.3)).toBeNull();
});

test('tolerates edits inside a passage behind a "not", but not at its edge', () => {
  const copy = ['Without a word Kerry asked Ecuador’s ministers to stop Assange from publishing.'];
  expect(find(copy, 'Kerry asked Ecuador’s minister to stop Assange')?.edits).toBe(1);
  expect(find(copy, 'Kerri asked Ecuador’s ministers to stop Assange')).toBeNull();
});

test('does not find an edited passage over the end of a paragraph', () => {
  expect(find(STORY, 'publishing classified docments. “Multiple U.S. sources tell')).toBeNull();
});

test('finds the sentence with the right number among many that are like it', () => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, number) =>
      `The mine in district ${number} lost ${number + 40} workers in the blast on Monday.`,
  );
  const found = find(paragraphs, 'The mine in district 17 lost 57 workers in a blast on Monday');
  expect(found?.words).toBe('The mine in district 17 lost 57 workers in the blast on Monday');
  expect(
    find(paragraphs, 'The mine in district 17 lost 58 workers in a blast on Monday'),
  ).toBeNull();
});

test.each([
  ['es', 'El ministro no pidió a Ecuador que detuviera la publicación de documentos', 'no '],
  ['es', 'El alcalde presuntamente cobró del operador del puerto en primavera', 'presuntamente '],
  ['pt-BR', 'O ministro não pediu ao Equador que parasse a publicação dos documentos', 'não '],
  ['fr', "Le ministre n'a jamais demandé à l'Équateur d'arrêter la publication", 'jamais '],
  ['de', 'Der Minister hat in Quito no sin pas um einen Stopp der Dokumente gebeten', 'pas '],
])('takes a word that turns a %s sentence round for no small edit', (locale, sentence, word) => {
  const without = sentence.replace(word, '');
  expect(find([sentence], sentence, 0.3, locale)).not.toBeNull();
  expect(find([sentence], without, 0.3, locale)).toBeNull();
  expect(find([without], sentence, 0.3, locale)).toBeNull();
});

test('finds passages in scripts without spaces, from any letter on', () => {
  expect(
    find(['国務長官はエクアドルにアサンジ氏を止めるよう求めた。'], 'アサンジ氏を止める')?.words,
  ).toBe('アサンジ氏を止める');
  expect(find(['طلب وزير الخارجية من الإكوادور'], 'وزير الخارجية')?.exact).toBe(true);
});

const word = fc.constantFrom(
  ...['Kerry', 'asked', 'Ecuador', 'to', 'stop', 'Assange', 'publishing', 'documents', 'from'],
  ...['the', 'embassy', 'minister', 'said', 'reporters', 'London', 'yesterday', 'about', 'peace'],
);
const sentence = fc.uniqueArray(word, { minLength: 6, maxLength: 18 });

/** Writes words with marks, case and spaces of one kind or another. */
function decorate(words: readonly string[], style: number): string {
  const quoted = words.map((one, at) => (at === 2 ? ['“', '"', '«', ''][style % 4] + one : one));
  const spaced = quoted.join(['  ', '\u00a0', ' \n', ' '][(style >> 2) % 4] as string);
  return (style >> 4) % 2 === 0 ? spaced : spaced.toUpperCase();
}

test('gives the same answer however quotes, case and white space are written', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.nat(63), fc.nat(63), (copy, passage, one, other) => {
      const plain = find([copy.join(' ')], passage.join(' '), 0.2);
      const decorated = find([decorate(copy, one)], decorate(passage, other), 0.2);
      expect(decorated && [decorated.exact, decorated.edits]).toEqual(
        plain && [plain.exact, plain.edits],
      );
    }),
  );
});

test('never finds a passage whose number was changed', () => {
  fc.assert(
    fc.property(sentence, fc.nat(24), fc.nat(9999), fc.nat(9999), (words, at, one, other) => {
      fc.pre(one !== other);
      const put = (number: number): string =>
        words.toSpliced(at % words.length, 0, `${number}`).join(' ');
      expect(find([put(one)], put(one), 0.3)).not.toBeNull();
      expect(find([put(one)], put(other), 0.3)).toBeNull();
    }),
  );
});

test('never finds a passage when a "not" was put in or taken out, within the sentence', () => {
  const negation = fc.constantFrom('not', 'never', 'no', 'denied', 'without', "didn't", 'cannot');
  fc.assert(
    fc.property(sentence, fc.nat(24), negation, (words, place, not) => {
      const at = 1 + (place % (words.length - 1));
      const turned = words.toSpliced(at, 0, not).join(' ');
      expect(find([turned], words.join(' '), 0.3)).toBeNull();
      expect(find([words.join(' ')], turned, 0.3)).toBeNull();
    }),
  );
});

test('finds a passage wherever a letter or two of it were mistyped', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (words, one, other) => {
      const text = words.join(' ');
      fc.pre(text.length >= 40);
      const mistype = (before: string, at: number): string =>
        `${before.slice(0, at % before.length)}z${before.slice((at % before.length) + 1)}`;
      const found = find(
        ['Before it.', text, 'After it.'],
        mistype(mistype(text, one), other),
        0.1,
      );
      expect(found?.edits).toBeLessThanOrEqual(2);
    }),
  );
});

test('finds whatever a comparison with the whole copy would find, given one whole word of it', () => {
  const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 });
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('x', ' ', '')), { maxLength: 6 });
  fc.assert(
    fc.property(paragraphs, fc.nat(), edits, (lists, which, changes) => {
      const texts = lists.map((words) => words.join(' '));
      const passage = changes.reduce(
        (text, [at, by]) =>
          `${text.slice(0, at % text.length)}${by}${text.slice((at % text.length) + 1)}`,
        texts[which % texts.length] as string,
      );
      const pattern = foldPassage(passage);
      fc.pre(pattern.length >= 12);
      fc.pre(
        pattern.split(' ').some((word) => foldText(texts.join(' ')).split(' ').includes(word)),
      );
      const weighty = weightyWords('en');
      const text = foldText(texts.join('|'));
      const marks = markAnchors(text, weighty);
      for (let at = 0; at < text.length; at += 1) if (text[at] === '|') marks[at] = MARK.BARRIER;
      const marked = { text: pattern, marks: markAnchors(pattern, weighty) };
      const allowed = Math.floor(pattern.length * 0.2);
      const whole = alignEdited({ text, marks }, 0, text.length, marked, allowed);
      expect(find(texts, passage, 0.2)?.edits).toBe(whole?.edits);
    }),
    { numRuns: 500 },
  );
});

test('never throws, whatever the copy and the passage are', () => {
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(wild),
      wild,
      fc.double({ min: 0, max: 0.3 }),
      (copy, passage, tolerance) => {
        find(copy, passage, tolerance);
        find([...copy, passage], passage, tolerance);
      },
    ),
  );
});

describe('half a megabyte of copy with two hundred passages', () => {
  const many = (unit: (number: number) => string, count: number): string[] =>
    Array.from({ length: count }, (_, number) => unit(number));
  const pattern = (unit: string): string =>
    unit.repeat(Math.floor((LONGEST_EDITED - 1) / unit.length));
  test.each([
    ['of one repeated word', many(() => 'word '.repeat(100), 1000), `${pattern('word ')}x`],
    ['of one letter', ['a'.repeat(500_000)], `${'a'.repeat(500)}b`],
    ['of one letter by itself', ['a '.repeat(250_000)], `${pattern('a ')}b`],
    [
      'in one paragraph',
      [many((n) => `word${n % 700} of it`, 40_000).join(' ')],
      'word3 of in word4 of it',
    ],
    ['in tiny paragraphs', many((n) => `w${n % 50}`, 170_000), 'w1 w2 w3 w4 w5 w6 w7x'],
    ['of numbers', ['12 34 '.repeat(80_000)], '12 34 12 43 12 34 12'],
    ['without spaces', ['東京都'.repeat(160_000)], '東京都東京府東京都東京都京'],
  ])('is searched soon when it is %s', (_, paragraphs, passage) => {
    const copy = copyOf(paragraphs);
    const start = performance.now();
    for (let round = 0; round < 200; round += 1) findPassage(copy, `${passage} ${round % 7}`);
    for (let round = 0; round < 200; round += 1) findPassage(copy, passage, { tolerance: 0.3 });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a passage stands in one part of the story', () => {
  const copy = readCopy({
    locale: 'en' as LocaleCode,
    headline: 'Auditor says the harbour office paid',
    summary: '',
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'for the works without a tender.' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'It was' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'in March.' }] },
    ],
  });

  test('not at the end of the headline and on in the body', () => {
    const words = 'the harbour office paid for the works without a tender';
    expect(findPassage(copy, words)).toBeNull();
    expect(findOccurrences(copy, words)).toEqual([]);
  });

  test('and what would run on takes no other place away', () => {
    const paragraphs = ['Pay now pay.', 'Again: pay now pay.'];
    const story = readCopy({
      locale: 'en' as LocaleCode,
      headline: 'Pay now',
      summary: '',
      body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    });
    const places = findOccurrences(story, 'pay now pay');
    expect(places.map(({ start }) => start)).toEqual(
      [paragraphs[0]!, 'pay now pay.'].map((words) => story.text.indexOf(words)),
    );
  });

  test('but from one paragraph of the body into the next', () => {
    expect(findPassage(copy, 'It was in March')).toMatchObject({ exact: true });
  });
});
