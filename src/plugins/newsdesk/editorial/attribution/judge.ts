import { FINITE, SPEAKERS } from './classSets';
import { FRAMES } from './frames';
import { GRADES, gradeOf, gradeValue } from './grades';
import type { CueWord } from './lexicon';
import type { Properties } from './model';
import type { Range } from './nounPhrases';
import { USES, type Occurrence } from './occurrences';
import { ORDER, ORDERS, type Proposal } from './proposals';
import type { Tokens } from './tokens';
import { CLASS, CLASS_COUNT } from './wordClasses';

const LENGTHS = 7;

function lengthOf(range: Range): number {
  const size = range.end - range.start;
  if (range.start < 0) return 0;
  if (size <= 1) return 1;
  if (size <= 3) return 2;
  if (size <= 6) return 3;
  if (size <= 12) return 4;
  return size <= 24 ? 5 : 6;
}

/** Whether a stretch holds a verb, a quotation, a name: one bit each. */
function holds(tokens: Tokens, { start, end }: Range): number {
  let bits = 0;
  const limit = Math.min(end, start + 40);
  for (let at = Math.max(0, start); at < limit; at += 1) {
    const kind = tokens.wordClass[at] as number;
    if (FINITE[kind] || kind === CLASS.pastForm || kind === CLASS.presentForm) bits |= 1;
    if (kind === CLASS.openQuote) bits |= 2;
    if (kind === CLASS.name) bits |= 4;
  }
  return bits;
}

function describeGrades(properties: Properties, cue: CueWord): void {
  properties.add(gradeValue(cue.clause), GRADES);
  properties.add(gradeValue(cue.infinitive), GRADES);
  properties.add(gradeValue(cue.object), GRADES);
  properties.add(gradeValue(cue.prepositional), GRADES);
  properties.add(gradeValue(cue.passive), GRADES);
  properties.add(gradeValue(cue.noun), GRADES);
}

function describeContent(
  properties: Properties,
  tokens: Tokens,
  { sentenceStart, sentenceEnd }: Occurrence,
  { first, second }: Proposal,
): void {
  const { wordClass } = tokens;
  const C = CLASS_COUNT;
  const next = first.start + 1;
  const inSentence = next >= sentenceStart && next < sentenceEnd;
  const none = first.start < 0;
  properties.add(none ? C : (wordClass[first.start] as number), C + 1);
  properties.add(!none && inSentence ? (wordClass[next] as number) : C, C + 1);
  properties.add(none ? C : (wordClass[first.end - 1] as number), C + 1);
  properties.add(holds(tokens, first), 8);
  properties.add(lengthOf(first), LENGTHS);
  properties.add(lengthOf(second), LENGTHS);
}

function describeSource(properties: Properties, tokens: Tokens, proposal: Proposal): void {
  const { wordClass } = tokens;
  const { source, borrowed } = proposal;
  const C = CLASS_COUNT;
  const none = source.start < 0;
  let speaks = 0;
  for (let at = source.start; !none && at < source.end && at < source.start + 12; at += 1) {
    if (SPEAKERS[wordClass[at] as number]) speaks = 1;
  }
  properties.add(none ? C : (wordClass[source.end - 1] as number), C + 1);
  properties.add(none ? C : (wordClass[source.start] as number), C + 1);
  properties.add(lengthOf(source), LENGTHS);
  properties.add(speaks + (borrowed ? 2 : 0), 4);
  properties.add(source.start > 0 ? (wordClass[source.start - 1] as number) : C, C + 1);
}

/** What stands around: what follows the content, how far into the sentence, what kind of paragraph. */
function describeSurroundings(
  properties: Properties,
  tokens: Tokens,
  { at, sentenceStart, sentenceEnd, groupStart }: Occurrence,
  { first, source }: Proposal,
): void {
  const { wordClass, count, cue, capital } = tokens;
  const C = CLASS_COUNT;
  let cues = 0;
  for (let index = sentenceStart; index < sentenceEnd && index < sentenceStart + 60; index += 1) {
    if (cue[index]) cues += 1;
  }
  let inContent = 0;
  for (
    let index = first.start;
    first.start >= 0 && index < first.end && index < first.start + 40;
    index += 1
  ) {
    if (cue[index]) inContent += 1;
  }
  const opener = Math.min(groupStart, source.start < 0 ? groupStart : source.start);
  const last = wordClass[count - 1];
  const headline =
    last === CLASS.stop || last === CLASS.closeQuote || last === CLASS.question ? 0 : 1;
  properties.add(
    first.start < 0 || first.end >= count ? C : (wordClass[first.end] as number),
    C + 1,
  );
  properties.add(Math.min(cues, 5), 6);
  properties.add(Math.min(inContent, 2), 3);
  properties.add(Math.min(Math.max(0, opener - sentenceStart), 7), 8);
  properties.add(headline * 2 + (capital[at] as number), 4);
  properties.add(sentenceStart === 0 ? 1 : 0, 2);
}

/**
 * Properties of a proposal being an attribution.
 *
 * @param nested - Whether it stands in what another cue attributes.
 */
export function describeProposal(
  properties: Properties,
  tokens: Tokens,
  found: Occurrence,
  proposal: Proposal,
  nested: number,
): void {
  const { wordClass, depth, capital } = tokens;
  const { sentenceStart: from, sentenceEnd: to, use, cue } = found;
  const C = CLASS_COUNT;
  const at = (index: number) => (index >= from && index < to ? (wordClass[index] as number) : C);
  const { order } = proposal;
  const before = order === ORDER.before || order === ORDER.around;
  properties.clear();
  properties.add(gradeOf(found, before), GRADES);
  describeGrades(properties, cue);
  properties.add(use * ORDERS + order, USES * ORDERS);
  properties.add(found.frame.kind, FRAMES.length);
  properties.add(cue.form + (found.passive ? 5 : 0), 10);
  properties.add(found.infinitive ? 1 : 0, 2);
  properties.add(found.negated ? 1 : 0, 2);
  properties.add(Math.min(depth[found.at] as number, 2), 3);
  properties.add(nested, 3);
  properties.add(at(found.groupStart - 1), C + 1);
  properties.add(at(found.groupStart), C + 1);
  properties.add(at(found.at - 1), C + 1);
  properties.add(wordClass[found.at] as number, C);
  properties.add(at(found.at + 1), C + 1);
  properties.add(at(found.at + 2), C + 1);
  properties.add(at(found.at + 3), C + 1);
  describeContent(properties, tokens, found, proposal);
  properties.add((capital[found.at] as number) + (found.at === from ? 2 : 0), 4);
  properties.add(Math.min(found.frame.gapEnd - found.frame.gapStart, 3), 4);
  describeSource(properties, tokens, proposal);
  describeSurroundings(properties, tokens, found, proposal);
}
