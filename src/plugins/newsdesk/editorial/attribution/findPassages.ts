import type { Attribution, Span } from './attribution';
import type { ReadText } from './attributionReader';
import { classify } from './classify';
import { clauseBefore, isAbout, sharedSubjects, subjectWords } from './denials';
import type { Language } from './languages';
import { kindOf, type Passage, type PassageCode } from './passage';
import { readWords } from './readWords';
import { findUnattributed } from './unattributed';

/** How many passages before and after a denial are looked at for what it denies: hundreds are a book. */
const DENIAL_REACH = 200;

/** Copy with its sentences and attributions. */
export type ReadAttributions = Readonly<ReadText>;

/** The stretch from the first to the last of several. */
export function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)) as Span['start'],
    end: Math.max(...spans.map(({ end }) => end)) as Span['end'],
  };
}

/** The last of ordered sentences that starts at or before an offset. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** Where the words stand that lay it in somebody's mouth. */
function anchorOf({ cue, source, content }: Attribution): number {
  return ((cue[0] ?? source[0] ?? content[0]) as Span).start;
}

const passage = (
  span: Span,
  code: PassageCode,
  attribution: Attribution | null,
  mark: Span | null = null,
): Passage => ({
  start: span.start,
  end: span.end,
  kind: kindOf(code),
  code,
  attribution,
  mark,
  answers: null,
});

/** Reads the passages of one story; the steps build on one another. */
class PassageFinder {
  readonly #read: ReadAttributions;
  readonly #language: Language;
  readonly #found: Passage[] = [];

  constructor(read: ReadAttributions, language: Language) {
    this.#read = read;
    this.#language = language;
  }

  find(): Passage[] {
    const { text, attributions } = this.#read;
    for (const attribution of attributions) this.#take(attribution);
    for (const { span, code, mark } of findUnattributed(this.#read, this.#language)) {
      this.#found.push(passage(span, code, null, mark));
    }
    this.#found.sort((one, other) => one.start - other.start || one.end - other.end);
    return this.#linkDenials(text);
  }

  #take(attribution: Attribution): void {
    const { text, sentences } = this.#read;
    const hull = hullOf(attribution.content);
    const anchor = anchorOf(attribution);
    const sentence = sentenceAt(sentences, anchor) ?? hull;
    const code = classify(text, attribution, sentence, this.#language);
    this.#found.push(passage(hull, code, attribution));
    if (kindOf(code) !== 'denial' || !this.#pointsBack(hull)) return;
    const first = hullOf([hull, ...attribution.source, ...attribution.cue]).start;
    const denied = clauseBefore(text, sentence, first);
    if (denied) this.#found.push(passage(denied, 'allegation/denied', null));
  }

  /** Whether a denial says no more than "which" or "it". */
  #pointsBack({ start, end }: Span): boolean {
    const { words } = readWords(this.#read.text.slice(start, end));
    return words.every((word) => this.#language.allegation.backReferences.has(word));
  }

  /** Leads denials to what they answer, and calls that what it is: an allegation that is denied. */
  #linkDenials(text: string): Passage[] {
    const subjects = this.#found.map(({ start, end }) => subjectWords(text.slice(start, end)));
    const linked = [...this.#found];
    for (const [index, denial] of this.#found.entries()) {
      if (denial.kind !== 'denial') continue;
      const best = this.#answered(index, subjects, linked);
      if (best !== null) linked[index] = { ...denial, code: 'denial/answers', answers: best };
    }
    return linked;
  }

  #answered(
    denial: number,
    subjects: readonly ReadonlyMap<string, number>[],
    linked: Passage[],
  ): number | null {
    let best: number | null = null;
    let bestShare = 0;
    const own = subjects[denial] as ReadonlyMap<string, number>;
    const to = Math.min(this.#found.length, denial + DENIAL_REACH);
    for (let index = Math.max(0, denial - DENIAL_REACH); index < to; index += 1) {
      if ((this.#found[index] as Passage).kind === 'denial') continue;
      const share = this.#pointsBackTo(denial, index)
        ? 1
        : sharedSubjects(own, subjects[index] as ReadonlyMap<string, number>);
      if (!isAbout(share)) continue;
      linked[index] = denied(linked[index] as Passage);
      if (share > bestShare) [best, bestShare] = [index, share];
    }
    return best;
  }

  /** Whether a denial by "which" follows on a passage in its own sentence. */
  #pointsBackTo(denial: number, index: number): boolean {
    const [no, other] = [this.#found[denial] as Passage, this.#found[index] as Passage];
    if (!this.#pointsBack(no) || other.end > no.start) return false;
    const { sentences } = this.#read;
    return sentenceAt(sentences, other.start) === sentenceAt(sentences, no.start);
  }
}

/** What is alleged already stays what it is; a mere statement becomes an allegation by its denial. */
function denied(one: Passage): Passage {
  if (one.code !== 'statement/said' && one.code !== 'allegation/hedged') return one;
  return { ...one, kind: 'allegation', code: 'allegation/denied' };
}

/**
 * Finds the passages of a copy that assert something which somebody could dispute.
 *
 * @param read - The copy with its sentences and attributions.
 * @param language - Of the copy.
 * @returns In the order of the copy. Takes time linear in the copy's length, the denials in it included.
 */
export function findPassages(read: ReadAttributions, language: Language): Passage[] {
  return new PassageFinder(read, language).find();
}
