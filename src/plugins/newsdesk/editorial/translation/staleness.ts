import { fingerprint } from '../gate/fingerprint';
import type { ClaimKey } from '../story';
import { diffWords, type DiffWords } from '../wire/diffWords';
import { alignBody } from './alignBody';
import { CLAIM_WORDS, TEXT_FIELDS, type StoryTexts, type TextField } from './storyTexts';
import type { TranslationRecord } from './translationRecord';

/** What of a translation a change of the source is about. */
export type StalePart =
  | { readonly name: TextField }
  /** By its place in the translation, from 0; of a new one, where it would stand. */
  | { readonly name: 'body'; readonly paragraph: number }
  /** `field` is null where the whole claim came or went. */
  | {
      readonly name: 'claim';
      readonly claimKey: ClaimKey;
      readonly field: (typeof CLAIM_WORDS)[number] | null;
    };

/** A piece of the source that is not any more what the translation was made from. */
export interface StalePiece {
  /** Names this change of this piece; another change of it has another one. */
  readonly id: string;
  readonly part: StalePart;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The source, before and now. */
  readonly words: readonly DiffWords[];
}

function wordsOf(before: string, after: string): DiffWords[] {
  if (before === '') return [{ text: after, mark: 'added' }];
  if (after === '') return [{ text: before, mark: 'removed' }];
  return diffWords(before, after);
}

/** The name of one change of one piece. */
export const pieceId = (part: StalePart, before: string, after: string): string =>
  fingerprint([part, before, after]);

/** None where the words are the same but for white space. */
function piece(part: StalePart, before: string, after: string): StalePiece[] {
  if (before === after) return [];
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
  const words = wordsOf(before, after);
  if (words.every(({ mark }) => mark === 'same')) return [];
  return [{ id: pieceId(part, before, after), part, kind, words }];
}

function staleParagraphs({ paragraphs }: TranslationRecord, source: StoryTexts): StalePiece[] {
  let paragraph = 0;
  return alignBody(paragraphs, source.paragraphs).flatMap(({ made, now }) => {
    // Left out here, gone there: nobody has anything to do.
    const isGone = made?.translation === '' && now === null;
    const part = { name: 'body', paragraph } as const;
    const found = isGone ? [] : piece(part, made?.source ?? '', now ?? '');
    if (made !== null && made.translation !== '') paragraph += 1;
    return found;
  });
}

function staleClaims({ claims }: TranslationRecord, source: StoryTexts): StalePiece[] {
  const known = new Set(claims.map(({ key }) => key));
  const changed = claims.flatMap(({ key, source: before }) => {
    const now = source.claims.get(key);
    if (!now) return piece({ name: 'claim', claimKey: key, field: null }, before.statement, '');
    return CLAIM_WORDS.flatMap((field) =>
      piece({ name: 'claim', claimKey: key, field }, before[field], now[field]),
    );
  });
  const added = [...source.claims].filter(([key]) => !known.has(key));
  return [
    ...changed,
    ...added.flatMap(([key, { statement }]) =>
      piece({ name: 'claim', claimKey: key, field: null }, '', statement || '…'),
    ),
  ];
}

/**
 * What changed in the source since a translation was made, as it reads: fields, the body paragraph by
 * paragraph, then claims by their keys.
 *
 * @param source what the translation is to follow: what readers have of it
 */
export const whatIsStale = (record: TranslationRecord, source: StoryTexts): StalePiece[] => [
  ...TEXT_FIELDS.flatMap((name) => piece({ name }, record.fields[name].source, source[name])),
  ...staleParagraphs(record, source),
  ...staleClaims(record, source),
];

/**
 * Whether the source was corrected since: oftener than the translation has taken over, whatever was published
 * after that; or by another note, where that goes out only now.
 */
export const wasCorrected = (record: TranslationRecord, source: StoryTexts): boolean =>
  source.corrections > record.corrections ||
  (source.correctionNote.trim() !== '' &&
    source.correctionNote.trim() !== record.correctionNote.trim());
