import type { KillOnRecord } from '../../editorial';
import type { RecordedGrounds, ReleaseRecord } from '../ledger/record';
import type { BreakCode } from '../ledger/verifyLedger';

/** What of a story's record is left out, for whoever asked may not read it. */
export interface Withheld {
  /** How many languages. */
  readonly languages: number;
  /** In these languages, what went out and what the checks said. */
  readonly text: readonly string[];
  /** In these languages, what claims rest on. */
  readonly grounds: readonly string[];
  /** Who sources are. */
  readonly identities: boolean;
}

/** One release as the ledger has it, less what is withheld. */
export interface DossierRelease {
  /** SHA-256 of the record as it was made: of `JSON.stringify(record)` where nothing is withheld of it. */
  readonly hash: string;
  /** What is wrong with its link in the chain; null while it holds. */
  readonly broken: BreakCode | null;
  readonly isComplete: boolean;
  readonly record: Omit<ReleaseRecord, 'story' | 'grounds'> & {
    readonly story: ReleaseRecord['story'] | null;
    readonly grounds: readonly RecordedGrounds[] | null;
  };
}

/** A source that claims of the story rested on. */
export interface DossierSource {
  readonly id: string;
  /** As its record says now; as the last release said, where there is no record any more. */
  readonly publicDescription: string;
  readonly anonymous: boolean;
  /** Null where whoever asked may not see it, and where the record is gone. */
  readonly identity: {
    readonly name: string;
    readonly anonymityReason: string;
    /** Who approved that it is anonymous; empty where nobody has. */
    readonly approvedBy: string;
  } | null;
}

/** A refused attempt to publish. */
export interface DossierRefusal {
  readonly at: string;
  readonly by: string;
  readonly door: string;
  readonly locales: readonly string[];
  readonly violations: readonly {
    readonly locale: string;
    readonly rule: string;
    readonly code: string;
    readonly severity: string;
    readonly path: readonly (string | number)[];
    readonly claimKey: string | null;
  }[];
}

/** All that is on record of one story. Times are ISO 8601, UTC. */
export interface Dossier {
  readonly format: 'newsdesk-dossier/1';
  readonly contentType: string;
  readonly documentId: string;
  readonly madeAt: string;
  readonly madeBy: string;
  /** The newsroom's: an IANA name. */
  readonly timeZone: string;
  /** The newest link of the whole ledger, when the dossier was made. */
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly withheld: Withheld;
  /** In the order in which they went out. */
  readonly releases: readonly DossierRelease[];
  readonly sources: readonly DossierSource[];
  /** Newest first. */
  readonly kills: readonly KillOnRecord[];
  /** Oldest first. */
  readonly refusals: readonly DossierRefusal[];
}
