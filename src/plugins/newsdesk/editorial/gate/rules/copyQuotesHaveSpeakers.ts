import * as z from 'zod/mini';
import { sentenceAt, type Attribution, type Span } from '../../attribution';
import type { StoryReading } from '../storyReading';
import { aboutCopy, defineRule } from '../rule';

/** The end of the first sentence that a quotation says. */
function endOfFirstSentence({ attributions }: StoryReading, { start, end }: Span): number {
  const first = sentenceAt(attributions.sentences, start);
  return Math.min(end, first?.end ?? end);
}

/** Whether readers learn late, or never, who is speaking. */
function isLate(reading: StoryReading, { content, source, speaker }: Attribution): boolean {
  const quotation = content[0] as Span;
  const named = source[0] ?? null;
  if (named === null) return speaker === null;
  if (named.start <= quotation.start) return false;
  const firstEnds = endOfFirstSentence(reading, quotation);
  const last = content.findLast(({ start }) => start < named.start) as Span;
  return last.end > firstEnds + LONGEST_TAIL;
}

/** Behind a sentence's last word there may be marks: a comma, a quote mark, a space. */
const LONGEST_TAIL = 3;

/**
 * Readers know who is speaking by the end of a quotation's first sentence.
 *
 * Why: who reads on without knowing gives the words to whoever was named last.
 *
 * Source: Reuters, Handbook of Journalism, quotes (the speaker is named by the end of the first
 * sentence; two speakers are not run together).
 */
export const copyQuotesHaveSpeakers = defineRule({
  name: 'copy/quotes-have-speakers',
  codes: ['copy/quotes-have-speakers'],
  defaultSeverity: 'warn',
  options: z.strictObject({}),
  *check({ reading }) {
    for (const attribution of reading.attributions.attributions) {
      if (attribution.speech !== 'direct' || !isLate(reading, attribution)) continue;
      const { start, end } = attribution.content[0] as Span;
      const params = { passage: reading.copy.text.slice(start, end) };
      yield aboutCopy('copy/quotes-have-speakers', reading.fieldAt(start), start, params);
    }
  },
});
