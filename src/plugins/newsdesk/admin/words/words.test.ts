import { claimListWords } from '../claims/words';
import { policyWords } from '../settings/words';
import { panelWords } from '../translation/words';
import { wordsIn } from '.';

const BRANCH = /(?:=\d+|zero|one|two|few|many|other)\s*\{[^{}]*\}/g;

/** The values that a message is told: `{time}`, `{count, plural, …}`; not the words inside a plural. */
const named = (text: string): string[] =>
  [...text.replace(BRANCH, '').matchAll(/\{(\w+)/g)].map(([, name]) => name!);

/** With those that come only when they are needed. */
const [english, spanish] = (['en', 'es'] as const).map(
  (language): Record<string, string> => ({
    ...wordsIn(language),
    ...panelWords[language],
    ...policyWords[language],
    ...claimListWords[language],
  }),
) as [Record<string, string>, Record<string, string>];

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
