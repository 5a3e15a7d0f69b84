import type { Instant, SourceRecord, Story } from '../story';
import type { TranslationState } from '../translation/translationState';
import type { ResponseState, SourceTerms, Verification } from '../vocabulary';

/** What the server tells the desk: written down once, for those who answer and those who ask. */

/** The source records of one saved claim, by their ids. */
export interface ClaimSources {
  readonly source: string | null;
  readonly furtherSources: readonly string[];
  readonly respondentSource: string | null;
}

/** What a browser cannot know of the story that is open in it. */
export interface StoryFacts {
  /** By the id of the claim's row. */
  readonly claims: Readonly<Record<string, ClaimSources>>;
  /** By document; why one is anonymous stays in the server, only that a reason is given is told. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly agencyCredit: string;
  readonly publicEmbargoes: readonly Instant[];
  readonly killed: boolean;
  /** What readers have of this language now, without the names of its parts; null if nothing, or not to be told. */
  readonly released: Omit<Story, 'parts'> | null;
}

/** What readers have of a story now. */
export interface PublicFacts {
  readonly headline: string;
  readonly publishedAt: Instant;
  readonly claims: number;
  /** Those of them that are unverified or disputed. */
  readonly open: number;
}

/** What would become of one language of a story that is to be published. */
export interface CheckedDraft {
  readonly documentId: string;
  readonly locale: string | null;
  /** The headline; null where it may not be read, or there is none. */
  readonly title: string | null;
  /** `forbidden`: whoever asks may not publish it. `unchanged`: it is public as it stands. */
  readonly outcome: 'ready' | 'blocked' | 'unchanged' | 'forbidden';
  /** How many things block it. */
  readonly fixes: number;
  /** The first of them, in the language of the panel; none for those who may not read the story's fields. */
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

/** How one language of a story stands, as the panel's lists show it. */
export interface ListedStanding {
  readonly locale: string | null;
  readonly fixes: number;
  readonly warnings: number;
  readonly awaiting: number;
  /** ISO 8601. */
  readonly replyBy: string | null;
  /** Of a translation, how it stands beside its source, in its draft or for readers: the graver of both. */
  readonly translation: TranslationState | null;
}

/** A story that a line of the home page leads to. */
export interface ListedStory {
  readonly uid: string;
  readonly isSingle: boolean;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string | null;
}

/** Somebody who was asked about a claim and has not answered. */
export interface AwaitedReply extends ListedStory {
  readonly statement: string;
  readonly respondent: string;
  /** ISO 8601; null if no time was given. */
  readonly replyBy: string | null;
}

export interface BlockedStory extends ListedStory {
  readonly fixes: number;
}

/** A translation whose source is not any more what it was made from. */
export interface TranslationToUpdate extends ListedStory {
  readonly state: TranslationState;
  /** How many pieces of its source changed; 0 where only what readers have of it is behind. */
  readonly pieces: number;
  /** Since when its source is what it is for readers, ISO 8601; null if they have nothing of it. */
  readonly since: string | null;
}

/** The fields of a claim by which it rests on a source record. */
export type SourceRole = 'source' | 'furtherSources' | 'respondentSource';

/** A claim as the list of claims shows it. What its reader may not read is null. */
export interface ListedClaim {
  readonly id: number;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** Its place among the claims of its story, from 0. */
  readonly position: number;
  readonly headline: string | null;
  readonly statement: string | null;
  readonly verification: Verification | null;
  readonly attribution: string | null;
  readonly source: ListedSource | null;
  readonly sourceTerms: SourceTerms | null;
  readonly about: string | null;
  readonly respondent: string | null;
  readonly responseSought: ResponseState | null;
  /** ISO 8601. */
  readonly replyBy: string | null;
  /** Awaiting a reply, and the time for it is up. */
  readonly isOverdue: boolean;
  readonly agency: string | null;
  /** In the list of one source's claims: by which of their fields they rest on it. */
  readonly roles?: readonly SourceRole[];
}

export interface ListedSource {
  readonly description: string;
  readonly isAnonymous: boolean;
  /** The record; absent where its reader may not know that claims rest on the same one. */
  readonly documentId?: string;
  /** Who it is; present for those alone who may see it. */
  readonly name?: string;
}
