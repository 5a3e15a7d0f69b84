import type { Attribution } from './attribution';
import { AttributionReader } from './attributionReader';

/**
 * Finds what a text lays in somebody's mouth: quotations and what is told in the writer's words,
 * with who says so and by which words.
 *
 * @param text - Plain text; a line is a paragraph (see `copy/readCopy`).
 * @param language - A locale or a language (`en`, `es`, `pt-BR`). In one that the house has no data
 *   for, quotation marks alone tell.
 * @returns The attributions in reading order, offsets into `text`. Never throws; takes time linear
 *   in the text's length.
 */
export function findAttributions(text: string, language: string): Attribution[] {
  return new AttributionReader(language).read(text);
}
