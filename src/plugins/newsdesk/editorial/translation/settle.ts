import { alignBody } from './alignBody';
import { pieceId, whatIsStale, type StalePart } from './staleness';
import type { ClaimWords, StoryTexts } from './storyTexts';
import { NO_WORDS, type MadeFrom, type TranslationRecord } from './translationRecord';

/** Once nothing is stale any more, the correction is taken over, too. */
export const caughtUp = (record: TranslationRecord, source: StoryTexts): TranslationRecord =>
  whatIsStale(record, source).length > 0
    ? record
    : {
        ...record,
        correctionNote: source.correctionNote,
        corrections: source.corrections,
      };

/** The paragraph's counterpart is from now on what the source has there, or nothing. */
function settleParagraph(
  { paragraphs }: TranslationRecord,
  source: StoryTexts,
  id: string,
): MadeFrom[] {
  let paragraph = 0;
  return alignBody(paragraphs, source.paragraphs).flatMap(({ made, now }) => {
    const before = made?.source ?? '';
    const isMeant = pieceId({ name: 'body', paragraph }, before, now ?? '') === id;
    if (made !== null && made.translation !== '') paragraph += 1;
    if (!isMeant) return made === null ? [] : [made];
    const settled = { source: now ?? '', translation: made?.translation ?? '' };
    return settled.source === '' && settled.translation === '' ? [] : [settled];
  });
}

function settleClaim(
  { claims }: TranslationRecord,
  source: StoryTexts,
  { claimKey, field }: Extract<StalePart, { name: 'claim' }>,
): TranslationRecord['claims'] {
  const now = source.claims.get(claimKey);
  if (!now) return claims.filter(({ key }) => key !== claimKey);
  if (!claims.some(({ key }) => key === claimKey)) {
    return [...claims, { key: claimKey, source: now, translation: NO_WORDS }];
  }
  return claims.map((claim) => {
    if (claim.key !== claimKey) return claim;
    const words: ClaimWords = field === null ? now : { ...claim.source, [field]: now[field] };
    return { ...claim, source: words };
  });
}

/**
 * Somebody looked at one change of the source and found the translation still right.
 *
 * @param id of a piece that `whatIsStale` names now
 * @returns the record with this piece settled; null if nothing of this name is stale: it changed again
 * meanwhile, or somebody else settled it
 */
export function settle(
  record: TranslationRecord,
  source: StoryTexts,
  id: string,
): TranslationRecord | null {
  const stale = whatIsStale(record, source).find((one) => one.id === id);
  if (!stale) return null;
  const { part } = stale;
  if (part.name === 'claim') {
    return caughtUp({ ...record, claims: settleClaim(record, source, part) }, source);
  }
  if (part.name === 'body') {
    return caughtUp({ ...record, paragraphs: settleParagraph(record, source, id) }, source);
  }
  const { translation } = record.fields[part.name];
  const fields = { ...record.fields, [part.name]: { source: source[part.name], translation } };
  return caughtUp({ ...record, fields }, source);
}
