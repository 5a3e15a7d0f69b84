import { compileLexicon } from '../lexicon';
import { WORD_CLASSES } from '../wordClasses';
import { englishFinder } from './en/finder';
import { spanishFinder } from './es/finder';
import { frenchFinder } from './fr/finder';
import { portugueseFinder } from './pt/finder';

const FINDERS = { en: englishFinder, es: spanishFinder, pt: portugueseFinder, fr: frenchFinder };

type Languages = typeof import('.');

/** The languages as a browser starts with them: tests have all of them from the start. */
async function inBrowser(use: (languages: Languages) => Promise<void>): Promise<void> {
  await jest.isolateModulesAsync(async () => use(await import('.')));
}

test('English and Spanish are at hand, others once they are loaded', () =>
  inBrowser(async ({ languageOf, loadLanguage }) => {
    expect(languageOf('en-GB').code).toBe('en');
    expect(languageOf('es').code).toBe('es');
    expect(languageOf('pt').code).toBe('und');
    expect((await loadLanguage('pt-BR')).code).toBe('pt');
    expect(languageOf('pt').finder.inflect('dizer').length).toBeGreaterThan(5);
    expect(languageOf('fr').code).toBe('und');
  }));

test('for a language that nobody knows all others are loaded, and the finder goes by marks alone', () =>
  inBrowser(async ({ languageOf, loadLanguage }) => {
    expect(languageOf('de').negations).not.toContain('pas');
    for (const locale of ['xx', '__proto__', 'constructor']) {
      const { code, finder, negations } = await loadLanguage(locale);
      expect([code, finder.verbs]).toEqual(['und', '']);
      expect(negations).toContain('pas');
    }
  }));

test('a language can be added', () =>
  inBrowser(async ({ addLanguage, languageOf }) => {
    const language = { ...languageOf('en'), code: 'yy' };
    addLanguage(language);
    expect(languageOf('yy')).toBe(language);
  }));

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
