import * as z from 'zod/mini';
import type { Language } from '../../attribution';
import { foldText } from '../../copy';
import { containsAnyWord } from '../containsWord';
import { isVague } from '../isVague';
import { aboutCopy, defineRule } from '../rule';

/** Whether words speak of a source at all: "he" is nobody in particular, and stands for somebody. */
const isSource = (words: string, { sourceNouns, pluralSourceNouns }: Language): boolean =>
  containsAnyWord(words, sourceNouns) || containsAnyWord(words, pluralSourceNouns);

/**
 * The copy says where an unnamed source stands: "a senior US official", not "a source".
 *
 * Why: readers weigh what they are told by where it comes from, and "well-informed sources" could be
 * anybody.
 *
 * Source: AP, anonymous sources ("a source" alone is not allowed); El Español, libro de estilo ("fuentes
 * bien informadas" is not).
 */
export const copyVagueSources = defineRule({
  name: 'copy/vague-sources',
  codes: ['copy/vague-sources'],
  defaultSeverity: 'warn',
  options: z.strictObject({}),
  *check({ reading }) {
    const { copy, language } = reading;
    for (const { source } of reading.attributions.attributions) {
      const [first] = source;
      if (first === undefined) continue;
      const words = copy.text.slice(first.start, source.at(-1)?.end);
      if (!isSource(foldText(words), language) || !isVague(words, language)) continue;
      const params = { passage: words };
      yield aboutCopy('copy/vague-sources', reading.fieldAt(first.start), first.start, params);
    }
  },
});
