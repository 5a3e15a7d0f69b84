import {
  languageCode,
  type DeskReading,
  type OpenTranslation,
  type StoryShape,
} from '../../editorial';
import {
  readSourceWords,
  repairBodies,
  textsOf,
  untranslatedIn,
  type StalePart,
  type StalePiece,
} from '../../editorial/translation';
import { paragraphsOf } from '../../editorial/translation/storyTexts';
import type { Form } from '../story/formRows';
import type { Story } from '../../editorial/story';
import { showParagraph } from '../story/copy/paragraphs';
import { showBody, showField } from '../story/navigate';
import { openClaimItem } from '../story/openClaimItem';

/** Part of a translation that somebody is led to. */
export type Piece = StalePart;

/** Leads to where a piece is typed. */
export function showPiece(
  piece: Piece,
  form: Form,
  shape: StoryShape,
  reading: DeskReading | null,
): void {
  if (piece.name === 'claim') {
    const claims = reading?.story.claims ?? [];
    const index = claims.findIndex(({ key }) => key === piece.claimKey);
    if (index !== -1) openClaimItem(form, shape, index, piece.field ?? 'statement');
    else showField(shape.fields.claims);
  } else if (piece.name === 'body') {
    if (!reading) return;
    const last = paragraphsOf(reading.story).length - 1;
    if (!showParagraph(reading, Math.min(piece.paragraph, last))) showBody(reading.story.body);
  } else {
    const field = shape.fields[piece.name];
    if (field !== null) showField(field);
  }
}

/** Which pieces still stand as in the source, in the order of the form. */
export function untranslatedPieces(
  source: NonNullable<OpenTranslation['source']>,
  reading: DeskReading,
): Piece[] {
  const { story } = reading;
  // English for another country may well be the same.
  if (languageCode(source.locale) === languageCode(story.locale)) return [];
  const words = readSourceWords([source.headline, source.summary, ...paragraphsOf(source)]);
  const fields = (['headline', 'summary'] as const).filter(
    (name) => untranslatedIn([story[name]], words).length > 0,
  );
  const paragraphs = untranslatedIn(paragraphsOf(story), words);
  return [
    ...fields.map((name): Piece => ({ name })),
    ...paragraphs.map((paragraph): Piece => ({ name: 'body', paragraph })),
  ];
}

/** The source's words that a piece brought, without those that it took away. */
const broughtBy = ({ words }: StalePiece): string =>
  words
    .filter(({ mark }) => mark !== 'removed')
    .map(({ text }) => text)
    .join('')
    .trim();

/** Which stale pieces somebody has edited since the translation was saved: saving it settles them. */
export function editedPieces(
  { stale, source, saved, pairs }: OpenTranslation,
  story: Story,
): ReadonlySet<string> {
  if (source === null) return new Set();
  const now = textsOf(story);
  const sourceParagraphs = paragraphsOf(source);
  const known = { source: sourceParagraphs, translation: saved.paragraphs, pairs };
  const paired = repairBodies(known, now.paragraphs).pairs;
  const isEdited = (piece: StalePiece): boolean => {
    const { part } = piece;
    if (part.name === 'body' && piece.kind === 'added') {
      const at = sourceParagraphs.indexOf(broughtBy(piece));
      return paired.some((pair) => pair.source === at && pair.translation !== null);
    }
    if (part.name === 'body') {
      return !now.paragraphs.includes(saved.paragraphs[part.paragraph] ?? '');
    }
    if (part.name !== 'claim') return now[part.name] !== saved[part.name];
    const [before, after] = [saved.claims[part.claimKey], now.claims.get(part.claimKey)];
    if (part.field === null) return (before === undefined) !== (after === undefined);
    return before?.[part.field] !== after?.[part.field];
  };
  return new Set(stale.filter(isEdited).map(({ id }) => id));
}
