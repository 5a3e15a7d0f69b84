import * as z from 'zod/mini';
import { DEFAULT_TOLERANCE, HIGHEST_TOLERANCE } from '../copy';

/** Options of the rules that look for a passage in the copy. */
export const TOLERANCE = z.strictObject({
  /**
   * How far the copy may differ from the passage: edited letters as a part of its length, 0 to 0.3.
   * Never a number, never a "not".
   */
  tolerance: z._default(z.number().check(z.gte(0), z.lte(HIGHEST_TOLERANCE)), DEFAULT_TOLERANCE),
});
