import { settle } from './settle';
import { whatIsStale, type StalePiece } from './staleness';
import type { StoryTexts } from './storyTexts';
import type { TranslationRecord } from './translationRecord';

/** What the translation said in a piece when it last went out, and says now. */
interface Versions {
  readonly now: TranslationRecord;
  readonly released: TranslationRecord | null;
  readonly mine: StoryTexts;
}

function wasEdited({ part, kind }: StalePiece, { now, released, mine }: Versions): boolean {
  if (part.name === 'claim') {
    const words = mine.claims.get(part.claimKey);
    if (part.field === null) return (kind === 'added') === (words !== undefined);
    const before = released?.claims.find(({ key }) => key === part.claimKey)?.translation;
    return words !== undefined && words[part.field] !== before?.[part.field];
  }
  if (part.name !== 'body') {
    return released?.fields[part.name].translation !== now.fields[part.name].translation;
  }
  const made = now.paragraphs.filter(({ translation }) => translation !== '')[part.paragraph];
  const before = new Set(released?.paragraphs.map(({ translation }) => translation));
  return kind !== 'added' && made !== undefined && !before.has(made.translation);
}

/**
 * A translation that goes out together with a new version of its source: what was edited in it since it last
 * went out was edited for that version.
 *
 * @param now what the draft was made from
 * @param released what was made from what readers have of the translation; null if they have nothing
 * @param mine the words of the draft
 * @param source the words of the source that goes out with it
 */
export function settleTogether(
  now: TranslationRecord,
  released: TranslationRecord | null,
  mine: StoryTexts,
  source: StoryTexts,
): TranslationRecord {
  const edited = whatIsStale(now, source).filter((piece) =>
    wasEdited(piece, { now, released, mine }),
  );
  return edited.reduce((record, { id }) => settle(record, source, id) ?? record, now);
}
