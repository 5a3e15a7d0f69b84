import { foldText } from '../../copy';
import { languageCode, languageOf, weightyWords, type Language } from '.';
import { LANGUAGES } from './all';

const SETS = [
  'sourceNouns',
  'pluralSourceNouns',
  'vagueSourceWords',
  'negations',
  'hedges',
  'numberWords',
] as const satisfies readonly (keyof Language)[];

const everySet = LANGUAGES.flatMap((language) =>
  SETS.map((name) => [language.code, name, language[name]] as const),
);

test.each(everySet)('%s: %s holds single words as folding leaves them', (_, __, words) => {
  expect(words.size).toBeGreaterThan(0);
  for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
  expect([...words].map(foldText)).toEqual([...words]);
});

test.each(LANGUAGES)('$code: phrases of a reply awaited are as folding leaves them', (language) => {
  const parts = language.replyAwaited.flatMap((phrase) => phrase.split('…'));
  expect(parts.map((part) => foldText(part))).toEqual(parts.map((part) => part.trim()));
  expect(new Set(language.replyAwaited).size).toBe(language.replyAwaited.length);
});

test.each(LANGUAGES)('$code: the words for sources say nothing about them', (language) => {
  for (const noun of [...language.sourceNouns, ...language.pluralSourceNouns]) {
    expect(language.vagueSourceWords).toContain(noun);
  }
});

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['es_MX', 'es'],
  ['FR-ca', 'fr'],
  ['de', 'und'],
  ['', 'und'],
  ['__proto__', 'und'],
])('reads the locale "%s" as %s', (locale, code) => {
  expect(languageOf(locale).code).toBe(code);
});

test('takes the language part of a locale', () => {
  expect(languageCode('pt-BR')).toBe('pt');
});

test('reads a language without data by the words of all others, to be on the safe side', () => {
  const { turning, numbers } = weightyWords('de');
  for (const word of ['not', 'nunca', 'não', 'jamais', 'presunto']) expect(turning).toContain(word);
  for (const word of ['three', 'tres', 'três', 'trois']) expect(numbers).toContain(word);
});
