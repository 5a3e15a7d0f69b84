import type { ResponseState } from '../vocabulary';
import type { Span } from './attribution';
import { hullOf, sentenceAt, type ReadAttributions } from './findPassages';
import type { Language } from './languages';
import type { Passage } from './passage';

/** What can be read off the copy about a claim; an editor checks it. Empty where the copy does not say. */
export interface ClaimSuggestion {
  /** The passage as it stands. */
  readonly statement: string;
  /** Who says so, in the words of the copy. */
  readonly attribution: string;
  /** The one whom those words name, or lead back to. */
  readonly source: string;
  readonly respondent: string;
  readonly responseSought: ResponseState;
  readonly response: string;
}

/** How far behind a passage its answer is looked for, in sentences: one paragraph or three. */
const ANSWER_REACH = 6;

type Answer = Pick<ClaimSuggestion, 'respondent' | 'responseSought' | 'response'>;

const NO_ANSWER: Answer = { respondent: '', responseSought: 'not-yet', response: '' };

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

/** The words that name the source and say how it spoke, without what it said. */
function attributionWords(text: string, { attribution }: Passage): string {
  if (attribution === null) return '';
  const { source, cue, content } = attribution;
  const named = [...source, ...cue];
  if (named.length === 0) return '';
  const hull = hullOf(named);
  const isBroken = content.some(({ start, end }) => start < hull.end && end > hull.start);
  return wordsAt(text, isBroken ? hullOf(source.length > 0 ? source : cue) : hull);
}

function sourceWords(text: string, { attribution }: Passage): string {
  if (attribution === null) return '';
  if (attribution.speaker !== null) return wordsAt(text, attribution.speaker);
  return attribution.source.length > 0 ? wordsAt(text, hullOf(attribution.source)) : '';
}

/** The name that a sentence opens with: whom "he" in it most likely is. */
const OPENING_NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s)+(?=\p{Ll})/u;

/** Who answers: "which he denies" is said of whom its sentence opens with. */
function respondentOf({ text, sentences }: ReadAttributions, denial: Passage): string {
  if (denial.attribution !== null) return sourceWords(text, denial);
  const sentence = sentenceAt(sentences, denial.start);
  const [name = ''] = (sentence && OPENING_NAME.exec(wordsAt(text, sentence))) ?? [];
  return name.trim();
}

/** The denial as a response: with "has denied that" where its content alone would say the opposite. */
function answerBy(read: ReadAttributions, denial: Passage): Answer {
  const { attribution } = denial;
  const { text } = read;
  const parts =
    attribution?.force === 'denying'
      ? [...attribution.source, ...attribution.cue, ...attribution.content]
      : [denial];
  return {
    respondent: respondentOf(read, denial),
    responseSought: 'replied',
    response: wordsAt(text, hullOf(parts)),
  };
}

/** Somebody who was asked and says nothing: "X declined to comment", "X did not respond". */
function silentAnswer(
  { text, sentences }: ReadAttributions,
  { end }: Passage,
  { unanswered, declined }: Language['allegation'],
): Answer {
  const last = sentenceAt(sentences, end);
  const from = last ? sentences.indexOf(last) : 0;
  for (const sentence of sentences.slice(from, from + ANSWER_REACH)) {
    const words = wordsAt(text, sentence).toLowerCase();
    for (const [state, phrases] of [
      ['declined', declined],
      ['no-reply', unanswered],
    ] as const) {
      const at = phrases.map((phrase) => words.indexOf(` ${phrase}`)).find((found) => found > 0);
      if (at === undefined) continue;
      const respondent = wordsAt(text, sentence).slice(0, at).trim();
      return { respondent, responseSought: state, response: '' };
    }
  }
  return NO_ANSWER;
}

/**
 * Drafts a claim from a passage: who says so, and what came of asking, as far as the copy tells.
 *
 * @param passages - As `findPassages` gave them for this copy.
 * @param index - The passage that becomes a claim.
 * @returns Words of the copy alone. `responseSought` is `not-yet` where it tells of no answer.
 * @throws RangeError where there is no such passage.
 */
export function suggestClaim(
  read: ReadAttributions,
  passages: readonly Passage[],
  index: number,
  language: Language,
): ClaimSuggestion {
  const passage = passages[index];
  if (passage === undefined) throw new RangeError(`There is no passage ${index}.`);
  const { text } = read;
  const denial = passages.find(({ answers }) => answers === index);
  return {
    statement: wordsAt(text, passage),
    attribution: attributionWords(text, passage),
    source: sourceWords(text, passage),
    ...(denial ? answerBy(read, denial) : silentAnswer(read, passage, language.allegation)),
  };
}
