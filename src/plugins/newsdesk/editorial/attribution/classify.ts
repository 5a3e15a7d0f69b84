import type { Attribution, Span } from './attribution';
import type { AllegationWords } from './languages/allegationWords';
import type { Language } from './languages';
import type { PassageCode } from './passage';
import { MOST_SENTENCES, RememberedByLanguage } from './remembered';
import {
  hasPhrase,
  hasWord,
  LONGEST_READ,
  opensWith,
  readWords,
  wordsOf,
  type ReadWords,
} from './readWords';

/** An attribution with its words, read once for all that is asked of them. */
interface Reading {
  readonly attribution: Attribution;
  readonly content: ReadWords;
  readonly source: ReadWords;
  readonly cue: ReadWords;
  /** The sentence around it, without what is said in it. */
  readonly around: ReadWords;
  readonly isNamed: boolean;
  /** Whether somebody is named in what is said. */
  readonly names: boolean;
  readonly language: Language;
  readonly words: AllegationWords;
}

type Test = (reading: Reading) => boolean;

/** Whether the copy calls something alleged in what is said, or as the way in which it is said. */
const isMarked: Test = ({ content, cue, words }) =>
  hasWord(cue, words.markers) || hasWord(content, words.markers);

/** How many words from "alleged" what it is said of may be. */
const MARK_REACH = 4;

/** Whether a word that calls something alleged stands by the word for an offence. */
export function marksOffence({ words }: ReadWords, list: AllegationWords): boolean {
  return words.some(
    (word, at) =>
      list.markers.has(word) &&
      words
        .slice(Math.max(0, at - MARK_REACH), at + MARK_REACH + 1)
        .some((near) => opensWith(near, list.offences)),
  );
}

/** Somebody denies that it is so; to reject a proposal is another thing, to reject an accusation is not. */
const isDenied: Test = ({ attribution, content, cue, words }) =>
  hasWord(cue, words.denies) ||
  (attribution.force === 'denying' && hasWord(content, words.accusations));

/** What is said is that something is untrue. Whoever alleges so, or says so without a name, does that first. */
const isUntrue: Test = ({ content, words }) => hasPhrase(content, words.untruth);

const hasNoOne: Test = ({ attribution }) =>
  attribution.source.length === 0 && attribution.speaker === null;

const isMarkedOffence: Test = ({ content, cue, words }) =>
  marksOffence({ ...content, words: [...cue.words, ...content.words] }, words);

const speaksOfOffence: Test = ({ content, words }) => hasOffence(content, words);

/** "Alleges" does by itself; "denounced that …" does, "denounced the plan" is criticism. */
const isClaimed: Test = ({ content, cue, words }) =>
  hasWord(cue, words.alleging) ||
  (hasWord(cue, words.allegingThat) && words.openers.has(content.words[0] ?? ''));

const isAccused: Test = ({ cue, words }) => hasWord(cue, words.accusing);

/** Of a sentence that speaks of anonymity, what is more than a few words is what was said under it. */
const LEAST_SAID = 4;

const isUnnamed: Test = ({ source, content, around, isNamed, language, words }) =>
  !hasWord(source, words.outlets) &&
  (hasWord(source, language.pluralSourceNouns) ||
    (!isNamed &&
      (hasWord(source, language.sourceNouns) ||
        hasPhrase(source, words.unnamed) ||
        hasPhrase(source, words.anonymity) ||
        (content.words.length >= LEAST_SAID && hasPhrase(around, words.anonymity)))));

const isGroup: Test = ({ source, isNamed, words }) => !isNamed && hasWord(source, words.groups);

const isDocument: Test = ({ around, words }) => hasWord(around, words.documents);

/** Whether words are about an offence: "bribery", "stealing", "sobornos". */
export function hasOffence({ words }: ReadWords, { offences }: AllegationWords): boolean {
  return words.some((word) => opensWith(word, offences));
}

/** The first that holds says what the attribution is. Who denies answers; then the gravest come first. */
const TESTS: readonly (readonly [PassageCode, Test])[] = [
  ['denial/alone', isDenied],
  ['allegation/claimed', isClaimed],
  ['allegation/accused', (one) => isAccused(one) && speaksOfOffence(one)],
  ['unattributed/alleged', (one) => hasNoOne(one) && isMarkedOffence(one)],
  ['allegation/alleged', isMarkedOffence],
  ['anonymous/unnamed', isUnnamed],
  ['allegation/document', isDocument],
  ['denial/alone', isUntrue],
  ['allegation/wrongdoing', ({ content, names, words }) => names && hasOffence(content, words)],
  ['allegation/criticised', (one) => one.attribution.force === 'accusing' || isAccused(one)],
  ['allegation/hedged', (one) => one.attribution.force === 'hedged' || isMarked(one)],
  ['anonymous/group', isGroup],
];

/** Whether a source has a name: a capital letter past its first word, or at it inside a sentence. */
function hasName(text: string, spans: readonly Span[], sentence: Span): boolean {
  return spans.some(({ start, end }) => {
    const from = start === sentence.start ? start + 1 : start;
    return /(?<![\p{L}\p{N}])\p{Lu}/u.test(text.slice(from, Math.min(end, from + LONGEST_READ)));
  });
}

/** The sentence with what is said cut out of it. */
function readAround(text: string, whole: Span, content: readonly Span[]): ReadWords {
  const { start: said } = content[0] as Span;
  const sentence = {
    start: Math.max(whole.start, said - LONGEST_READ),
    end: Math.min(whole.end, said + LONGEST_READ),
  };
  let at = sentence.start;
  let around = '';
  for (const { start, end } of content) {
    if (end <= at || start >= sentence.end) continue;
    around += `${text.slice(at, Math.max(at, start))} `;
    at = end;
  }
  return readWords(around + text.slice(at, Math.max(at, sentence.end)));
}

/** Longer ones are read anew each time: to remember them would cost more than it saves. */
const LONGEST_REMEMBERED = 4 * LONGEST_READ;

const codes = new RememberedByLanguage<PassageCode>(MOST_SENTENCES);

/**
 * Says what kind of passage an attribution makes.
 *
 * @param text - The copy that the attribution's spans lead into.
 * @param sentence - The sentence that its cue stands in, or its source, or its content.
 * @returns The code of the gravest kind that it is; a denial's is `denial/alone` until what it answers
 * is known.
 */
export function classify(
  text: string,
  attribution: Attribution,
  sentence: Span,
  language: Language,
): PassageCode {
  const { content, source, cue, force, speaker } = attribution;
  const spans = [sentence, ...content, ...source, ...cue];
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const read = (): PassageCode => classifyAnew(text, attribution, sentence, language);
  if (to - from > LONGEST_REMEMBERED) return read();
  const places = spans.map(({ start, end }) => `${start - from}-${end - from}`).join();
  const shape = [content.length, source.length, cue.length, force, speaker === null].join();
  return codes.answer(language, `${shape} ${places} ${text.slice(from, to)}`, read);
}

function classifyAnew(
  text: string,
  attribution: Attribution,
  sentence: Span,
  language: Language,
): PassageCode {
  const reading: Reading = {
    attribution,
    content: wordsOf(text, attribution.content),
    source: wordsOf(text, attribution.source),
    cue: wordsOf(text, attribution.cue),
    around: readAround(text, sentence, attribution.content),
    isNamed: hasName(text, attribution.source, sentence),
    names: hasName(text, attribution.content, sentence),
    language,
    words: language.allegation,
  };
  return TESTS.find(([, holds]) => holds(reading))?.[0] ?? 'statement/said';
}
