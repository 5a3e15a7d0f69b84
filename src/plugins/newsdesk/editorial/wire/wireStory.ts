import type { Body, ClaimKey, Dateline, Instant, LocaleCode } from '../story';
import type { ResponseState, Channel, SourcingLevel, Verification } from '../vocabulary';

/** A claim as subscribers get it: nothing of who a source is, what was agreed or what we hold. */
export interface WireClaim {
  readonly key: ClaimKey | null;
  readonly statement: string;
  readonly verification: Verification;
  readonly verificationNote: string;
  readonly attribution: string;
  readonly about: string;
  readonly responseSought: ResponseState | null;
  readonly respondent: string;
  /** ISO 8601, UTC. */
  readonly soughtAt: string | null;
  readonly channel: Channel | null;
  /** ISO 8601, UTC. */
  readonly replyBy: string | null;
  readonly response: string;
  readonly noResponseReason: string;
}

/** A picture of a story. */
export interface WireImage {
  /** Absolute, or a path from the root of the server where its public address is not configured. */
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  readonly sizeInBytes: number | null;
  readonly alternativeText: string;
  readonly caption: string;
}

/** Another language of the same story that is public at the same moment. */
export interface WireTranslation {
  readonly uri: string;
  readonly locale: LocaleCode;
  readonly headline: string;
  /** Whether it is the one that the others are translated from. */
  readonly isSource: boolean;
}

/** One language of a story with all that of it goes on the wire, before it is given a format. */
export interface WireStory {
  /** The identity of this language of the story, the same in all its versions. */
  readonly uri: string;
  readonly locale: LocaleCode;
  /** Counts the releases of this language of the story from 1. */
  readonly version: number;
  /** When this version went out. */
  readonly versionAt: Instant;
  /** When the first version of this language went out. */
  readonly firstAt: Instant;
  /** Not to be shown to readers before; null where there is no embargo or it has lifted. */
  readonly embargoedUntil: Instant | null;
  readonly headline: string;
  readonly summary: string;
  readonly body: Body;
  readonly slug: string;
  readonly slugline: string;
  readonly dateline: Dateline | null;
  /** How the dateline is written where the agency has a style for it; empty where there is none. */
  readonly datelineText: string;
  readonly byline: readonly string[];
  readonly credit: string;
  readonly agency: { readonly name: string; readonly usageTerms: string } | null;
  /** `code` is one of IPTC's media topics (`medtop:…` or its number), empty where there is none. */
  readonly topics: readonly { readonly name: string; readonly code: string }[];
  readonly genre: string;
  /** 1 (most urgent) to 9. */
  readonly urgency: number | null;
  readonly sourcingLevel: SourcingLevel | null;
  /** What was corrected last, in words for readers; empty where nothing was. */
  readonly correctionNote: string;
  readonly images: readonly WireImage[];
  readonly claims: readonly WireClaim[];
  /** Descriptions of sources that are public: `publicDescription` of those that are not anonymous. */
  readonly publicSources: readonly string[];
  readonly translations: readonly WireTranslation[];
  readonly sourceLocale: LocaleCode | null;
}
