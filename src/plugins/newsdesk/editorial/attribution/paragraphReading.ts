import type { CueForce, Speech } from './attribution';

/** What a paragraph must know of those before it. Part of the key under which it is remembered. */
export interface Incoming {
  /** Whether a quotation was left open: the paragraph may go on with it. */
  readonly open: boolean;
  /** Whether it ended with a quotation that a paragraph of quotations goes on from. */
  readonly quoted: boolean;
  /** Whether the last paragraph ended with a cue and a colon, and what was said is still to come. */
  readonly pending: boolean;
  /** Whether somebody has spoken whom the paragraph may go back to: one person, several. */
  readonly one: boolean;
  readonly many: boolean;
}

export const NOTHING_BEFORE: Incoming = {
  open: false,
  quoted: false,
  pending: false,
  one: false,
  many: false,
};

/** A stretch of a paragraph. */
export type LocalSpan = readonly [start: number, end: number];

/** Who a pronoun leads back to: the last speaker of that kind before this paragraph. */
export type Earlier = 'one' | 'many';

/** An attribution inside its paragraph, with offsets from the paragraph's beginning. */
export interface LocalAttribution {
  /** Empty only while what is said is still to come. */
  readonly content: readonly LocalSpan[];
  readonly source: readonly LocalSpan[];
  readonly cue: readonly LocalSpan[];
  readonly speech: Speech;
  readonly force: CueForce;
  readonly speaker: LocalSpan | Earlier | null;
}

/** What was read in a paragraph. The same text after the same `Incoming` reads the same. */
export interface ParagraphReading {
  readonly attributions: readonly LocalAttribution[];
  /** What belongs to the last attribution of the paragraph before; null where nothing does. */
  readonly continuation: LocalSpan | null;
  /** Whether the last attribution waits for the next paragraph, by a colon or an open quotation. */
  readonly open: boolean;
  readonly quoted: boolean;
  readonly pending: boolean;
  /** The last speakers named here; null where the one from before stays. */
  readonly one: LocalSpan | null;
  readonly many: LocalSpan | null;
}
