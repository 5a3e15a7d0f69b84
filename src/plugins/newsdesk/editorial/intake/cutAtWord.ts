import type { IntakeLanguage } from './languages';

/**
 * The beginning of a text, cut between two words.
 * @param longest in UTF-16 code units
 * @returns no more than `longest`, without a comma or a small word ("of", "que") at its end
 */
export function cutAtWord(
  text: string,
  longest: number,
  language: IntakeLanguage | undefined,
): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest + 1).split(' ');
  words.pop();
  while (words.length > 1 && isNeverLast(words.at(-1) ?? '', language)) words.pop();
  const cut = words.join(' ').replace(/[\s,;:–—-]+$/u, '');
  return cut === '' ? wholeCharacters(text, longest) : cut;
}

function isNeverLast(word: string, language: IntakeLanguage | undefined): boolean {
  const bare = word.toLowerCase().replace(/[,;:–—-]+$/u, '');
  if (bare === '' || !language) return bare === '';
  // "…, the lawyer said nothing" must not become "…, the lawyer said".
  return language.neverLast.includes(bare) || language.saying.includes(bare);
}

/** A word longer than all the room is cut in itself, though not in the middle of a character. */
function wholeCharacters(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
