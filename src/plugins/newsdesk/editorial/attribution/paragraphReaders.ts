import { languageOf, type Language } from './languages';
import { compileLexicon } from './lexicon';
import { ParagraphReader } from './readParagraph';
import { MODELS } from './weights';

const readers = new WeakMap<Language, ParagraphReader>();

/** The reader of a language; compiled when it is first asked for. */
export function paragraphReaderFor(locale: string): ParagraphReader {
  const language = languageOf(locale);
  let reader = readers.get(language);
  if (!reader) {
    reader = new ParagraphReader(compileLexicon(language.finder), MODELS);
    readers.set(language, reader);
  }
  return reader;
}
