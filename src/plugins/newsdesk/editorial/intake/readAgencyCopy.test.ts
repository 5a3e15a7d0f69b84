import fc from 'fast-check';
import { IntakeError } from './IntakeError';
import { readAgencyCopy } from './readAgencyCopy';
import { LONGEST_HEADLINE } from './suggestHeadline';
import { LONGEST_SUMMARY } from './summarise';

const LEDE =
  'El río Guadalete subió dos metros durante la noche y las autoridades cerraron el puente viejo.';
const SECOND =
  'El alcalde dijo que nadie resultó herido y que el puente se abrirá cuando baje el agua.';
const COPY = `Por Ana Ruiz y José Sanz\nCádiz (España), 3 ene (EFE).- ${LEDE}\n${SECOND}\n`;

const WIKILEAKS = [
  'LONDON – WikiLeaks said on Tuesday that the United States secretary of state asked Ecuador to stop its founder ' +
    'Julian Assange from publishing classified documents relating to Hillary Clinton.',
  'Assange has lived inside Ecuador’s Embassy in London since seeking asylum there in 2012 to avoid extradition to ' +
    'Sweden over sexual assault allegations.',
  '“Multiple U.S. sources tell us John Kerry asked Ecuador to stop Assange from publishing Clinton docs during FARC ' +
    'peace negotiations,” the tweet said.',
];

const codesOf = (copy: { warnings: readonly { code: string }[] }) =>
  copy.warnings.map(({ code }) => code);

describe('agency copy is taken apart', () => {
  test('into headline, summary, paragraphs, byline, dateline, credit and language', () => {
    expect(readAgencyCopy(COPY, {})).toEqual({
      headline:
        'El río Guadalete subió dos metros durante la noche y las autoridades cerraron el puente',
      headlineSuggested: true,
      summary: LEDE,
      paragraphs: [LEDE, SECOND],
      byline: ['Ana Ruiz', 'José Sanz'],
      dateline: { place: 'Cádiz', region: 'España', month: 1, day: 3, year: null },
      credit: 'EFE',
      language: { code: 'es', certain: true },
      warnings: [],
    });
  });

  test('the EFE story about Assange: from London, in English, without credit', () => {
    const copy = readAgencyCopy(WIKILEAKS.join('\n'));
    expect(copy).toMatchObject({
      dateline: { place: 'LONDON', region: '', month: null, day: null, year: null },
      credit: null,
      byline: [],
      language: { code: 'en', certain: true },
      summary: WIKILEAKS[0]?.replace('LONDON – ', ''),
    });
    expect(copy.paragraphs).toHaveLength(3);
    expect(copy.paragraphs[0]).toMatch(/^WikiLeaks said on Tuesday/);
    expect(codesOf(copy)).toEqual(['no-credit']);
  });

  const ends = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n'];
  test.each(ends)('the same with line ends %j and a byte order mark', (end) => {
    const copy = readAgencyCopy(`\uFEFF${COPY.trim().replace(/\n/g, end)}${end}`);
    expect(copy).toEqual(readAgencyCopy(COPY));
  });

  test('a lede that was wrapped behind its dateline is joined', () => {
    const wrapped =
      'CÁDIZ – El río Guadalete subió dos metros\ndurante la noche y las autoridades cerraron\nel puente viejo.';
    expect(readAgencyCopy(wrapped).paragraphs).toEqual([LEDE]);
  });

  test('a given headline is kept as it is', () => {
    const copy = readAgencyCopy(COPY, { headline: '  Sube el río \n' });
    expect(copy).toMatchObject({ headline: 'Sube el río', headlineSuggested: false });
  });

  test('a headline in the copy is suggested, and is no paragraph', () => {
    const copy = readAgencyCopy(`Sube el río y cierran el puente\n\n${COPY}`);
    expect(copy).toMatchObject({
      headline: 'Sube el río y cierran el puente',
      headlineSuggested: true,
      byline: ['Ana Ruiz', 'José Sanz'],
      paragraphs: [LEDE, SECOND],
    });
  });

  test('copy without a dateline is taken with a warning, and its byline is read', () => {
    const copy = readAgencyCopy(`Por Ana Ruiz\n${LEDE}\n${SECOND}`);
    expect(copy).toMatchObject({
      dateline: null,
      byline: ['Ana Ruiz'],
      paragraphs: [LEDE, SECOND],
    });
    expect(codesOf(copy)).toEqual(['no-dateline', 'no-credit']);
  });

  test('an agency’s name as the last line is its credit', () => {
    const copy = readAgencyCopy(`CÁDIZ – ${LEDE}\n${SECOND}\n\nEFE`, { agencyCredits: ['EFE'] });
    expect(copy).toMatchObject({ credit: 'EFE', paragraphs: [LEDE, SECOND] });
  });

  test('an agency of the newsroom is known by its credit', () => {
    const copy = readAgencyCopy(`Cádiz (La Bahía).- ${LEDE}`, { agencyCredits: ['La Bahía'] });
    expect(copy).toMatchObject({ credit: 'La Bahía', dateline: { place: 'Cádiz', region: '' } });
  });

  test('a long lede is cut at a word and keeps its attribution in the summary', () => {
    const lede = `${'The mayor took money from the builders of the bridge and '.repeat(8)}from others, two former aides said on Monday.`;
    const { summary } = readAgencyCopy(`OSLO (AP) — ${lede}`);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(summary).toMatch(/\w, two former aides said$/);
  });
});

describe('the language of the copy', () => {
  test('is the locale that was given, certain when the words bear it out', () => {
    expect(readAgencyCopy(COPY, { locale: 'es-MX' }).language).toEqual({
      code: 'es',
      certain: true,
    });
  });

  test('is the locale that was given also against the words, with a warning', () => {
    const copy = readAgencyCopy(COPY, { locale: 'en' });
    expect(copy.language).toEqual({ code: 'en', certain: false });
    expect(codesOf(copy)).toEqual(['language-differs']);
  });

  test('is doubtful for copy of few words', () => {
    const copy = readAgencyCopy('Cádiz, 3 ene (EFE).- Sube el río.');
    expect(copy.language.certain).toBe(false);
    expect(codesOf(copy)).toEqual(['language-uncertain']);
    const given = readAgencyCopy('Cádiz, 3 ene (EFE).- Sube el río.', { locale: 'en' });
    expect(codesOf(given)).toEqual(['language-uncertain']);
  });
});

describe('what is no copy is refused', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\r\n ', 'empty'],
    ['\uFEFF', 'empty'],
    ['\u200B\u2028', 'empty'],
    ['Madrid, 25 may (EFE).-\n', 'empty'],
    ['Por Ana Ruiz\nMadrid, 25 may (EFE).- \n\n', 'empty'],
    ['Por Ana Ruiz', 'empty'],
    [`${LEDE}\u0000`, 'binary'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006\u0007', 'binary'],
    ['\uD800'.repeat(9), 'binary'],
  ])('%j: %s', (text, code) => {
    expect(() => readAgencyCopy(text)).toThrow(IntakeError);
    expect(() => readAgencyCopy(text)).toThrow(expect.objectContaining({ code }));
  });

  test('though a few stray control characters are taken out, with a warning', () => {
    const copy = readAgencyCopy(COPY.replace('subió', 'sub\u0002ió\uDC00'));
    expect(copy.paragraphs[0]).toBe(LEDE);
    expect(codesOf(copy)).toEqual(['characters-removed']);
  });
});

describe('hostile copy', () => {
  /** Milliseconds: linear work takes a tenth of it, on a busy machine too. */
  const SLOWEST = 4000;
  const units = [
    '(',
    'a ',
    'A, ',
    '\n',
    'a\n',
    'a\n\n',
    '. ',
    ', said ',
    '"',
    '“',
    ' according to ',
    'A.',
    '…',
    'Ñ',
    '😀',
  ];
  test.each(units)(
    'a megabyte of %j is taken or refused at once',
    (unit) => {
      const copy = `LONDON (AP) — The river rose. ${unit.repeat(1_000_000 / unit.length)}`;
      const started = performance.now();
      const read = readAgencyCopy(copy);
      expect(performance.now() - started).toBeLessThan(SLOWEST);
      expect(read.headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
      const line = unit.repeat(1_000_000 / unit.length);
      const again = performance.now();
      try {
        readAgencyCopy(line);
      } catch (error) {
        expect(error).toBeInstanceOf(IntakeError);
      }
      expect(performance.now() - again).toBeLessThan(SLOWEST);
    },
    20_000,
  );

  test('whatever the text, there is whole copy or an IntakeError', () => {
    const pieces = fc.constantFrom(
      'LONDON',
      ' – ',
      'El río',
      ' subió',
      '. ',
      '\n',
      '\n\n',
      'Por Ana Ruiz',
      ' (EFE)',
      '.-',
      ', said',
      '\u0000',
      '\uD800',
      '“',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const copy = readAgencyCopy(text);
          expect(copy.paragraphs.length).toBeGreaterThan(0);
          expect(copy.paragraphs.every((each) => each.trim() !== '' && !/\p{Cs}/u.test(each))).toBe(
            true,
          );
          expect(copy.headline).not.toBe('');
          expect(copy.summary).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
