import { detectLanguage } from './detectLanguage';

const COPY = {
  en: 'The river rose by two metres overnight and officials said that they would close the bridge to all traffic.',
  es: 'El río subió dos metros durante la noche y las autoridades dijeron que cerrarían el puente al tráfico.',
  pt: 'O rio subiu dois metros durante a noite e as autoridades disseram que não vão abrir a ponte ao trânsito.',
  fr: 'La rivière est montée de deux mètres dans la nuit et les autorités ont fermé le pont à la circulation.',
};

describe('the language of copy', () => {
  test('is told also where most of the small words are those of two languages', () => {
    const text =
      'Se trata de una ley que se prepara para una parte de la ciudad, por la que se paga como por una casa.';
    expect(detectLanguage(text)).toEqual({ code: 'es', certain: true });
  });

  test.each(Object.entries(COPY))('is told with certainty: %s', (code, text) => {
    expect(detectLanguage(text)).toEqual({ code, certain: true });
  });

  test.each([
    ['a place and figures', 'LOS ANGELES 23 45 67'],
    ['two words', 'El río'],
    ['a mixture', `${COPY.es} ${COPY.pt}`],
    [
      'another language',
      'Der Fluss stieg über Nacht um zwei Meter, und die Behörden sperrten die Brücke.',
    ],
    ['nothing', ''],
    ['another script', 'За ночь вода в реке поднялась на два метра.'],
  ])('is uncertain from %s', (_name, text) => {
    expect(detectLanguage(text).certain).toBe(false);
  });

  test('is not taken from words in capitals', () => {
    expect(detectLanguage(`LAS PALMAS DE LA SIERRA DEL SUR (EFE) ${COPY.en}`).code).toBe('en');
  });
});
