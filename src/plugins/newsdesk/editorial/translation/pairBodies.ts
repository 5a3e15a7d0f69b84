import { alignBody } from './alignBody';
import { followParagraphs } from './followEdit';
import type { MadeFrom } from './translationRecord';

/**
 * A paragraph of a translation beside the one of its source that it stands for, each by its place; null where
 * one of them has none.
 */
export interface BodyPair {
  readonly source: number | null;
  readonly translation: number | null;
}

/**
 * Lays a translation beside its source as that is now, paragraph by paragraph.
 *
 * @param made what the paragraphs of the translation were made from, in their order
 * @returns in the order in which both read
 */
export function pairBodies(made: readonly MadeFrom[], source: readonly string[]): BodyPair[] {
  let [atSource, atTranslation] = [0, 0];
  return alignBody(made, source).flatMap((slot) => {
    const pair = {
      source: slot.now === null ? null : atSource++,
      translation: slot.made === null || slot.made.translation === '' ? null : atTranslation++,
    };
    return pair.source === null && pair.translation === null ? [] : [pair];
  });
}

/** A translation beside its source, with the words of both. */
export interface PairedBodies {
  readonly source: readonly string[];
  readonly translation: readonly string[];
  readonly pairs: readonly BodyPair[];
}

/**
 * Keeps a translation beside its source while somebody types in it: a paragraph that was written anew stands
 * for what the one in its place stood for.
 *
 * @param edited the paragraphs of the translation as they are now
 */
export function repairBodies(known: PairedBodies, edited: readonly string[]): PairedBodies {
  const { source, translation, pairs } = known;
  const made = pairs.map((pair) => ({
    source: pair.source === null ? '' : source[pair.source]!,
    translation: pair.translation === null ? '' : translation[pair.translation]!,
  }));
  const followed = followParagraphs(alignBody(made, source), edited);
  return { source, translation: edited, pairs: pairBodies(followed, source) };
}
