import { DATELINE_LANGUAGES } from './languages';

const LONGEST_BYLINE = 140;
const MOST_NAME_WORDS = 14;
const OPENERS = new Set(
  DATELINE_LANGUAGES.flatMap((language) => language.bylineWords).map((word) => word.toLowerCase()),
);
const JOINERS = new Set(['&', '/', ...DATELINE_LANGUAGES.flatMap((language) => language.joiners)]);
const PARTICLES = new Set(
  'al bin da de del della den der di do dos el la le van von zu'.split(' '),
);
const NAME_WORD = /^(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’/-]*,?$/u;

/**
 * The names in a byline: `Por Juan Miguel Núñez`, `By JANE DOE and John Roe, AP Writer`.
 * @param line one line, trimmed
 * @returns the names as they stand, without the word that opens the byline; null for any other line
 */
export function readByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const [opener = '', ...words] = line.split(/\s+/);
  if (!OPENERS.has(opener.toLowerCase().replace(':', ''))) return null;
  const [names, role] = splitRole(words);
  if (names.length === 0 || names.length > MOST_NAME_WORDS || /[.!?]$/.test(role)) return null;
  return isNames(names) ? names.join(' ').replace(/[.,]$/, '') : null;
}

/** The names of a byline one by one: "Ana Ruiz, Jo Roe y Eva Sanz" names three. */
export function splitByline(names: string): string[] {
  const joiners = [...JOINERS].filter((joiner) => /\p{L}/u.test(joiner)).join('|');
  return names
    .split(new RegExp(`\\s*[,/&]\\s*(?:(?:${joiners})\\s+)?|\\s+(?:${joiners})\\s+`, 'iu'))
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Whether a line may stand between a byline and a dateline: the writer's role, "Associated Press Writer". */
export function isRole(line: string): boolean {
  return line.length <= 60 && line.split(/\s+/).length <= 7 && !/[.!?:;,]$/.test(line);
}

/** What stands behind the first comma is the role, unless it goes on with a name and ends with one. */
function splitRole(words: readonly string[]): [readonly string[], string] {
  const comma = words.findIndex((word) => word.endsWith(','));
  const joined = words.findLastIndex((word) => JOINERS.has(word.toLowerCase()));
  if (comma === -1 || joined > comma) return [words, ''];
  return [words.slice(0, comma + 1), words.slice(comma + 1).join(' ')];
}

function isNames(words: readonly string[]): boolean {
  const last = words.length - 1;
  return words.every((word, index) => {
    if (NAME_WORD.test(word)) return true;
    const inside = index < last && (index > 0 || !JOINERS.has(word.toLowerCase()));
    return inside && (PARTICLES.has(word.toLowerCase()) || JOINERS.has(word.toLowerCase()));
  });
}
