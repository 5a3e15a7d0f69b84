import { foldText, forEachWord, readCopy } from '../copy';
import type { ClaimKey, Story } from '../story';
import { changesOfClaimFacts } from './claimFacts';
import { claimsInHeadline } from './headlineClaims';
import { quotesOf, type Quote } from './quotesOf';

/** What kind of fact changed. A code never changes its meaning. */
export type FactCode = 'claim-fact' | 'headline-claim' | 'quote';

/** Something that changed beyond words. */
export interface FactChange {
  readonly code: FactCode;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where in the draft; of what was removed, where it stood: `['claims', 2, 'response']`, `['body']`. */
  readonly path: readonly (string | number)[];
  readonly claimKey: ClaimKey | null;
  /** The words in question: the quotation as it is now, or was; the headline as it is. Empty for a claim. */
  readonly passage: string;
}

function changeOfHeadline(before: Story, after: Story): FactChange[] {
  if (foldText(before.headline).trim() === foldText(after.headline).trim()) return [];
  const carried = claimsInHeadline(before);
  const carries = claimsInHeadline(after);
  const keys = new Set([...carries, ...carried].map(({ key }) => key));
  return [...keys].map((claimKey) => {
    const wasThere = carried.some(({ key }) => key === claimKey);
    const isThere = carries.some(({ key }) => key === claimKey);
    const kind = !wasThere ? 'added' : !isThere ? 'removed' : 'changed';
    return { code: 'headline-claim', kind, path: ['headline'], claimKey, passage: after.headline };
  });
}

const quotes = new WeakMap<Story, readonly Quote[]>();

/** Of a story that was asked about before, what it quoted is remembered. */
function quotesIn(story: Story): readonly Quote[] {
  let known = quotes.get(story);
  if (known === undefined) quotes.set(story, (known = quotesOf(readCopy(story))));
  return known;
}

/** What of the one list is not in the other; said twice and said once are two things. */
function missing(from: readonly Quote[], than: readonly Quote[]): Quote[] {
  const left = new Map<string, number>();
  for (const { words } of than) left.set(words, (left.get(words) ?? 0) + 1);
  return from.filter(({ words }) => {
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  forEachWord(text, (start, end) => words.add(text.slice(start, end)));
  return words;
}

/** Whether two quotations share half of their words: then the one is the other, altered. */
function isAlike(one: Quote, other: Quote): boolean {
  const [words, others] = [wordsOf(one.words), wordsOf(other.words)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.max(words.size, others.size);
}

/** Beyond so many quotations that came or went, none is looked at as another one altered. */
const MOST_ALTERED = 100;

const toChange = (kind: FactChange['kind'], { field, text }: Quote): FactChange => ({
  code: 'quote',
  kind,
  path: [field],
  claimKey: null,
  passage: text,
});

function changesOfQuotes(before: Story, after: Story): FactChange[] {
  const earlier = quotesIn(before);
  const later = quotesIn(after);
  const gone = missing(earlier, later);
  const fresh = missing(later, earlier);
  if (gone.length === 0 && fresh.length === 0) return [];
  const canPair = gone.length <= MOST_ALTERED && fresh.length <= MOST_ALTERED;
  const changes = fresh.map((quote) => {
    const origin = canPair ? gone.findIndex((old) => isAlike(old, quote)) : -1;
    if (origin >= 0) gone.splice(origin, 1);
    return toChange(origin >= 0 ? 'changed' : 'added', quote);
  });
  return [...changes, ...gone.map((quote) => toChange('removed', quote))];
}

/**
 * What changed beyond words between the public version of a story and its draft, in one language: the facts
 * of its claims, a headline that carries a claim, and what it quotes. Not so a paragraph that only moved, a
 * typing error put right outside of those, white space, case, or which quotation marks are used.
 *
 * The public version is read once, and of the draft the paragraphs that changed, as long as the same
 * objects are passed.
 *
 * @returns Headline first, then quotations, then claims. Empty where only words changed.
 */
export function changeOfFacts(before: Story, after: Story): FactChange[] {
  return [
    ...changeOfHeadline(before, after),
    ...changesOfQuotes(before, after),
    ...changesOfClaimFacts(before.claims, after.claims),
  ];
}
