import {
  PASSAGE_CODES,
  sentenceAt,
  suggestClaim,
  type ClaimSuggestion,
  type Language,
  type Passage,
  type ReadAttributions,
  type Span,
} from '../../editorial/attribution';
import { describePassage } from '../../editorial/attribution/describePassage';
import type { Paint } from '../colours';

const WIDTH = 96;
const INDENT = 6;

/** Stand for the start and the end of a passage until lines are cut: they take no room. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKS = /[\u0001\u0002]/g;

/** Cuts text into lines between words; marks do not count. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.replace(MARKS, '').length > WIDTH - INDENT) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The sentences that a passage stands in, with the passage marked in them. */
function inItsSentence({ text, sentences }: ReadAttributions, { start, end }: Span): string {
  const from = sentenceAt(sentences, start)?.start ?? start;
  const to = Math.max(end, sentenceAt(sentences, end - 1)?.end ?? end);
  const plain = (a: number, b: number): string => text.slice(a, b).replace(MARKS, '');
  return `${plain(from, start)}${OPEN}${plain(start, end)}${CLOSE}${plain(end, to)}`;
}

/** Paints what stands between the marks, line by line: a colour that runs on would paint the margin. */
function paintPassage(lines: readonly string[], style: 'red' | 'yellow', paint: Paint): string[] {
  let isOpen = false;
  return lines.map((line) =>
    line
      .split(/(?=[\u0001\u0002])/)
      .map((piece) => {
        if (piece.startsWith(OPEN)) isOpen = true;
        if (piece.startsWith(CLOSE)) isOpen = false;
        const words = piece.replace(OPEN, '‹').replace(CLOSE, '›');
        return isOpen ? paint(style, words) : words;
      })
      .join(''),
  );
}

/** What a claim made of the passage would start with, a line for each thing that the copy tells. */
function explain(suggestion: ClaimSuggestion): string[] {
  const { attribution, source, respondent, responseSought, response } = suggestion;
  const rows: [string, string][] = [
    ['who says so', attribution],
    ['source', source],
    ['respondent', respondent],
    ['response sought', responseSought],
    ['response', response],
  ];
  return rows
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `${`${name}:`.padEnd(17)}${words.replace(/\s+/g, ' ')}`);
}

/** Options of the listing. */
export interface ListingOptions {
  /** Of the copy. */
  readonly language: Language;
  /** Also says what a claim made of each passage would start with. */
  readonly explain: boolean;
}

/** Copy with its passages. */
export interface FoundCopy {
  readonly read: ReadAttributions;
  readonly passages: readonly Passage[];
}

/** A listing for people: each passage in its sentence, coloured on a terminal, and why it was found. */
export function listPassages(
  { read, passages }: FoundCopy,
  options: ListingOptions,
  paint: Paint,
): string {
  const must = passages.filter(({ code }) => PASSAGE_CODES[code] === 'must').length;
  const head = `${must} that must be registered or dismissed, ${passages.length - must} that may be`;
  const entries = passages.map((passage, index) => {
    const strength = PASSAGE_CODES[passage.code];
    const style = strength === 'must' ? 'red' : 'yellow';
    const [first = '', ...rest] = paintPassage(wrap(inItsSentence(read, passage)), style, paint);
    const why = `${passage.code}: ${describePassage(passage.code, 'en')}`;
    const suggestion = options.explain
      ? explain(suggestClaim(read, passages, index, options.language))
      : [];
    return [
      `${paint(style, strength.padEnd(INDENT))}${first}`,
      ...[...rest, ...[why, ...suggestion].map((line) => paint('dim', line))].map(
        (line) => `${' '.repeat(INDENT)}${line}`,
      ),
    ].join('\n');
  });
  return [paint('bold', head), ...entries].join('\n\n');
}
