import { wordsIn } from '.';

/** The values that a message is told: `{time}`, `{count, plural, …}`; not the words inside a plural. */
const named = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?:,\s*plural|\})/g)].map(([, name]) => name!);

const [english, spanish] = [wordsIn('en'), wordsIn('es')];

test('there are words', () => {
  expect(Object.keys(english).length).toBeGreaterThan(50);
});

test.each(Object.keys(english))('%s says the same in Spanish, with the same values', (key) => {
  expect(spanish[key]).toBeTruthy();
  expect(new Set(named(spanish[key]!))).toEqual(new Set(named(english[key]!)));
});

test('other languages get English, as Strapi gives it', () => {
  expect(wordsIn('fr')).toEqual({});
});
