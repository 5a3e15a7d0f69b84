import { FRAMES } from './frames';
import { NO_GRADE } from './lexicon';
import { Properties } from './model';
import { USE, type Occurrence } from './occurrences';
import { ORDER, type Proposal } from './proposals';
import { FRAME } from './frames';
import type { Tokens } from './tokens';
import { CLASS_COUNT } from './wordClasses';

const C = CLASS_COUNT;
const F = FRAMES.length;
const G = 11;
const LENGTHS = 6;

function gradeValue(grade: number): number {
  return grade === NO_GRADE ? 10 : grade;
}

/** The grade that the construction calls for. */
function gradeOf(found: Occurrence, proposal: Proposal): number {
  const { cue, use, frame } = found;
  if (use === USE.noun) return cue.noun;
  if (use === USE.adjective) return cue.adjective;
  if (use === USE.preposition) return cue.preposition;
  if (proposal.order === ORDER.before || proposal.order === ORDER.around) return cue.clause;
  if (frame.kind === FRAME.infinitive) return cue.infinitive;
  const clausal =
    frame.kind === FRAME.quote ||
    frame.kind === FRAME.colon ||
    frame.kind === FRAME.that ||
    frame.kind === FRAME.question ||
    frame.kind === FRAME.clause;
  return clausal ? cue.clause : cue.other;
}

function length(range: { start: number; end: number }): number {
  const size = range.end - range.start;
  if (range.start < 0) return 0;
  if (size <= 1) return 1;
  if (size <= 3) return 2;
  if (size <= 8) return 3;
  return size <= 20 ? 4 : 5;
}

/** Properties of a proposal being an attribution. */
export function describeProposal(
  properties: Properties,
  tokens: Tokens,
  found: Occurrence,
  proposal: Proposal,
): void {
  const { wordClass, depth, capital } = tokens;
  const { sentenceStart: from, sentenceEnd: to } = found;
  const at = (index: number) => (index >= from && index < to ? (wordClass[index] as number) : -1);
  const { use, frame, cue } = found;
  const grade = gradeValue(gradeOf(found, proposal));
  const { source } = proposal;
  const head = source.start < 0 ? -1 : (wordClass[source.end - 1] as number);
  const sourceFirst = source.start < 0 ? -1 : (wordClass[source.start] as number);
  const context = use * 5 + proposal.order;
  const verbal = cue.form + (found.passive ? 5 : 0) + (found.infinitive ? 10 : 0);
  const quoted = Math.min(depth[found.at] as number, 2);
  const first = wordClass[proposal.first.start] as number;
  const inQuote = proposal.first.start >= 0 && first === 9 ? 1 : 0;
  properties.clear();
  properties.add(0, 1);
  properties.pair(grade, G, context, 20);
  properties.pair(grade, G, frame.kind, F);
  properties.pair(use, 4, frame.kind, F);
  properties.pair(context, 20, verbal, 20);
  properties.pair(grade, G, verbal, 20);
  properties.pair(quoted, 3, use, 4);
  properties.pair(quoted, 3, grade, G);
  properties.pair(found.negated ? 1 : 0, 2, grade, G);
  properties.pair(head + 1, C + 1, use, 4);
  properties.pair(sourceFirst + 1, C + 1, proposal.borrowed ? 1 : 0, 2);
  properties.pair(at(found.groupStart - 1) + 1, C + 1, use, 4);
  properties.pair(at(found.at - 1) + 1, C + 1, use, 4);
  properties.pair(at(found.at + 1) + 1, C + 1, use, 4);
  properties.pair(at(found.at + 1) + 1, C + 1, at(found.at + 2) + 1, C + 1);
  properties.pair(first, C, frame.kind, F);
  properties.pair(first, C, use, 4);
  properties.add(at(source.start - 1) + 1, C + 1);
  properties.pair(length(proposal.first), LENGTHS, context, 20);
  properties.pair(length(proposal.second), LENGTHS, proposal.order, 5);
  properties.pair(length(source), LENGTHS, head + 1, C + 1);
  properties.pair(capital[found.at] as number, 2, found.at === from ? 1 : 0, 2);
  properties.pair(inQuote, 2, grade, G);
  properties.pair(gradeValue(cue.clause), G, gradeValue(cue.other), G);
  properties.pair(gradeValue(cue.infinitive), G, frame.kind, F);
  properties.pair(gradeValue(cue.noun), G, use, 4);
  properties.pair(wordClass[found.at] as number, C, use, 4);
}
