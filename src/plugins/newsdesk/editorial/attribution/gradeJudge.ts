import { BARRIERS, CONJUNCTIONS, FINITE } from './classSets';
import { hasSpeaker } from './followingSource';
import { FRAME } from './frames';
import { GRADES, gradeOf, isClausal } from './grades';
import { FORM } from './lexicon';
import type { Range } from './nounPhrases';
import { USE, type Occurrence } from './occurrences';
import { ORDER, type Proposal } from './proposals';
import type { Tokens } from './tokens';
import { CLASS } from './wordClasses';

/** From which grade on, with what is taken off, a cue is one: the middle of the scale. */
const ENOUGH = 5;

/** What is taken off a grade where the sentence speaks against the cue. */
const OFF = {
  /** "sin confirmar", "no quiso decir". */
  negated: 3,
  /** Inside a quotation, where others speak for themselves. */
  quoted: 5,
  /** "para denunciar", "al explicar": not said to have happened. */
  infinitive: 1,
  /** The subject is nobody and nothing that speaks. */
  voiceless: 2,
  /** The one who speaks had to be looked for elsewhere in the sentence. */
  borrowed: 1,
  /** A noun without a clause: "la denuncia de los vecinos". */
  bareNoun: 4,
} as const;

/** Whether a stretch says something: what stands after a colon may be a list or a score. */
function holdsVerb(tokens: Tokens, { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) {
    const kind = tokens.wordClass[at] as number;
    if (FINITE[kind] || kind === CLASS.pastForm || kind === CLASS.presentForm) return true;
    if (kind === CLASS.openQuote) return true;
  }
  return false;
}

/** Whether the verb opens its clause and so has a subject that its ending shows. */
function dropsSubject(tokens: Tokens, { groupStart, sentenceStart }: Occurrence): boolean {
  if (groupStart <= sentenceStart) return true;
  const before = tokens.wordClass[groupStart - 1] as number;
  return BARRIERS[before] === 1 || CONJUNCTIONS[before] === 1 || before === CLASS.that;
}

function sourceOff(tokens: Tokens, found: Occurrence, proposal: Proposal): number {
  if (found.use === USE.preposition) return 0;
  const { source, borrowed } = proposal;
  if (source.start < 0) return dropsSubject(tokens, found) ? 0 : OFF.voiceless;
  const voice = hasSpeaker(tokens, source) ? 0 : OFF.voiceless;
  const quiet = isClausal(found.frame.kind) || proposal.order !== ORDER.after ? voice / 2 : voice;
  return quiet + (borrowed && found.cue.form !== FORM.gerund ? OFF.borrowed / 2 : 0);
}

/**
 * How much speaks for a proposal, by the grade of its cue in its construction: for languages
 * without annotated copy to learn from.
 *
 * @returns 0 and above for what is one.
 */
export function weighByGrade(tokens: Tokens, found: Occurrence, proposal: Proposal): number {
  const before = proposal.order === ORDER.before || proposal.order === ORDER.around;
  const grade = gradeOf(found, before);
  if (found.use === USE.label) return holdsVerb(tokens, proposal.first) ? 0 : -ENOUGH;
  if (grade >= GRADES - 1) return -ENOUGH;
  const clausal = isClausal(found.frame.kind) || before;
  let score = grade;
  if (found.negated) score -= OFF.negated;
  if ((tokens.depth[found.at] as number) > 0) score -= OFF.quoted;
  if (found.infinitive) score -= clausal ? OFF.infinitive / 2 : OFF.infinitive;
  const { kind } = found.frame;
  const bare = kind !== FRAME.that && kind !== FRAME.infinitive && kind !== FRAME.colon;
  if (found.use === USE.noun && bare) score -= OFF.bareNoun;
  return score - sourceOff(tokens, found, proposal) - ENOUGH;
}
