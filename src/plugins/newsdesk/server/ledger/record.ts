import type { Ninjs } from '../../editorial/wire/release';
import type { WireClaim } from '../../editorial/wire/wireStory';
import type { ReleaseKind } from '../../editorial/vocabulary';
import type { Violation } from '../../editorial';

/** A source behind a claim, as the ledger names it. Who it is stands in the source's own record alone. */
export interface RecordedSource {
  readonly id: string;
  readonly anonymous: boolean;
  readonly publicDescription: string;
  readonly approved: boolean;
}

/** What a claim rests on: for the standards desk, not for subscribers. */
export interface RecordedGrounds {
  readonly key: string | null;
  readonly sources: readonly RecordedSource[];
  readonly sourceTerms: string | null;
  readonly evidence: readonly { kind: string; description: string; url: string }[];
}

/** What a release says of the checks before it. */
export interface RecordedChecks {
  readonly verdict: 'pass' | 'blocked';
  readonly violations: readonly Pick<
    Violation,
    'rule' | 'code' | 'severity' | 'path' | 'claimKey'
  >[];
  /** The fingerprint of the house policy that it was judged by. */
  readonly policy: string;
  readonly dismissals: readonly {
    passage: string;
    reason: string;
    dismissedBy: string;
    dismissedAt: string | null;
  }[];
}

/** One release as the ledger keeps it, to the letter. */
export interface ReleaseRecord {
  readonly sequence: number;
  readonly contentType: string;
  readonly documentId: string;
  /** Empty for a type without languages. */
  readonly locale: string;
  readonly version: number;
  readonly kind: ReleaseKind;
  /** What readers have after it. */
  readonly state: 'public' | 'embargoed' | 'off';
  /** For those alone who may see stories under embargo. */
  readonly restricted: boolean;
  readonly embargoedUntil: string | null;
  readonly note: string | null;
  readonly story: Ninjs;
  readonly claims: readonly WireClaim[];
  readonly grounds: readonly RecordedGrounds[];
  readonly checks: RecordedChecks | null;
  readonly by: string;
  readonly door: string;
  readonly at: string;
  /** The hash of the release before. */
  readonly previous: string;
}
