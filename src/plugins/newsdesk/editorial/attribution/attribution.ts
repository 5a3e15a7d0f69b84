import type { Offset } from '../story';

/** A stretch of text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** How the words reach readers: quoted whole, quoted in part, or in the writer's words. */
export type Speech = 'direct' | 'mixed' | 'indirect';

/**
 * What a cue says of its content beyond who said it. `neutral`: said, según. `hedged`: the copy keeps
 * its distance (claimed, allegedly). `accusing`: the content is held against somebody (accused, denunció).
 * `denying`: the content is said to be untrue (denied, desmintió).
 */
export type CueForce = 'neutral' | 'hedged' | 'accusing' | 'denying';

/** Words that the copy lays in somebody's mouth. */
export interface Attribution {
  /** What is said; more than one stretch where the cue stands inside it. In order, never empty. */
  readonly content: readonly Span[];
  /** Who says so, as the copy names them; empty where it names nobody. */
  readonly source: readonly Span[];
  /** By which words it is laid in their mouth; empty for a quotation that goes on from the one before. */
  readonly cue: readonly Span[];
  readonly speech: Speech;
  readonly force: CueForce;
  /**
   * The last named speaker that a pronoun, a dropped subject or a quotation without a source leads
   * back to; null where the source names itself or nobody fits.
   */
  readonly speaker: Span | null;
}
