import type { Attribution, Span } from './attribution';
import type { ReadText } from './attributionReader';
import { classify } from './classify';
import { readDeniedTail } from './deniedTails';
import type { Language } from './languages';
import { linkDenials } from './linkDenials';
import type { AllegationWords } from './languages/allegationWords';
import { kindOf, PASSAGE_CODES, type Passage, type PassageCode } from './passage';
import { hasPhrase, LONGEST_READ, readWords } from './readWords';
import { findUnattributed } from './unattributed';

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

type Found = Pick<Passage, 'attribution' | 'mark'>;

const passageOf = ({ start, end }: Span, code: PassageCode, found: Partial<Found>): Passage => ({
  start,
  end,
  kind: kindOf(code),
  code,
  attribution: null,
  mark: null,
  answers: null,
  ...found,
});

/** A claim reads better without the "that" which brings it in. */
function withoutOpener(text: string, { start, end }: Span, { allegation }: Language): Span {
  const [opener = '', word = ''] =
    /^([\p{L}\p{M}]+)[’'\s]\s*/u.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
  const isOpener = allegation.openers.has(word.toLowerCase()) && start + opener.length < end;
  return { start: (isOpener ? start + opener.length : start) as Span['start'], end };
}

function fromAttribution(
  { text, sentences }: ReadAttributions,
  attribution: Attribution,
  language: Language,
): Passage {
  const hull = withoutOpener(text, hullOf(attribution.content), language);
  const sentence = sentenceAt(sentences, anchorOf(attribution)) ?? hull;
  return passageOf(hull, classify(text, attribution, sentence, language), { attribution });
}

/** Denials at the end of a sentence, with what they deny where the finder has no passage for it. */
function fromTails(
  { text, sentences }: ReadAttributions,
  said: readonly Passage[],
  language: Language,
): Passage[] {
  const starts = new Set(said.map(({ start }) => sentenceAt(sentences, start)?.start));
  return sentences.flatMap((sentence) => {
    const found = readDeniedTail(text, sentence, language);
    if (found === null) return [];
    const denial = passageOf(found.tail, 'denial/answers', {});
    if (starts.has(sentence.start)) return [denial];
    return [passageOf(found.denied, 'allegation/denied', {}), denial];
  });
}

const contains = (one: Span, other: Span): boolean =>
  one !== other && one.start <= other.start && one.end >= other.end;

/** Whether a passage is of a kind that is held unless the house says otherwise. */
const isGrave = ({ code }: Passage): boolean => PASSAGE_CODES[code] === 'must';

/**
 * Whether a passage says nothing of its own: words inside a denial, one of a kind inside another. What
 * somebody else alleges stays what it is, inside a denial, too.
 */
function isInside(passage: Passage, others: readonly Passage[]): boolean {
  return others.some(
    (other) =>
      contains(other, passage) &&
      ((other.kind === 'denial' && !isGrave(passage)) ||
        other.code === passage.code ||
        (passage.code === 'statement/said' && other.attribution !== null)),
  );
}

/** A name, a figure or a word of some length: "that is what" says nothing that could be disputed. */
const SAYS_SOMETHING = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}|\p{N}|[\p{L}\p{M}]{5})/u;

/** The shortest word that says something: "is" and "él" say nothing by themselves. */
const SHORTEST_WORD = 3;

/** Whether words are more than "that is what", which points back at what was said before. */
const pointsAtSomething = (words: string, { backReferences }: AllegationWords): boolean =>
  readWords(words).words.some((word) => word.length >= SHORTEST_WORD && !backReferences.has(word));

/** "On condition of anonymity" says how somebody spoke, and not what. */
function saysSomething(
  text: string,
  { kind, code, start, end }: Passage,
  { allegation }: Language,
): boolean {
  if (kind === 'denial') return true;
  const words = text.slice(start, Math.min(end, start + LONGEST_READ));
  // "He shot her" is short, and as grave as anything.
  if (PASSAGE_CODES[code] === 'must') return pointsAtSomething(words, allegation);
  if (!SAYS_SOMETHING.test(words.slice(1))) return false;
  return code !== 'statement/said' || !hasPhrase(readWords(words), allegation.anonymity);
}

/** How many passages before one are looked at for what it stands inside of. */
const NESTING_REACH = 20;

function findAnew(read: ReadAttributions, language: Language): Passage[] {
  const said = read.attributions
    .map((one) => fromAttribution(read, one, language))
    .filter((one) => saysSomething(read.text, one, language));
  const unattributed = findUnattributed(read, language).map(({ span, code, mark }) =>
    passageOf(span, code, { mark }),
  );
  const tails = fromTails(read, [...said, ...unattributed], language);
  const inOrder = [...said, ...unattributed, ...tails].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const outer = inOrder.filter(
    (one, index) => !isInside(one, inOrder.slice(Math.max(0, index - NESTING_REACH), index)),
  );
  return linkDenials(read, outer);
}

const found = new WeakMap<ReadAttributions, readonly Passage[]>();

/**
 * Finds the passages of a copy that assert something which somebody could dispute.
 *
 * @param read - The copy with its sentences and attributions.
 * @param language - Of the copy; the same for the same `read`.
 * @returns In the order of the copy. Takes time linear in the copy's length.
 */
export function findPassages(read: ReadAttributions, language: Language): readonly Passage[] {
  const known = found.get(read);
  if (known !== undefined) return known;
  const passages = findAnew(read, language);
  found.set(read, passages);
  return passages;
}
