import { compileLexicon } from '../attribution/lexicon';
import { NO_WORDS } from '../attribution/languages/finderWords';
import { readQuotations } from '../attribution/quotations';
import { Remembered } from '../attribution/remembered';
import { tokenise } from '../attribution/tokenise';
import { makeTokens, type Tokens } from '../attribution/tokens';
import { CLASS } from '../attribution/wordClasses';
import { foldPassage, type Copy, type CopyField } from '../copy';

/** Words between quotation marks. */
export interface Quote {
  readonly field: CopyField;
  /** As they stand in the copy, without their marks. */
  readonly text: string;
  /** What they are compared by: the kind of marks, case and white space make no difference. */
  readonly words: string;
}

/** What is quoted in one paragraph, by itself. */
interface QuotedParagraph {
  readonly quotes: readonly Omit<Quote, 'field'>[];
  /** Up to where a mark closes that nothing here has opened; null where there is none. */
  readonly goesOn: Omit<Quote, 'field'> | null;
  /** Whether a quotation is open at the end. */
  readonly open: boolean;
}

/** Marks are read alike in all languages; no words are needed for it. */
const lexicon = compileLexicon(NO_WORDS);
const tokens = makeTokens();

const MOST_PARAGRAPHS = 4000;
const remembered = new Remembered<QuotedParagraph>(MOST_PARAGRAPHS);

const toQuote = (text: string): Omit<Quote, 'field'> => ({ text, words: foldPassage(text) });

/** Where a quotation's words end: before its closing mark, or with the paragraph. */
function endOf({ start, count, text }: Tokens, close: number): number {
  return close < count ? (start[close] as number) : text.length;
}

function readParagraph(text: string): QuotedParagraph {
  tokenise(tokens, text, lexicon);
  const open = readQuotations(tokens) === 'open';
  const { count, mate, wordClass, start, end } = tokens;
  const quotes: Omit<Quote, 'field'>[] = [];
  let goesOn: Omit<Quote, 'field'> | null = null;
  for (let at = 0; at < count; at += 1) {
    const close = mate[at] as number;
    if (wordClass[at] === CLASS.openQuote && close > at) {
      quotes.push(toQuote(text.slice(end[at], endOf(tokens, close)).trim()));
      at = close;
    } else if (wordClass[at] === CLASS.closeQuote && quotes.length === 0) {
      goesOn ??= toQuote(text.slice(0, start[at]).trim());
    }
  }
  return { quotes, goesOn, open };
}

/**
 * What a copy has between quotation marks, of whatever kind and language, in reading order; of a quotation
 * inside another the outer one. One that runs on over paragraphs is one in each of them. A single word is
 * one, too.
 */
export function quotesOf(copy: Copy): Quote[] {
  const found: Quote[] = [];
  let open = false;
  for (const { start, end, field } of copy.paragraphs) {
    const text = copy.text.slice(start, end);
    const paragraph = remembered.answer(text, () => readParagraph(text));
    const { quotes, goesOn } = paragraph;
    if (open && goesOn !== null) found.push({ ...goesOn, field });
    for (const quote of quotes) found.push({ ...quote, field });
    open = paragraph.open;
  }
  return found.filter(({ words }) => words !== '');
}
