import type { Speech } from './attribution';
import { trimEnd } from './contentEnds';
import { quotationsFrom } from './continuations';
import type { Lexicon } from './lexicon';
import type { Range } from './nounPhrases';
import type { Incoming, LocalAttribution, LocalSpan, ParagraphReading } from './paragraphReading';
import { readQuotations } from './quotations';
import { visitProposals, type Models } from './visitProposals';
import { addCandidate, keepCandidate, type Candidate } from './select';
import { splitSentences } from './sentences';
import { kindOfSource, Speakers } from './speakers';
import { tokenise } from './tokenise';
import { makeTokens, type Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** Reads paragraphs in one language. Keeps its arrays, so it is no use to two readers at a time. */
export class ParagraphReader {
  readonly #tokens = makeTokens();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly models: Models,
  ) {}

  /** @param incoming - What the paragraph must know of those before it. */
  read(text: string, incoming: Incoming): ParagraphReading {
    const tokens = this.#tokens;
    tokenise(tokens, text, this.lexicon);
    const open = readQuotations(tokens) === 'open';
    splitSentences(tokens, this.lexicon);
    const continuation = continuationOf(tokens, incoming);
    const speakers = new Speakers(incoming);
    const candidates = this.#candidates(continuation);
    const attributions = candidates.map((candidate) =>
      toAttribution(tokens, candidate, speakers, this.lexicon),
    );
    if (this.#knowsNoCue) return quotationsAlone(tokens, speakers, open);
    const uncued = continuation > 0 || attributions.length > 0 ? 0 : quotationsFrom(tokens, 0);
    if (uncued > 0) attributions.push(quotationAlone(tokens, uncued, speakers));
    const last = attributions[attributions.length - 1];
    return {
      sentences: sentencesOf(tokens),
      attributions,
      continuation: continuation > 0 ? spanOf(tokens, { start: 0, end: continuation }) : null,
      open,
      quoted: last ? last.speech !== 'indirect' : continuation > 0,
      pending: candidates.some((candidate) => candidate.pending),
      one: speakers.one,
      many: speakers.many,
    };
  }

  /** A language without data: quotation marks alone tell. */
  get #knowsNoCue(): boolean {
    return this.lexicon.cues.length === 1;
  }

  #candidates(from: number): Candidate[] {
    const kept: Candidate[] = [];
    const { judgedByGrade } = this.lexicon.grammar;
    const enough = judgedByGrade ? 0 : this.models.cue.enough;
    visitProposals(this.#tokens, this.lexicon, this.models, (found, proposal, weight) => {
      if (weight < enough || found.at < from) return;
      addCandidate(kept, keepCandidate(found, proposal, weight, judgedByGrade));
    });
    return kept;
  }
}

function sentencesOf(tokens: Tokens): LocalSpan[] {
  const sentences: LocalSpan[] = [];
  for (let start = 0; start < tokens.count; ) {
    const end = tokens.sentenceEnd[start] as number;
    sentences.push(spanOf(tokens, { start, end }));
    start = end;
  }
  return sentences;
}

/** Up to which token a paragraph goes on with what was said before it; 0 for none of it. */
function continuationOf(tokens: Tokens, { open, quoted, pending }: Incoming): number {
  if (!open && !pending && !quoted) return 0;
  if (tokens.wordClass[0] !== CLASS.openQuote) return 0;
  const whole = quotationsFrom(tokens, 0);
  if (!open && !pending) return whole >= tokens.count ? whole : 0;
  if (whole > 0) return whole;
  // Open to the paragraph's end, and on.
  return (tokens.mate[0] as number) >= tokens.count ? tokens.count : 0;
}

function spanOf(tokens: Tokens, range: Range): LocalSpan {
  return [tokens.start[range.start] as number, tokens.end[range.end - 1] as number];
}

function spansOf(tokens: Tokens, range: Range): LocalSpan[] {
  return range.start < 0 ? [] : [spanOf(tokens, range)];
}

function contentOf(tokens: Tokens, { first, second }: Candidate): LocalSpan[] {
  if (second.start < 0) return spansOf(tokens, first);
  if (first.start < 0) return spansOf(tokens, second);
  const inOrder = first.start < second.start;
  return inOrder
    ? [spanOf(tokens, first), spanOf(tokens, second)]
    : [spanOf(tokens, second), spanOf(tokens, first)];
}

function holdsQuotation({ wordClass }: Tokens, { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) if (wordClass[at] === CLASS.openQuote) return true;
  return false;
}

/** How a stretch is quoted; null for none. */
function speechOfRange(tokens: Tokens, range: Range): Speech | null {
  const { wordClass } = tokens;
  if (range.start < 0) return null;
  const opens = wordClass[range.start] === CLASS.openQuote;
  if (opens && wordClass[range.end - 1] === CLASS.closeQuote) return 'direct';
  return holdsQuotation(tokens, range) ? 'mixed' : 'indirect';
}

/** Whether words are quoted whole, in part or not at all. */
function speechOf(tokens: Tokens, { first, second }: Candidate): Speech {
  const one = speechOfRange(tokens, first);
  const other = speechOfRange(tokens, second);
  if (one === null || other === null) return one ?? other ?? 'direct';
  return one === other ? one : 'mixed';
}

function toAttribution(
  tokens: Tokens,
  candidate: Candidate,
  speakers: Speakers,
  lexicon: Lexicon,
): LocalAttribution {
  const source = spansOf(tokens, candidate.source);
  return {
    content: contentOf(tokens, candidate),
    source,
    cue: spansOf(tokens, candidate.cue),
    speech: speechOf(tokens, candidate),
    force: candidate.force,
    speaker: speakerOf(tokens, candidate, speakers, lexicon),
  };
}

function speakerOf(
  tokens: Tokens,
  { source }: Candidate,
  speakers: Speakers,
  lexicon: Lexicon,
): LocalAttribution['speaker'] {
  if (source.start < 0) return speakers.last();
  const kind = kindOfSource(tokens, source, lexicon);
  if (kind === 'pronoun-one') return speakers.back('one');
  if (kind === 'pronoun-many') return speakers.back('many');
  if (kind === 'named-one') speakers.name('one', spanOf(tokens, source));
  if (kind === 'named-many') speakers.name('many', spanOf(tokens, source));
  return null;
}

/** A paragraph that is a quotation and names nobody: the last speaker goes on. */
function quotationAlone(tokens: Tokens, end: number, speakers: Speakers): LocalAttribution {
  return {
    content: [spanOf(tokens, { start: 0, end: trimEnd(tokens, 0, end) })],
    source: [],
    cue: [],
    speech: 'direct',
    force: 'neutral',
    speaker: speakers.last(),
  };
}

/** How many tokens a quotation has at least, marks and all: below that it is a title or a word. */
const SHORTEST_QUOTATION = 6;

/** What can be read of a paragraph whose language is unknown: its quotations. */
function quotationsAlone(tokens: Tokens, speakers: Speakers, open: boolean): ParagraphReading {
  const { count, mate, wordClass } = tokens;
  const attributions: LocalAttribution[] = [];
  for (let at = 0; at < count; at += 1) {
    const close = mate[at] as number;
    if (wordClass[at] !== CLASS.openQuote || close <= at) continue;
    const end = Math.min(count, close + 1);
    if (end - at >= SHORTEST_QUOTATION) {
      const content = [spanOf(tokens, { start: at, end })];
      attributions.push({ ...quotationAlone(tokens, end, speakers), content });
    }
    at = end - 1;
  }
  return {
    sentences: sentencesOf(tokens),
    attributions,
    continuation: null,
    open,
    quoted: false,
    pending: false,
    one: null,
    many: null,
  };
}
