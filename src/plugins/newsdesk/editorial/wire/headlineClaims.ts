import { readAttributions } from '../attribution';
import { Remembered } from '../attribution/remembered';
import { findPassage, foldText, forEachWord, readCopy, type Copy } from '../copy';
import type { Claim, Story } from '../story';

/** Shorter words carry little of what a statement says; numbers and letters that are words always count. */
const SHORTEST_WEIGHTY = 4;
const WEIGHTY_ANYWAY =
  /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** How many of a stretch's weighty words a statement shares when the stretch is a passage of it. */
const SHARED = 0.6;
const LEAST_SHARED = 2;

/** Marks that part what a headline claims from who claims it. */
const PARTS = /[:;,.?!|—–“”«»"‘]|\s['’]|['’]\s|\s-\s/u;

type Words = ReadonlySet<string>;

function readWeightyWords(text: string): Words {
  const folded = foldText(text);
  const words = new Set<string>();
  forEachWord(folded, (start, end) => {
    const word = folded.slice(start, end);
    if (word.length >= SHORTEST_WEIGHTY || WEIGHTY_ANYWAY.test(word)) words.add(word);
  });
  return words;
}

/** The statements of a few stories, and the headlines of them. */
const MOST_TEXTS = 500;
const remembered = new Remembered<Words>(MOST_TEXTS, 2000);
const weightyWords = (text: string): Words => remembered.answer(text, () => readWeightyWords(text));

function countShared(words: Words, other: Words): number {
  let shared = 0;
  for (const word of words) if (other.has(word)) shared += 1;
  return shared;
}

/** Whether one of two says so much of the other's words that it is a passage of it. */
function isPassage(words: Words, other: Words): boolean {
  const shared = countShared(words, other);
  return shared >= LEAST_SHARED && shared >= Math.min(words.size, other.size) * SHARED;
}

/** The stretches of a headline that may claim something: all of it, its parts, and what it lays in a mouth. */
function stretchesOf(copy: Copy): Words[] {
  const attributed = readAttributions(copy).attributions.flatMap(({ content }) =>
    content.map(({ start, end }) => copy.text.slice(start, end)),
  );
  return [copy.text, ...copy.text.split(PARTS), ...attributed]
    .map(weightyWords)
    .filter(({ size }) => size >= LEAST_SHARED);
}

/** Comparing letter by letter takes long: it is for statements of which the headline has a word at all. */
function stands(copy: Copy, statement: string, words: Words): boolean {
  const mayBeEdited = words.size < LEAST_SHARED || countShared(words, weightyWords(copy.text)) > 0;
  return findPassage(copy, statement, mayBeEdited ? {} : { tolerance: 0 }) !== null;
}

const answers = new WeakMap<Story, readonly Claim[]>();

/**
 * The claims that a headline carries: whose statement, or a passage of it, stands in it. Headlines shorten
 * and turn words round, so sharing most of the words that weigh counts as well; a claim too many is the
 * safe mistake. Of a story that was asked about before, the answer is remembered.
 */
export function claimsInHeadline(story: Story): readonly Claim[] {
  const known = answers.get(story);
  if (known !== undefined) return known;
  const found = readHeadline(story);
  answers.set(story, found);
  return found;
}

function readHeadline({ headline, locale, claims }: Story): Claim[] {
  if (headline.trim() === '' || claims.length === 0) return [];
  const copy = readCopy({ headline, summary: '', body: '', locale });
  const stretches = stretchesOf(copy);
  return claims.filter(({ statement }) => {
    const words = weightyWords(statement);
    return stretches.some((stretch) => isPassage(stretch, words)) || stands(copy, statement, words);
  });
}
