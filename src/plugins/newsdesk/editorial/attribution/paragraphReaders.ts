import type { FinderWords } from './languages/finderWords';
import { languageOf } from './languages';
import { compileLexicon } from './lexicon';
import { ParagraphReader } from './readParagraph';
import { MODELS } from './weights';

const readers = new WeakMap<FinderWords, ParagraphReader>();

/** The reader of a locale's language; compiled when it is first asked for. */
export function paragraphReaderFor(locale: string): ParagraphReader {
  const words = languageOf(locale).finder;
  let reader = readers.get(words);
  if (!reader) {
    reader = new ParagraphReader(compileLexicon(words), MODELS);
    readers.set(words, reader);
  }
  return reader;
}
