import type { Copy } from '../copy';
import { AttributionReader, type ReadText } from './attributionReader';
import { languageOf } from './languages';
import { Remembered } from './remembered';

/** One for each language that copy has come in: what it remembers of paragraphs serves all stories. */
const readers = new Map<string, AttributionReader>();

/** How many whole copies are remembered: the stories that a newsroom works on at a time. */
const MOST_COPIES = 32;

const copies = new Remembered<ReadText>(MOST_COPIES);

/**
 * Reads the sentences and attributions of a copy. A copy that was read lately is not read again, and of
 * one that was edited only the paragraphs that changed are.
 *
 * @param copy - Its locale says which language it is in; in one that the house has no data for,
 * quotation marks alone tell.
 * @returns The same object for the same text in the same language, as long as it is remembered.
 */
export function readAttributions({ text, locale }: Pick<Copy, 'text' | 'locale'>): ReadText {
  const { code } = languageOf(locale);
  return copies.answer(`${code} ${text}`, () => {
    let reader = readers.get(code);
    if (reader === undefined) readers.set(code, (reader = new AttributionReader(code)));
    return reader.readText(text);
  });
}
