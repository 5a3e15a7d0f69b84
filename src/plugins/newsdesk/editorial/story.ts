import type { TranslationOf } from './translation/translationOf';
import type {
  Channel,
  EvidenceKind,
  ResponseState,
  SourceTerms,
  SourcingLevel,
  Verification,
} from './vocabulary';

/** Makes two kinds of string or number that must not be swapped into two types. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

/** A claim's identity: the same across drafts, publications and languages. */
export type ClaimKey = Brand<string, 'ClaimKey'>;
/** A locale as Strapi writes it: `en`, `es`, `pt-BR`. */
export type LocaleCode = Brand<string, 'LocaleCode'>;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;
/** An offset into plain text, in UTF-16 code units. */
export type Offset = Brand<number, 'Offset'>;

/** A leaf or element of Strapi's Blocks format; only what readers see of it matters here. */
export interface BlockNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly BlockNode[];
  readonly [other: string]: unknown;
}

/** The body as it is stored: Strapi Blocks, or Markdown or plain text. */
export type Body = readonly BlockNode[] | string;

/** What the gate may know about a source. Its identity is not among it: it stays in the server. */
export interface SourceRecord {
  /** Tells two records apart; says nothing about who it is. */
  readonly id: string;
  readonly anonymous: boolean;
  readonly publicDescription: string;
  readonly anonymityReason: string;
  /** Whether a manager who knows who it is approved the anonymity. */
  readonly approved: boolean;
}

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly description: string;
  readonly url: string;
}

/** Something the copy asserts that somebody could dispute. */
export interface Claim {
  readonly key: ClaimKey | null;
  /** The passage as it stands in the copy. */
  readonly statement: string;
  readonly verification: Verification;
  readonly verificationNote: string;
  /** Who says so, in words that readers see. */
  readonly attribution: string;
  /** The record it rests on first, then the further ones that bear it out. */
  readonly sources: readonly SourceRecord[];
  readonly sourceTerms: SourceTerms | null;
  readonly evidence: readonly Evidence[];
  /** Who is shown negatively. */
  readonly about: string;
  readonly responseSought: ResponseState | null;
  /** Who was asked. */
  readonly respondent: string;
  /** The source record of the respondent, where there is one. */
  readonly respondentSourceId: string | null;
  readonly soughtAt: Instant | null;
  readonly channel: Channel | null;
  readonly replyBy: Instant | null;
  /** The answer, in words that readers see. */
  readonly response: string;
  readonly noResponseReason: string;
}

export interface Dateline {
  readonly place: string;
  /** Country, region or state, where the place alone is not clear. */
  readonly region: string;
  /** 1-12. */
  readonly month: number | null;
  /** 1-31. */
  readonly day: number | null;
  readonly year: number | null;
}

/** An editor's recorded decision that a passage is no claim. */
export interface Dismissal {
  readonly passage: string;
  readonly reason: string;
  readonly dismissedBy: string;
  readonly dismissedAt: Instant | null;
}

/** The parts of a story that a content type may not have; rules about an absent part do not apply. */
export type StoryPart =
  | 'headline'
  | 'summary'
  | 'body'
  | 'dateline'
  | 'credit'
  | 'sourcingLevel'
  | 'embargoUntil'
  | 'dismissals'
  | 'releaseKind'
  | 'correctionNote';

/** One locale of a story, as the gate reads it. */
export interface Story {
  readonly locale: LocaleCode;
  /** The parts that this content type has. */
  readonly parts: ReadonlySet<StoryPart>;
  readonly headline: string;
  readonly summary: string;
  readonly body: Body;
  readonly claims: readonly Claim[];
  readonly dismissals: readonly Dismissal[];
  readonly dateline: Dateline | null;
  /** The words of the credit line; empty when there is none. */
  readonly credit: string;
  /** The credit line of the story's agency; empty when there is no agency. */
  readonly agencyCredit: string;
  readonly sourcingLevel: SourcingLevel | null;
  readonly embargoUntil: Instant | null;
  /** Embargoes under which some language of this story is public already: they need not be in the future any more. */
  readonly publicEmbargoes: readonly Instant[];
  /** How the next release is to go out; null when nobody chose. */
  readonly releaseKind: 'update' | 'correction' | null;
  /** What was corrected, for readers. */
  readonly correctionNote: string;
  /** How often readers were told of a correction in this language so far; of the source of a translation only. */
  readonly corrections: number;
  /** Whether it was killed, and nobody cleared it since. */
  readonly killed: boolean;
  /** What readers have of this language now; null if that is nothing, or the story is what they have. */
  readonly released: Story | null;
  /** What it is a translation of; null for the source language, and where nobody keeps one. */
  readonly translation: TranslationOf | null;
}
