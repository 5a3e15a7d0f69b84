import type { ReleaseKind } from '../vocabulary';
import type { Envelope } from '../wire/release';

/** One release, as the desk lists it. */
export interface ListedRelease {
  readonly sequence: number;
  readonly version: number;
  readonly kind: ReleaseKind;
  /** Empty for a type without languages. */
  readonly locale: string;
  /** What readers had after it. */
  readonly state: 'public' | 'embargoed' | 'off';
  /** Whether those alone got it who may see stories under embargo. */
  readonly restricted: boolean;
  /** ISO 8601, UTC. */
  readonly embargoedUntil: string | null;
  /** For readers. */
  readonly note: string | null;
  /** Null where whoever asks may not read it, and for what was taken off. */
  readonly headline: string | null;
  readonly by: string;
  readonly door: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What is wrong with its link in the chain, by a stable code; null while it holds. */
  readonly broken: string | null;
}

/** A kill of a story, and how it ended. Times are ISO 8601, UTC. */
export interface KillOnRecord {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Null while it stands. */
  readonly cleared: { readonly by: string; readonly at: string; readonly why: string } | null;
}

/** What went out of a story, newest first. */
export interface StoryHistory {
  readonly releases: readonly ListedRelease[];
  /** The sequence number to ask for earlier ones by; null if there are none. */
  readonly earlierThan: number | null;
  /** The newest release of each language that whoever asks may read. */
  readonly newest: readonly Pick<ListedRelease, 'locale' | 'state' | 'kind' | 'embargoedUntil'>[];
  readonly kills: readonly KillOnRecord[];
  /** Whether the text of no language may be read by whoever asks. */
  readonly isWithheld: boolean;
}

/** One release with what went out in it. */
export type ReleasedVersion = ListedRelease & Pick<Envelope, 'story' | 'claims'>;
