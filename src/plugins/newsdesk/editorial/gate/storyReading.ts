import {
  findPassages,
  languageOf,
  readAttributions,
  type Language,
  type Passage,
  type ReadAttributions,
} from '../attribution';
import {
  findPassage,
  foldCopy,
  locate,
  readCopy,
  type Copy,
  type CopyField,
  type FoldedCopy,
  type PassageMatch,
} from '../copy';
import type { Claim, Story } from '../story';

/** A claim with its place in the story. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly index: number;
}

/** What several rules need to know of one story. Each answer is worked out when first asked for. */
export class StoryReading {
  readonly story: Story;
  readonly #found = new Map<number, Map<string, PassageMatch | null>>();
  #copy: Copy | undefined;
  #language: Language | undefined;
  #standing: readonly PlacedClaim[] | undefined;
  #attributions: ReadAttributions | undefined;
  #passages: readonly Passage[] | undefined;
  #source: StoryReading | null | undefined;

  constructor(story: Story) {
    this.story = story;
  }

  get copy(): Copy {
    this.#copy ??= readCopy(this.story);
    return this.#copy;
  }

  get folded(): FoldedCopy {
    return foldCopy(this.copy);
  }

  get language(): Language {
    this.#language ??= languageOf(this.story.locale);
    return this.#language;
  }

  /** The copy with its sentences, and with what it lays in somebody's mouth. */
  get attributions(): ReadAttributions {
    this.#attributions ??= readAttributions(this.copy);
    return this.#attributions;
  }

  /** What the finder finds in the copy, as it reads. */
  get passages(): readonly Passage[] {
    this.#passages ??= findPassages(this.attributions, this.language);
    return this.#passages;
  }

  /** What it is a translation of; null for what is none. */
  get source(): StoryReading | null {
    const source = this.story.translation?.source ?? null;
    this.#source ??= source && new StoryReading(source);
    return this.#source;
  }

  /** The part of the story that an offset of the copy stands in. */
  readonly fieldAt = (offset: number): CopyField => locate(this.copy, offset)?.field ?? 'body';

  /** Whether this kind of story has any text that a passage could stand in. */
  get hasCopy(): boolean {
    const { parts } = this.story;
    return parts.has('headline') || parts.has('summary') || parts.has('body');
  }

  /** The claims that the story stands by or reports: all but the retracted ones. */
  get standingClaims(): readonly PlacedClaim[] {
    this.#standing ??= this.story.claims
      .map((claim, index) => ({ claim, index }))
      .filter(({ claim }) => claim.verification !== 'retracted');
    return this.#standing;
  }

  /** The claims that nobody has established: unverified or disputed. */
  get openClaims(): readonly PlacedClaim[] {
    return this.standingClaims.filter(({ claim }) => isOpen(claim));
  }

  /** Finds a passage in the copy; see `findPassage`. */
  find(passage: string, tolerance: number): PassageMatch | null {
    let known = this.#found.get(tolerance);
    if (known === undefined) {
      known = new Map();
      this.#found.set(tolerance, known);
    }
    const found = known.get(passage);
    if (found !== undefined) return found;
    const match = findPassage(this.copy, passage, { tolerance });
    known.set(passage, match);
    return match;
  }
}

/**
 * Whether a claim is unverified or disputed: it needs an attribution and the right of reply. A word
 * that is none of the house's four, should one ever get here, frees no claim from them.
 */
export function isOpen(claim: Claim): boolean {
  return claim.verification !== 'verified' && claim.verification !== 'retracted';
}
