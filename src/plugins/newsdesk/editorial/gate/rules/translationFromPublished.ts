import * as z from 'zod/mini';
import { defineRule } from '../rule';

/**
 * A translation goes out while its source is out, or together with it.
 *
 * Why: what was not fit for readers in the language in which it was written, or was taken from them, is not
 * fit for others.
 *
 * Source: the house.
 */
export const translationFromPublished = defineRule({
  name: 'translation/from-published',
  codes: ['translation/from-published', 'translation/from-published.withdrawn'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ story: { translation } }) {
    if (translation === null || translation.state === 'public') return;
    const isWithdrawn = translation.state === 'withdrawn';
    yield {
      code: isWithdrawn ? 'translation/from-published.withdrawn' : 'translation/from-published',
      path: [],
    };
  },
});
