import { FINITE } from './classSets';
import { trimEnd } from './contentEnds';
import { FRAME } from './frames';
import { NO_CUE } from './lexicon';
import { NO_RANGE, type Range } from './nounPhrases';
import { USE, type Occurrence } from './occurrences';
import { ORDER, type Proposal } from './proposals';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** How many words a name in front of a colon, or after a dash, may have. */
const LONGEST_LABEL = 7;

/** Whether all words of a stretch may be part of a name, with one in capitals among them. */
function isName(tokens: Tokens, start: number, end: number): boolean {
  const { wordClass, capital, strength } = tokens;
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const kind = wordClass[at] as number;
    if (FINITE[kind] || kind === CLASS.comma || kind === CLASS.to || kind === CLASS.that)
      return false;
    // "Marsh added:" is a cue, not a name.
    if (strength[at] && !capital[at]) return false;
    capitals += capital[at] as number;
  }
  return capitals > 0 && capitals * 2 >= end - start;
}

function fill(
  found: Occurrence,
  proposal: Proposal,
  mark: number,
  source: Range,
  content: Range,
): void {
  Object.assign(found, {
    cue: NO_CUE,
    at: mark,
    use: USE.label,
    groupStart: mark,
    passive: false,
    infinitive: false,
    negated: false,
  });
  Object.assign(found.frame, {
    kind: FRAME.colon,
    at: mark + 1,
    gapStart: mark + 1,
    gapEnd: mark + 1,
  });
  Object.assign(proposal.source, source);
  Object.assign(proposal.first, content);
  Object.assign(proposal.second, NO_RANGE);
  Object.assign(proposal.cue, { start: mark, end: mark + 1 });
  proposal.borrowed = false;
  proposal.pending = false;
}

/** "LEE: It rained.", "Lee: Rain likely" as a headline: a name and a colon open the paragraph. */
function proposeOpening(found: Occurrence, proposal: Proposal, tokens: Tokens): boolean {
  const { wordClass, count, mate } = tokens;
  const first = wordClass[0] === CLASS.openQuote ? 1 : 0;
  const limit = Math.min(count, first + LONGEST_LABEL + 1);
  let colon = first;
  while (colon < limit && wordClass[colon] !== CLASS.colon) colon += 1;
  if (colon >= limit || colon === first || colon + 1 >= count) return false;
  if (!isName(tokens, first, colon)) return false;
  const start = colon + 1;
  const quoted = wordClass[start] === CLASS.openQuote && (mate[start] as number) > start;
  const end = quoted ? Math.min(count, (mate[start] as number) + 1) : trimEnd(tokens, start, count);
  fill(found, proposal, colon, { start: first, end: colon }, { start, end });
  proposal.order = ORDER.after;
  return true;
}

/** “…” — Lee: the paragraph is a quotation with its speaker's name behind a dash. */
function proposeClosing(found: Occurrence, proposal: Proposal, tokens: Tokens): boolean {
  const { wordClass, count } = tokens;
  let end = count;
  if (end > 0 && wordClass[end - 1] === CLASS.stop) end -= 1;
  const bottom = Math.max(1, end - LONGEST_LABEL);
  let dash = end - 1;
  while (dash >= bottom && wordClass[dash] !== CLASS.dash) dash -= 1;
  if (dash < bottom || dash + 1 >= end || wordClass[dash - 1] !== CLASS.closeQuote) return false;
  if (!isName(tokens, dash + 1, end)) return false;
  fill(found, proposal, dash, { start: dash + 1, end }, { start: 0, end: dash });
  proposal.order = ORDER.before;
  return true;
}

/** Proposes what a paragraph says under the name of somebody, without a word that says so. */
export function proposeLabelled(found: Occurrence, proposal: Proposal, tokens: Tokens): boolean {
  if (tokens.count === 0) return false;
  found.sentenceStart = 0;
  found.sentenceEnd = tokens.sentenceEnd[0] as number;
  return proposeOpening(found, proposal, tokens) || proposeClosing(found, proposal, tokens);
}
