import type { DeskLanguage } from '../../editorial/desk/words/houseWords';

/** Others than these get English, as Strapi gives it. */
export type { DeskLanguage };

/** The words of one part of the desk. Each language has the same keys: a missing one does not compile. */
export type Words<Key extends string> = Readonly<
  Record<DeskLanguage, Readonly<Record<Key, string>>>
>;

/**
 * Checks that all languages say the same things.
 *
 * @param words - ICU messages by key; keys read `part.thing`, and get the plugin's name in front.
 */
export const defineWords = <const Key extends string>(words: {
  readonly en: Readonly<Record<Key, string>>;
  readonly es: Readonly<Record<NoInfer<Key>, string>>;
}): Words<Key> => words;
