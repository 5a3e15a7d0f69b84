import { z } from 'zod';
import { DEFAULT_TOLERANCE, HIGHEST_TOLERANCE } from '../copy';

/** Options of the rules that look for a passage in the copy. */
export const TOLERANCE = z.strictObject({
  /**
   * How far the copy may differ from the passage: edited letters as a part of its length, 0 to 0.3.
   * Never a number, never a "not".
   */
  tolerance: z.number().min(0).max(HIGHEST_TOLERANCE).default(DEFAULT_TOLERANCE),
});
