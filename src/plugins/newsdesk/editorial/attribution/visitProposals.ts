import { weighByGrade } from './gradeJudge';
import { gradeOf } from './grades';
import { describeProposal } from './judge';
import type { CueWord, Lexicon } from './lexicon';
import { Properties, weigh, type Model } from './model';
import { proposeLabelled } from './labels';
import { makeOccurrence, readOccurrence, USE, type Occurrence } from './occurrences';
import { NO_RANGE, type Range } from './nounPhrases';
import { propose } from './propose';
import { makeProposal, type Proposal } from './proposals';
import type { Tokens } from './tokens';

/** What the finder has learned: where contents end, and which cues count. */
export interface Models {
  readonly end: Model;
  readonly cue: Model;
}

/** A cue word in its sentence, with what it would attribute. */
export interface Proposed {
  readonly found: Occurrence;
  readonly proposal: Proposal;
}

/**
 * How many words of a sentence are looked at as cues. No sentence that somebody wrote has as many;
 * what has is a text without full stops, which must not take forever.
 */
const MOST_CUES = 20;

/** A grade from which on a cue surely has what is proposed for it. */
const SURE = 8;

const properties = new Properties();

/** Proposals of one sentence; the objects are used again for the next. */
class Sentence {
  readonly #pool: Proposed[] = [];
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** An unused pair to fill. */
  next(): Proposed {
    const made = this.#pool[this.count];
    if (made) return made;
    const fresh = { found: makeOccurrence(), proposal: makeProposal() };
    this.#pool.push(fresh);
    return fresh;
  }

  at(index: number): Proposed {
    return this.#pool[index] as Proposed;
  }
}

function isWithin(at: number, range: Range): boolean {
  return range.start >= 0 && at >= range.start && at < range.end;
}

/** How surely a cue stands in what a neighbouring one attributes: 2 surely, 1 perhaps, 0 not. */
function nestedIn(sentence: Sentence, index: number): number {
  const { at } = sentence.at(index).found;
  let nested = 0;
  const last = Math.min(sentence.count, index + 5);
  for (let other = Math.max(0, index - 5); other < last; other += 1) {
    if (other === index) continue;
    const { found, proposal } = sentence.at(other);
    if (!isWithin(at, proposal.first) && !isWithin(at, proposal.second)) continue;
    const { clause } = found.cue;
    if (clause >= SURE && clause <= 9) return 2;
    nested = 1;
  }
  return nested;
}

/**
 * How much speaks for a proposal.
 *
 * @param nested - As for `describeProposal`.
 */
function weightOf(tokens: Tokens, models: Models, proposed: Proposed, nested: number): number {
  const { found, proposal } = proposed;
  if (tokens.grammar.judgedByGrade) return weighByGrade(tokens, found, proposal);
  describeProposal(properties, tokens, found, proposal, nested);
  return weigh(models.cue, properties);
}

/** Whether a word is hardly ever a cue in such a construction: not worth looking for its content. */
function isHopeless(found: Occurrence): boolean {
  return gradeOf(found, false) === 0 && !(found.cue.clause >= 3 && found.cue.clause <= 9);
}

/** Visits every proposal of a paragraph with its weight; for the finder and for its training. */
export function visitProposals(
  tokens: Tokens,
  lexicon: Lexicon,
  models: Models,
  visit: (found: Occurrence, proposal: Proposal, weight: number, properties: Properties) => void,
): void {
  const sentence = new Sentence();
  const label = sentence.next();
  if (proposeLabelled(label.found, label.proposal, tokens)) {
    visit(label.found, label.proposal, weightOf(tokens, models, label, 0), properties);
  }
  for (let at = 0; at < tokens.count; ) {
    const end = tokens.sentenceEnd[at] as number;
    readSentence(sentence, tokens, lexicon, models, at, end);
    for (let index = 0; index < sentence.count; index += 1) {
      const { found, proposal } = sentence.at(index);
      const weight = weightOf(tokens, models, { found, proposal }, nestedIn(sentence, index));
      visit(found, proposal, weight, properties);
    }
    at = end;
  }
}

function readSentence(
  sentence: Sentence,
  tokens: Tokens,
  lexicon: Lexicon,
  models: Models,
  start: number,
  end: number,
): void {
  sentence.clear();
  let before: Range = { ...NO_RANGE };
  let looked = 0;
  for (let at = start; at < end && looked < MOST_CUES; at += 1) {
    const cue = tokens.cue[at] as number;
    // What is said inside a quotation is the speaker's affair, not the copy's.
    if (cue === 0 || tokens.depth[at] !== 0) continue;
    const { found, proposal } = sentence.next();
    if (!readOccurrence(found, tokens, at, lexicon.cues[cue] as CueWord)) continue;
    if (isHopeless(found)) continue;
    looked += 1;
    if (!propose(proposal, { tokens, found, endModel: models.end, before })) continue;
    sentence.count += 1;
    // "según dijo": the verb is part of the cue.
    if (found.use === USE.preposition) at = Math.max(at, proposal.cue.end - 1);
    const { clause } = found.cue;
    if (clause >= 5 && clause <= 9 && proposal.source.start >= 0) before = { ...proposal.source };
  }
}
