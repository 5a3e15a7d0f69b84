import type { Story } from '../story';
import type { BodyPair } from '../translation/pairBodies';
import type { StalePiece } from '../translation/staleness';
import type { ClaimWords, StoryTexts } from '../translation/storyTexts';
import type { SourceState } from '../translation/translationOf';
import type { Verification } from '../vocabulary';
import type { TranslationState } from '../translation/translationState';

/** One translation of a story, as the desk lists it. */
export interface ListedLanguage {
  readonly locale: string;
  readonly draft: TranslationState;
  /** How what readers have of it stands; null if that is nothing. */
  readonly public: TranslationState | null;
  /** How many pieces of the source changed since its draft was made. */
  readonly stale: number;
}

/** The source as the desk lays it beside a translation: what it says, and nothing of who said so. */
export type SourceCopy = Pick<Story, 'locale' | 'headline' | 'summary' | 'body'> & {
  /** Its place; empty where it has none. */
  readonly dateline: string;
  readonly correctionNote: string;
  readonly claims: readonly SourceClaim[];
};

export type SourceClaim = ClaimWords & {
  readonly key: string | null;
  readonly verification: Verification;
};

export type SavedWords = Omit<StoryTexts, 'claims' | 'correctionNote' | 'corrections'> & {
  /** By the keys of the claims. */
  readonly claims: Readonly<Record<string, ClaimWords>>;
};

/** The translation that is open: what became of its source, and what stands for what. */
export interface OpenTranslation {
  readonly state: TranslationState;
  readonly stale: readonly StalePiece[];
  /** What it follows; null where that is gone, or may not be read by whoever asks. */
  readonly source: SourceCopy | null;
  readonly sourceState: SourceState;
  readonly corrected: boolean;
  /** Its words as they were saved. */
  readonly saved: SavedWords;
  /** For which paragraphs of the source its saved ones stand. */
  readonly pairs: readonly BodyPair[];
  /** What the statement of each claim was when it last had it, by its key; nothing where the source is null. */
  readonly statements: Readonly<Record<string, string>>;
  /** What it was when this translation last went out. */
  readonly released: Readonly<Record<string, string>>;
  /** Whether whoever asks may change it. */
  readonly mayWrite: boolean;
}

/** The languages of a story, as far as whoever asks may read them. */
export interface StoryLanguages {
  /** The language that it was first written in; null if nobody knows which. */
  readonly sourceLocale: string | null;
  readonly translations: readonly ListedLanguage[];
  /** Languages that it is not in, and that whoever asks may begin. */
  readonly missing: readonly string[];
  /** Fields that may be overwritten when a language is begun anew, by their attributes. */
  readonly begins: readonly string[];
  /** Since when readers have the source as it is, ISO 8601; null if they have nothing of it. */
  readonly sourceSince: string | null;
  /** Null where the source is open, or a language that is not there yet. */
  readonly open: OpenTranslation | null;
}
