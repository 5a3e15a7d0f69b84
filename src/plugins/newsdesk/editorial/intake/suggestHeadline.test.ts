import fc from 'fast-check';
import { intakeLanguage } from './languages';
import { LONGEST_HEADLINE, suggestHeadline } from './suggestHeadline';

const suggest = (lede: string, code: string) => suggestHeadline(lede, intakeLanguage(code));

describe('a suggested headline', () => {
  test('is a short lede without its full stop', () => {
    expect(suggest('The river rose by two metres.', 'en')).toBe('The river rose by two metres');
    expect(suggest('The river rose in the U.S.', 'en')).toBe('The river rose in the U.S.');
  });

  test('of the EFE story about Assange keeps WikiLeaks before what it said', () => {
    const lede =
      'WikiLeaks said on Tuesday that the United States secretary of state asked Ecuador to stop its founder Julian ' +
      'Assange from publishing classified documents relating to Hillary Clinton.';
    expect(suggest(lede, 'en')).toBe(
      'WikiLeaks said on Tuesday that the United States secretary of state asked Ecuador to stop',
    );
  });

  test.each([
    [
      'en',
      'The mayor took money from the builders of the new bridge for more than eleven years, two former aides said on Monday.',
      'The mayor took money from the builders of the new bridge, two former aides said',
    ],
    [
      'en',
      'The mayor took money from the builders of the new bridge for eleven years, according to documents seen by the court.',
      'The mayor took money from the builders, according to documents seen by the court',
    ],
    [
      'en',
      'The mayor took money from the builders of the new bridge for more than eleven years, an aide told EFE on Monday.',
      'The mayor took money from the builders of the new bridge, an aide told EFE',
    ],
    [
      'en',
      'The mayor took money from the builders of the new bridge for more than eleven years, said Jane Roe, a former aide.',
      'The mayor took money from the builders of the new bridge for more than, said Jane Roe',
    ],
    [
      'en',
      '“The mayor took money from the builders of the new bridge for more than eleven years,” the court’s report said.',
      '“The mayor took money from the builders of the new bridge”, the court’s report said',
    ],
    [
      'es',
      'El alcalde cobró durante once años de las empresas que construyeron el puente nuevo, según fuentes del juzgado.',
      'El alcalde cobró durante once años, según fuentes del juzgado',
    ],
    [
      'es',
      'El alcalde cobró durante once años de las empresas que construyeron el puente nuevo, informó hoy la Fiscalía.',
      'El alcalde cobró durante once años, informó hoy la Fiscalía',
    ],
    [
      'pt',
      'O autarca recebeu durante onze anos dinheiro das empresas que construíram a ponte nova, disse hoje a Procuradoria.',
      'O autarca recebeu durante onze anos dinheiro, disse hoje a Procuradoria',
    ],
    [
      'fr',
      'Le maire a reçu pendant onze ans de l’argent des entreprises du nouveau pont, a indiqué lundi le parquet de Lyon.',
      'Le maire a reçu pendant onze ans de l’argent, a indiqué lundi le parquet de Lyon',
    ],
  ])('keeps the attribution behind a claim (%s): %s', (code, lede, attribution) => {
    const headline = suggest(lede, code);
    const words = attribution.slice(attribution.lastIndexOf(', '));
    expect(headline.endsWith(words)).toBe(true);
    expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
    expect(lede.startsWith(headline.slice(0, 20))).toBe(true);
  });

  test('takes no verb of saying for an attribution when it has something else to say', () => {
    const lede =
      'The mayor of the old river town denied taking any money, and his lawyer, Jane Roe, said that the bridge was paid for.';
    expect(suggest(lede, 'en')).toBe('The mayor of the old river town denied taking any money');
  });

  test('takes a clause of its own for no attribution, though somebody says something in it', () => {
    const lede =
      'The mayor of the old river town denied taking any money, although his lawyer said on Monday that he had been paid.';
    expect(suggest(lede, 'en')).toBe('The mayor of the old river town denied taking any money');
    const other =
      'The mayor of the old river town denied that he was paid for the bridge, the lawyer said nothing and the court rose.';
    expect(suggest(other, 'en')).not.toContain('lawyer said');
  });

  test('ends with the first clause where a lesser one follows', () => {
    const lede =
      'The river rose by two metres in a single night, while officials closed the old bridge and the port to all traffic.';
    expect(suggest(lede, 'en')).toBe('The river rose by two metres in a single night');
  });

  test('whatever the lede, fits, and ends with no comma, small word, blank or half a character', () => {
    const words = fc.constantFrom(
      'the',
      'of',
      'river',
      'rose,',
      'said',
      'according',
      'to',
      'Jane',
      '“bridge',
      'que',
      'Roe”,',
      '😀',
      '-',
      'x'.repeat(120),
      '"',
    );
    const ledes = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(ledes, fc.constantFrom('en', 'es', 'pt', 'fr', 'xx'), (lede, code) => {
        const headline = suggest(lede, code);
        expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
        expect(headline).not.toMatch(/\p{Cs}/u);
        expect(headline).toBe(headline.trim());
        if (lede.length > LONGEST_HEADLINE) expect(headline).not.toMatch(/[,;:…]$/);
      }),
      { numRuns: 2000 },
    );
  });
});
