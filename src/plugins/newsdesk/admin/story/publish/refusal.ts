import type { DeskReading } from '../../../editorial';

/** Why a publication did not happen. */
export interface Refused {
  /** The story as the desk judged it; null where it did not. */
  readonly reading: DeskReading | null;
  /** What the server said, where the desk had let the story go. */
  readonly messages: readonly string[];
}
