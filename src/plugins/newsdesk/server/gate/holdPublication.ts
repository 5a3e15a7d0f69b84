import type { GatedType } from '../gated/gatedType';
import { languageOfRequest } from '../refusals/language';
import { recordRefusal } from '../refusals/recordRefusal';
import { refusalError } from '../refusals/refusalError';
import { lockRows, type DocumentCall, type Strapi } from '../strapi';
import type { Act } from '../../editorial/wire/nextReleases';
import { noteAct } from '../ledger/pending';
import { keepReleased } from '../translations/keepRecord';
import { mirrorReleasedFacts } from '../translations/mirrorFacts';
import { forgetChoice } from './forgetChoice';
import { withPass } from './gatePass';
import { inTransaction } from './inTransaction';
import { isBlocked, judge } from './judge';
import { loadDrafts, type LoadedStory } from './loadStories';
import { lockParts } from './lockParts';
import { requestedLocales } from './requestedLocales';

/**
 * The gate at the Document Service's `publish`: judges the drafts of every language asked for, inside
 * the transaction that would publish them and before anything is written.
 *
 * The drafts are locked first. Whoever edits one has to write its row before committing, so nothing
 * can come between what is judged here and what Strapi reads again to publish it. So are their claims and other
 * parts, for code that writes those alone.
 *
 * @throws ValidationError (status 400) with all violations, if any language is blocked
 */
export function holdPublication(
  strapi: Strapi,
  type: GatedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return inTransaction(strapi, async () => {
    const { documentId } = call.params;
    // In all languages: what this one shares with the others is written to them as well.
    const locked = await lockRows(strapi, type.uid, { documentId, publishedAt: null });
    await lockParts(
      strapi,
      type,
      locked.map(({ id }) => id),
    );
    const asked = await requestedLocales(strapi, type, call.params.locale);
    const drafts = await loadDrafts(strapi, type, String(documentId), asked);
    refuseIfBlocked(strapi, type.uid, drafts);
    const locales = new Set(drafts.map(({ locale }) => locale));
    for (const draft of drafts) noteAct(type.uid, draft.documentId, [draft.locale], actOf(draft));
    const published = await withPass(
      { uid: type.uid, documentId: String(documentId), locales },
      next,
    );
    await giveReleasedFacts(strapi, type, drafts);
    await keepReleased(strapi, type, drafts);
    await forgetChoice(strapi, type, drafts);
    return published;
  });
}

/** Translations were judged with the facts that readers have of their source; so they go out. */
async function giveReleasedFacts(
  strapi: Strapi,
  type: GatedType,
  drafts: readonly LoadedStory[],
): Promise<void> {
  const [first] = drafts.filter(({ story }) => story.translation !== null);
  const source = first?.story.translation?.source?.locale;
  if (!first || !source) return;
  const locales = new Set(drafts.map(({ locale }) => locale));
  await mirrorReleasedFacts(strapi, type, first.documentId, source, locales);
}

/** Somebody publishes on purpose: as the draft says, or as an update. */
const actOf = ({ story: { releaseKind, correctionNote } }: LoadedStory): Act => ({
  kind: releaseKind === 'correction' ? 'correction' : 'update',
  republish: true,
  note: releaseKind === 'correction' ? correctionNote : null,
});

/**
 * Lets stories that pass the gate by; a refusal is put on record.
 *
 * @throws ValidationError with all violations of all stories, if any of them is blocked
 */
export function refuseIfBlocked(
  strapi: Strapi,
  uid: string,
  stories: readonly LoadedStory[],
): void {
  const judged = judge(strapi, stories);
  if (!judged.some(isBlocked)) return;
  recordRefusal(strapi, uid, judged);
  throw refusalError(judged, languageOfRequest(strapi));
}
