import fc from 'fast-check';
import { fold } from './fold';
import { DATELINE_LANGUAGES } from './languages';
import { readDateline } from './readDateline';
import { DATELINE_STYLES, isDatelineStyle, type DatelineForm, type DatelineStyle } from './styles';
import { writeDateline } from './writeDateline';

const STYLES = Object.keys(DATELINE_STYLES) as DatelineStyle[];
const LANGUAGES = DATELINE_LANGUAGES.map(({ code }) => code);

describe('each agency’s dateline is written as the agency writes it', () => {
  const october = { month: 10, day: 18, year: 2016 };
  test.each([
    [{ place: 'Londres', ...october }, 'efe', 'es', 'EFE', 'Londres, 18 oct (EFE).- '],
    [{ place: 'LONDON', ...october }, 'efe', 'en', 'EFE', 'LONDON, Oct 18 (EFE).- '],
    [{ place: 'Tegucigalpa', month: 1, day: 2 }, 'efe', 'en', '', 'Tegucigalpa, Jan 2 (EFE).- '],
    [{ place: 'Madrid', month: 5, day: 25 }, 'efe', 'es', 'EFECOM', 'Madrid, 25 may (EFECOM).- '],
    [
      { place: 'Fráncfort', region: 'RFA', month: 5, day: 25 },
      'efe',
      'es',
      'EFE',
      'Fráncfort (RFA), 25 may (EFE).- ',
    ],
    [{ place: 'Santander' }, 'efe', 'es', 'EFE', 'Santander (EFE).- '],
    [{ place: 'London', ...october }, 'efe-web', 'en', 'EFE', 'LONDON – '],
    [{ place: 'Nairobi', region: 'Kenya', ...october }, 'ap', 'en', '', 'NAIROBI, Kenya (AP) — '],
    [
      { place: 'Lisboa', month: 12, day: 4, year: 2023 },
      'lusa',
      'pt',
      'Lusa',
      'Lisboa, 04 dez 2023 (Lusa) – ',
    ],
    [{ place: 'Berlin', ...october }, 'dpa', 'en', 'dpa', 'Berlin (dpa) - '],
    [
      { place: 'Portland', region: 'Ore.', month: 2, day: 26, year: 1987 },
      'reuters',
      'en',
      'Reuters',
      'PORTLAND, Ore., Feb 26 - ',
    ],
    [{ place: 'Washington', month: 3, day: 5 }, 'reuters', 'en', '', 'WASHINGTON, March 5 - '],
    [{ place: 'Paris' }, 'afp', 'fr', 'AFP', 'PARIS (AFP) - '],
    [{ place: 'Orán', month: 5, day: 1 }, 'plain', 'fr', 'ABC', 'ORÁN, 1er mai (ABC) – '],
    [{ place: 'Oran', ...october }, 'plain', 'en', '', 'ORAN, Oct 18, 2016 – '],
  ] as const)('%j in style %s and language %s', (dateline, style, language, credit, expected) => {
    expect(writeDateline(dateline, style, language, credit)).toBe(expected);
  });

  test('a locale is understood by its language, and a language without a file is written as English', () => {
    const dateline = { place: 'Lisboa', month: 12, day: 4 };
    expect(writeDateline(dateline, 'efe', 'pt-BR', 'EFE')).toBe('Lisboa, 4 dez (EFE).- ');
    expect(writeDateline(dateline, 'efe', 'xx', 'EFE')).toBe('Lisboa, Dec 4 (EFE).- ');
  });

  test('without a place nothing is written', () => {
    for (const style of STYLES) expect(writeDateline({ place: ' ' }, style, 'en', 'EFE')).toBe('');
  });

  test('a date of which the day or the month is missing is left out', () => {
    expect(writeDateline({ place: 'Lima', day: 4 }, 'efe', 'es', '')).toBe('Lima (EFE).- ');
    expect(writeDateline({ place: 'Lima', month: 4 }, 'efe', 'es', '')).toBe('Lima (EFE).- ');
  });

  test('only the names of styles are styles', () => {
    expect(STYLES.every(isDatelineStyle)).toBe(true);
    expect(isDatelineStyle('toString')).toBe(false);
    expect(isDatelineStyle('AP')).toBe(false);
  });
});

describe('reading what was written gives back the same dateline', () => {
  const letters = 'aáàâãäåbcçdeéèêfghiíjklłmnñoóôõöøpqrsštuúüvwxyz';
  const syllable = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 9 });
  const reserved = DATELINE_LANGUAGES.flatMap(({ openers, kickers, weekdays }) =>
    [...openers, ...kickers, ...weekdays].map(fold),
  );
  const capital = syllable
    .filter((word) => !reserved.includes(fold(word)))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = fc
    .tuple(
      capital,
      fc.constantFrom('', ' de ', ' del ', ' am ', ' ', '-', '/', ' upon ', "-d'"),
      capital,
    )
    .map(([first, link, last]) => (link === '' ? first : first + link + last));
  const region = fc.oneof(
    fc.constantFrom('', 'RFA', 'N.Y.', 'Calif.', 'D.C.', 'Reino Unido', 'British Columbia'),
    capital,
  );
  const date = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => ({ month, day }));
  const dateline = fc.record({
    place: name,
    region,
    date: fc.option(date),
    year: fc.option(fc.integer({ min: 1900, max: 2100 })),
  });
  const credit = fc.constantFrom('', 'EFE', 'EFECOM', 'Lusa', 'Agencia Sur', 'ABC');
  const cells = STYLES.flatMap((style) => LANGUAGES.map((language) => [style, language] as const));

  test.each(cells)('in style %s and language %s', (style, language) => {
    const form: DatelineForm = DATELINE_STYLES[style];
    fc.assert(
      fc.property(dateline, credit, ({ place, region: where, date: when, year }, given) => {
        const whole = { place, region: where, month: null, day: null, ...when, year };
        const written = writeDateline(whole, style, language, given);
        const read = readDateline(`${written}The river rose overnight.`, language, [given]);
        const dated = form.date !== 'none' && when !== null;
        expect(read && fold(read.place)).toBe(fold(place));
        expect(read).toMatchObject({
          region: where,
          month: dated ? when.month : null,
          day: dated ? when.day : null,
          year: dated && form.date === 'day-and-year' ? year : null,
          credit: form.credit === null ? null : given || form.credit || null,
          end: written.length,
        });
      }),
      { numRuns: 300 },
    );
  });
});
