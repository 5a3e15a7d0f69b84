import type { ReleaseKind } from '../vocabulary';
import type { WireClaim } from './wireStory';

/** A ninjs 3.1 document. Its shape is the schema's business; what stands in it, ours. */
export type Ninjs = Readonly<Record<string, unknown>> & { readonly uri: string };

/** One act of putting a version on the wire, as subscribers get it. */
export interface Envelope {
  /** Opaque; what to ask the feed to go on after. */
  readonly cursor: string;
  readonly kind: ReleaseKind;
  /** What was corrected, in words for readers, of a `correction`; why, of a `kill`, where it may be said; else null. */
  readonly note: string | null;
  /** A tombstone (`pubStatus: canceled`, nothing of the text) for a `withdrawal` or `kill`. */
  readonly story: Ninjs;
  /** None for a tombstone. */
  readonly claims: readonly WireClaim[];
  /** Present and true only for those who may see a story under its embargo, while it is under it. */
  readonly embargoed?: true;
}
