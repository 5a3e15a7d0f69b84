import { pairParagraphs, type ParagraphPair } from '../wire/pairParagraphs';
import { alignBody, type Slot } from './alignBody';
import { caughtUp } from './settle';
import { CLAIM_WORDS, TEXT_FIELDS, type ClaimWords, type StoryTexts } from './storyTexts';
import type { MadeClaim, MadeFrom, TranslationRecord } from './translationRecord';

/** Whether two versions of a translation say the same. */
const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** What was edited is from now on made from the source as it is. */
function followField({ source, translation }: MadeFrom, now: string, edited: string): MadeFrom {
  return isSame(translation, edited)
    ? { source, translation }
    : { source: now, translation: edited };
}

/** Paragraphs that went and came between two that stayed: the first for the first, and so on. */
interface Gap {
  readonly slots: Slot[];
  readonly added: string[];
}

/** Which slot is likelier to have got the new words: one that had some, then one that never had, then one left out. */
const likelihood = ({ made }: Slot): number =>
  made === null ? 1 : made.translation === '' ? 2 : 0;

function fillGap({ slots, added }: Gap): MadeFrom[] {
  const likeliest = [...slots].sort((one, other) => likelihood(one) - likelihood(other));
  const taken = new Set(likeliest.slice(0, added.length));
  const left = [...added];
  const filled = slots.flatMap((slot): MadeFrom[] => {
    const { made, now } = slot;
    if (taken.has(slot)) return [{ source: now ?? '', translation: left.shift()! }];
    // What the source has not either is gone in both.
    return made === null || now === null ? [] : [{ source: made.source, translation: '' }];
  });
  return [...filled, ...left.map((translation) => ({ source: '', translation }))];
}

/**
 * The paragraphs of the translation in their new order, each with what it was made from. A paragraph that
 * was written anew where one stood is that one, in other words: whoever translates a prefilled paragraph
 * leaves not a word of it.
 */
export function followParagraphs(slots: readonly Slot[], edited: readonly string[]): MadeFrom[] {
  const before = slots.flatMap(({ made }) => (made?.translation ? [made.translation] : []));
  const pairs = pairParagraphs(before, edited);
  const made: MadeFrom[] = [];
  let gap: Gap = { slots: [], added: [] };
  let at = 0;
  const close = (): void => {
    made.push(...fillGap(gap));
    gap = { slots: [], added: [] };
  };
  /** Slots without words of the translation belong to the gap that they stand in. */
  const takeEmpty = (): void => {
    for (; at < slots.length && !slots[at]!.made?.translation; at += 1) gap.slots.push(slots[at]!);
  };
  for (const pair of pairs) {
    takeEmpty();
    if (pair.before === null) gap.added.push(pair.after as string);
    else if (pair.after === null) gap.slots.push(slots[at++]!);
    else {
      close();
      made.push(keptSlot(slots[at++]!, pair));
    }
  }
  takeEmpty();
  close();
  return made;
}

const keptSlot = ({ made, now }: Slot, { after }: ParagraphPair): MadeFrom =>
  followField(made as MadeFrom, now ?? '', after as string);

function followClaim(made: MadeClaim, now: ClaimWords | undefined, edited: ClaimWords): MadeClaim {
  const source = { ...made.source };
  for (const field of CLAIM_WORDS) {
    if (now && !isSame(made.translation[field], edited[field])) source[field] = now[field];
  }
  return { ...made, source, translation: edited };
}

function followClaims(
  { claims }: TranslationRecord,
  edited: StoryTexts,
  source: StoryTexts,
): MadeClaim[] {
  const known = new Set(claims.map(({ key }) => key));
  const followed = claims.flatMap((made) => {
    const now = source.claims.get(made.key);
    const words = edited.claims.get(made.key);
    if (words) return [followClaim(made, now, words)];
    // Dropped here alone: its words are kept, to see whether they still stand in the copy.
    return now ? [made] : [];
  });
  const fresh = [...edited.claims].flatMap(([key, translation]) => {
    const now = source.claims.get(key);
    return now && !known.has(key) ? [{ key, source: now, translation }] : [];
  });
  return [...followed, ...fresh];
}

/**
 * What a translation is made from after somebody edited it: each piece whose words changed was looked at
 * beside the source as it is now, and is settled; the others stay as they were, stale or not.
 *
 * @param edited the translation's words after the edit
 * @param source as for `whatIsStale`
 */
export function followEdit(
  record: TranslationRecord,
  edited: StoryTexts,
  source: StoryTexts,
): TranslationRecord {
  const fields = { ...record.fields };
  for (const name of TEXT_FIELDS) {
    fields[name] = followField(fields[name], source[name], edited[name]);
  }
  const slots = alignBody(record.paragraphs, source.paragraphs);
  const followed: TranslationRecord = {
    ...record,
    fields,
    paragraphs: followParagraphs(slots, edited.paragraphs),
    claims: followClaims(record, edited, source),
  };
  return caughtUp(followed, source);
}
