import { compileLexicon } from '../lexicon';
import { WORD_CLASSES } from '../wordClasses';
import { englishFinder } from './en/finder';
import { addFinder, finderWordsOf, loadFinder } from './finders';
import { spanishFinder } from './es/finder';
import { frenchFinder } from './fr/finder';
import { portugueseFinder } from './pt/finder';

const FINDERS = { en: englishFinder, es: spanishFinder, pt: portugueseFinder, fr: frenchFinder };

test('English and Spanish are at hand, others once they are loaded', async () => {
  expect(finderWordsOf('en-GB')).toBe(englishFinder);
  expect(finderWordsOf('es')).toBe(spanishFinder);
  expect(finderWordsOf('pt')).not.toBe(portugueseFinder);
  expect(await loadFinder('pt-BR')).toBe(portugueseFinder);
  expect(finderWordsOf('pt')).toBe(portugueseFinder);
});

test('a language that nobody knows loads as one without words', async () => {
  expect((await loadFinder('xx')).verbs).toBe('');
  expect((await loadFinder('__proto__')).verbs).toBe('');
});

test('a language can be added', () => {
  addFinder('yy', englishFinder);
  expect(finderWordsOf('yy')).toBe(englishFinder);
});

describe.each(Object.entries(FINDERS))('%s', (_, words) => {
  test('lists words in classes that there are', () => {
    for (const name of Object.keys(words.classes)) expect(WORD_CLASSES).toContain(name);
  });

  test('grades every cue', () => {
    for (const list of [words.verbs, words.nouns, words.adjectives, words.prepositions]) {
      expect(list.trim()).toMatch(/^(?:|.*\/\d+)$/s);
    }
    expect(words.verbs).not.toMatch(/\/(?!\d{5}(?:\s|$))/);
    expect(compileLexicon(words).cues.length).toBeGreaterThan(100);
  });

  test('inflects its verbs into single words', () => {
    for (const lemma of words.verbs.split(/\s+/).filter((word) => /^\p{L}/u.test(word))) {
      for (const [form] of words.inflect(lemma)) expect(form).toMatch(/^[\p{L}'-]+$/u);
    }
  });
});

test.each([
  ['say', 'say says saying said said'],
  ['deny', 'deny denies denying denied denied'],
  ['slam', 'slam slams slamming slammed slammed'],
  ['write', 'write writes writing written wrote'],
  ['argue', 'argue argues arguing argued argued'],
  ['agree', 'agree agrees agreeing agreed agreed'],
  ['put', 'put puts putting put put'],
])('inflects "%s"', (lemma, forms) => {
  expect(englishFinder.inflect(lemma).map(([form]) => form)).toEqual(forms.split(' '));
});
