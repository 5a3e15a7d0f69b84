import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import { readQuotations } from '../../src/plugins/newsdesk/editorial/attribution/quotations';
import { splitSentences } from '../../src/plugins/newsdesk/editorial/attribution/sentences';
import { tokenise } from '../../src/plugins/newsdesk/editorial/attribution/tokenise';
import { makeTokens, type Tokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';

export type Pair = [start: number, end: number];

/** An annotated attribution; offsets into the story's text. */
export interface Gold {
  content: Pair[];
  source: Pair[];
  cue: Pair[];
}

export interface Story {
  text: string;
  attributions: Gold[];
}

export function readCorpus(file: string): Story[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Story);
}

/** Reads a story into tokens, paragraph by paragraph; the same arrays each time. */
export function* paragraphsOf(
  story: Story,
  lexicon: Lexicon,
  tokens: Tokens = makeTokens(),
): Generator<{ tokens: Tokens; base: number }> {
  let base = 0;
  for (const paragraph of story.text.split('\n')) {
    if (paragraph.trim() !== '') {
      tokenise(tokens, paragraph, lexicon);
      readQuotations(tokens);
      splitSentences(tokens, lexicon);
      yield { tokens, base };
    }
    base += paragraph.length + 1;
  }
}

export function touches(pairs: readonly Pair[], start: number, end: number): boolean {
  return pairs.some(([from, to]) => from < end && to > start);
}
