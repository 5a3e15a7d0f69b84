import { INTAKE_LANGUAGES, type IntakeLanguage } from './languages';

export interface DetectedLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** False when the copy is too short, in another language, or between two. */
  readonly certain: boolean;
}

/** How much of the copy is read: more says nothing new. In UTF-16 code units. */
const SAMPLE = 6000;
/** Found on stories of all four languages: of running words, a quarter and more are among the small words. */
const LEAST_SHARE = 0.2;
const LEAST_HITS = 4;
/** How far the best language must be ahead of the next, as a factor. */
const LEAST_LEAD = 2;
/** What a letter of a language's own counts, in words. */
const LETTER_WEIGHT = 0.5;

/** Small words of more than one language, "de" and "que", tell none apart. */
const SHARED = sharedWords();

/**
 * Tells English, Spanish, Portuguese and French apart by their small words.
 * @param text the copy, or its beginning
 * @returns the likeliest language; English when nothing speaks for any
 */
export function detectLanguage(text: string): DetectedLanguage {
  const words = runningWords(text.slice(0, SAMPLE));
  const scores = INTAKE_LANGUAGES.map((language) => scoreOf(words, language));
  const ranked = [...scores].sort((one, other) => other.score - one.score);
  const [best, next] = ranked;
  if (!best || best.score === 0) return { code: 'en', certain: false };
  const certain =
    best.hits >= LEAST_HITS &&
    best.hits >= words.length * LEAST_SHARE &&
    best.score >= (next?.score ?? 0) * LEAST_LEAD;
  return { code: best.code, certain };
}

/** Words in capitals are left out: "LOS ANGELES" is no Spanish. */
function runningWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}¿¡]+/gu) ?? [];
  return words.filter((word) => !/^\p{Lu}{2,}$/u.test(word)).map((word) => word.toLowerCase());
}

function scoreOf(words: readonly string[], language: IntakeLanguage) {
  const known = new Set(language.functionWords);
  const letters = new Set(language.letters);
  const hits = words.filter((word) => known.has(word));
  const own = hits.filter((word) => !SHARED.has(word)).length;
  const lettered = words.filter((word) => [...word].some((letter) => letters.has(letter))).length;
  return { code: language.code, hits: hits.length, score: own + lettered * LETTER_WEIGHT };
}

function sharedWords(): ReadonlySet<string> {
  const all = INTAKE_LANGUAGES.flatMap(({ functionWords }) => [...new Set(functionWords)]);
  return new Set(all.filter((word, index) => all.indexOf(word) !== index));
}
