import fc from 'fast-check';
import { AttributionReader } from './attributionReader';
import { findPassages } from './findPassages';
import { languageOf } from './languages';
import { kindOf, type PassageCode } from './passage';

function find(text: string, language: string) {
  const read = new AttributionReader(language).readText(text);
  return findPassages(read, languageOf(language)).map((passage) => ({
    ...passage,
    words: text.slice(passage.start, passage.end),
  }));
}

const codesIn = (text: string, language: string) => find(text, language).map(({ code }) => code);

const SENTENCES: readonly [language: string, code: PassageCode, sentence: string, words: string][] =
  [
    [
      'en',
      'allegation/accused',
      'The union accused Tom Reed of stealing the dredger twice.',
      'dredger twice',
    ],
    [
      'en',
      'allegation/claimed',
      'The union denounced that the firm had dumped oil in the bay.',
      'the firm had dumped oil in the bay',
    ],
    [
      'en',
      'allegation/alleged',
      'The union said that the firm allegedly bribed the harbour master.',
      'the firm allegedly bribed the harbour master',
    ],
    [
      'en',
      'allegation/document',
      'The leaked memo said that the firm knew of the spill.',
      'the firm knew of the spill',
    ],
    [
      'en',
      'allegation/wrongdoing',
      'The mayor said that Tom Reed had stolen the dredger.',
      'Tom Reed had stolen the dredger',
    ],
    [
      'en',
      'allegation/hedged',
      'The firm claimed that the tug was sold in May.',
      'the tug was sold in May',
    ],
    [
      'en',
      'anonymous/unnamed',
      'Sources in the port said that the tug left without lights.',
      'the tug left without lights',
    ],
    [
      'en',
      'anonymous/unnamed',
      'An official who spoke on condition of anonymity said that the tug left without lights.',
      'the tug left without lights',
    ],
    [
      'en',
      'anonymous/unnamed',
      'The tug left without lights, according to two people familiar with the matter.',
      'The tug left without lights',
    ],
    [
      'en',
      'anonymous/group',
      'Officials said that the tug left without lights.',
      'the tug left without lights',
    ],
    [
      'en',
      'unattributed/alleged',
      'Reed allegedly stole the dredger twice.',
      'Reed allegedly stole the dredger twice',
    ],
    [
      'en',
      'unattributed/accusations',
      'The mayor resigned over corruption allegations.',
      'over corruption allegations',
    ],
    ['en', 'denial/alone', 'Reed denied that he sold the dredger.', 'he sold the dredger'],
    [
      'en',
      'denial/alone',
      'Reed said that it was not true that the dredger had been sold.',
      'dredger had been sold',
    ],
    [
      'en',
      'statement/said',
      'The mayor said that the beach would open in May.',
      'the beach would open in May',
    ],
    [
      'es',
      'allegation/claimed',
      'El sindicato denunció que la empresa había vertido aceite en la ría.',
      'la empresa había vertido aceite en la ría',
    ],
    [
      'es',
      'allegation/alleged',
      'El fiscal dijo que la empresa presuntamente sobornó al práctico.',
      'presuntamente sobornó al práctico',
    ],
    [
      'es',
      'allegation/document',
      'Según el correo filtrado, la empresa conocía el vertido.',
      'la empresa conocía el vertido',
    ],
    [
      'es',
      'allegation/wrongdoing',
      'El alcalde dijo que Tomás Rey había robado la draga.',
      'Tomás Rey había robado la draga',
    ],
    [
      'es',
      'anonymous/unnamed',
      'Fuentes del puerto dijeron que el remolcador zarpó sin luces.',
      'el remolcador zarpó sin luces',
    ],
    [
      'es',
      'unattributed/alleged',
      'Rey presuntamente robó la draga dos veces.',
      'presuntamente robó la draga',
    ],
    [
      'es',
      'unattributed/accusations',
      'El alcalde dimitió por las acusaciones de corrupción.',
      'acusaciones de corrupción',
    ],
    ['es', 'denial/alone', 'Rey negó que hubiera vendido la draga.', 'hubiera vendido la draga'],
    [
      'es',
      'statement/said',
      'El alcalde dijo que la playa se abriría en mayo.',
      'la playa se abriría en mayo',
    ],
    [
      'pt',
      'anonymous/unnamed',
      'Fontes do porto disseram que o rebocador partiu sem luzes.',
      'o rebocador partiu sem luzes',
    ],
    [
      'pt',
      'unattributed/alleged',
      'Reis alegadamente roubou a draga duas vezes.',
      'alegadamente roubou a draga',
    ],
    [
      'fr',
      'unattributed/alleged',
      'Le voleur présumé du vol de la drague est en fuite.',
      'présumé',
    ],
  ];

test.each(SENTENCES)('finds in %s: %s — %s', (language, code, sentence, words) => {
  const found = find(sentence, language);
  expect(found.map((passage) => passage.code)).toEqual([code]);
  expect(found[0]?.kind).toBe(kindOf(code));
  expect(found[0]?.words).toContain(words);
});

test.each([
  ['en', 'The beach was opened in May. The mussels can be eaten again.'],
  ['en', 'The mayor spoke of his accusations against the firm.'],
  ['es', 'La playa se abrió en mayo. Los mejillones se pueden comer.'],
])('finds nothing that must be registered in %s: %s', (language, text) => {
  const must = find(text, language).filter(({ kind }) => kind !== 'statement');
  expect(must).toEqual([]);
});

describe('a denial', () => {
  const STORY = `The union said that the Norden dumped oil into Vigo bay at night.
The weather was fine.
Norden’s spokeswoman denied that the Norden dumped oil into the bay.`;

  test('makes an allegation of the statement that it answers, and leads to it', () => {
    const found = find(STORY, 'en');
    expect(found.map(({ code }) => code)).toEqual(['allegation/answered', 'denial/answers']);
    expect(found[1]?.answers).toBe(0);
  });

  test('answers what its own sentence said before “which”', () => {
    const found = find(
      'Sweden wants to question Reed over the alleged sale, which he denies.',
      'en',
    );
    expect(found.map(({ kind }) => kind).at(-1)).toBe('denial');
    expect(found.at(-1)?.answers).not.toBeNull();
  });

  test('makes a passage of the words before “which” where there is none', () => {
    const found = find(
      'Prosecutors want Reed over the sale of the dredger, which he denies.',
      'en',
    );
    expect(found.some(({ code }) => code === 'allegation/denied')).toBe(true);
  });

  test('of something else makes an allegation of nothing', () => {
    const other = 'The minister said that taxes would rise.\nReed denied that he sold the dredger.';
    expect(codesIn(other, 'en')).toEqual(['statement/said', 'denial/alone']);
  });
});

test('whatever the text, passages are in order, inside it and never empty', () => {
  const word = fc.constantFrom(
    ...'Reed said that “ ” « » allegedly accused denied which he sources the dredger . , — : 5 \n'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'es', 'pt', 'fr', 'xx'), (copy, language) => {
      const found = find(copy, language);
      for (const [index, { start, end, answers }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(copy.length);
        if (answers !== null) expect(found[answers]?.kind).not.toBe('denial');
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['denials', 'Reed denied that the Norden dumped oil in Vigo bay.\n'],
  ['denials by “which”', 'The Norden dumped oil in the bay, which he denies. '],
  ['alleged things', 'The alleged firm allegedly dumped alleged oil. '],
  ['statements inside statements', 'Reed said that Cole said that '],
])('time grows with the text, not faster: %s', (_, unit) => {
  const time = (times: number): number => {
    const text = unit.repeat(times);
    const read = new AttributionReader('en').readText(text);
    // The best of three: what else runs on the machine is not what is measured.
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      findPassages(read, languageOf('en'));
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(200);
  const [small, large] = [Math.max(2, time(400)), time(4000)];
  expect(large / small).toBeLessThan(30);
});
