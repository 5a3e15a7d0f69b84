import type { Copy } from '../copy';
import { AttributionReader, type ReadText } from './attributionReader';
import { languageCode } from './languages';

/** One for each language that copy has come in: what it remembers of paragraphs serves all stories. */
const readers = new Map<string, AttributionReader>();

const read = new WeakMap<Copy, ReadText>();

/**
 * Reads the sentences and attributions of a copy. A paragraph that was read lately, in whichever story,
 * is not read again.
 *
 * @param copy - Its locale says which language it is in; in one that the house has no data for,
 * quotation marks alone tell.
 */
export function readAttributions(copy: Copy): ReadText {
  const known = read.get(copy);
  if (known !== undefined) return known;
  const code = languageCode(copy.locale);
  let reader = readers.get(code);
  if (reader === undefined) readers.set(code, (reader = new AttributionReader(code)));
  const made = reader.readText(copy.text);
  read.set(copy, made);
  return made;
}
