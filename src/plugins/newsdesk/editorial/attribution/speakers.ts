import { SPEAKERS } from './classSets';
import type { Lexicon } from './lexicon';
import type { Range } from './nounPhrases';
import type { Incoming, LocalSpan } from './paragraphReading';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** Who a source is, or leads back to. */
export type SourceKind = 'named-one' | 'named-many' | 'pronoun-one' | 'pronoun-many' | 'other';

const PLURALS: ReadonlySet<number> = new Set([CLASS.people, CLASS.body, CLASS.document]);

/** Whether a source is named, or a pronoun for one or for several. */
export function kindOfSource(tokens: Tokens, source: Range, lexicon: Lexicon): SourceKind {
  const { text, start, end, wordClass } = tokens;
  if (source.end - source.start === 1) {
    const word = text.slice(start[source.start], end[source.start]).toLowerCase();
    if (lexicon.one.has(word)) return 'pronoun-one';
    if (lexicon.many.has(word)) return 'pronoun-many';
  }
  let named = false;
  for (let at = source.start; at < source.end; at += 1) {
    const kind = wordClass[at] as number;
    if (kind === CLASS.and || PLURALS.has(kind)) return 'named-many';
    if (kind === CLASS.comma && named) break;
    if (SPEAKERS[kind]) named = true;
  }
  if (!named && isDescribed(tokens, source)) {
    return wordClass[source.end - 1] === CLASS.pluralForm ? 'named-many' : 'named-one';
  }
  return named ? 'named-one' : 'other';
}

/** "the pilot": a noun that no list names, with its article. */
function isDescribed(tokens: Tokens, { start, end }: Range): boolean {
  const kind = tokens.wordClass[start];
  return end - start > 1 && (kind === CLASS.definite || kind === CLASS.indefinite);
}

/** The last speakers of a paragraph while it is read, and whom a source leads back to. */
export class Speakers {
  one: LocalSpan | null = null;
  many: LocalSpan | null = null;
  /** Which of the two spoke last. */
  #last: 'one' | 'many' = 'one';

  constructor(readonly incoming: Incoming) {}

  /** Takes a named source as the last speaker. */
  name(kind: 'one' | 'many', span: LocalSpan): void {
    this[kind] = span;
    this.#last = kind;
  }

  /** The last speaker of a kind: in this paragraph, or the one from before. */
  back(kind: 'one' | 'many'): LocalSpan | 'one' | 'many' | null {
    return this[kind] ?? (this.incoming[kind] ? kind : null);
  }

  /** The last speaker of any kind. */
  last(): LocalSpan | 'one' | 'many' | null {
    const other = this.#last === 'one' ? 'many' : 'one';
    return this.back(this.#last) ?? this.back(other);
  }
}
