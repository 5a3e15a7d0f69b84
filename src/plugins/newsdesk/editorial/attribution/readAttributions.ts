import type { Copy } from '../copy';
import { AttributionReader, type ReadText } from './attributionReader';
import { languageOf, type Language } from './languages';
import { RememberedByLanguage } from './remembered';

/** One for each language that copy has come in: what it remembers of paragraphs serves all stories. */
const readers = new WeakMap<Language, AttributionReader>();

/** How many whole copies are remembered, and how long they may be: the stories that a newsroom works on. */
const MOST_COPIES = 32;
const LONGEST_COPY = 200_000;

const copies = new RememberedByLanguage<ReadText>(MOST_COPIES, LONGEST_COPY);

/**
 * Reads the sentences and attributions of a copy. A copy that was read lately is not read again, and of
 * one that was edited only the paragraphs that changed are.
 *
 * @param copy - Its locale says which language it is in; in one that the house has no data for,
 * quotation marks alone tell.
 * @returns The same object for the same text in the same language, as long as it is remembered.
 */
export function readAttributions({ text, locale }: Pick<Copy, 'text' | 'locale'>): ReadText {
  const language = languageOf(locale);
  return copies.answer(language, text, () => {
    let reader = readers.get(language);
    if (reader === undefined) readers.set(language, (reader = new AttributionReader(locale)));
    return reader.readText(text);
  });
}
