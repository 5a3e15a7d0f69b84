import { foldText, forEachWord } from '../copy';
import type { Language } from '../attribution';

/**
 * Whether words for a source say nothing of where it stands: "a well-placed source".
 *
 * @param description - As it stands in the copy or on the record.
 */
export function isVague(description: string, language: Language): boolean {
  const text = foldText(description);
  let saysWhere = false;
  forEachWord(text, (start, end) => {
    if (!language.vagueSourceWords.has(text.slice(start, end))) saysWhere = true;
  });
  return !saysWhere;
}
