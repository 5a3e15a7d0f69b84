import { settle, textsOf } from '../../editorial/translation';
import { inTransaction } from '../gate/inTransaction';
import { loadStories } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { countChangesOf } from '../standing/noticeChanges';
import { lockRows, type Strapi } from '../strapi';
import { putRecord, recordOf, type TranslationEntry } from './records';
import { notATranslation, translationProblem } from './translationRequest';

/**
 * Somebody found a translation still right although its source changed in one piece. Both what is on record
 * of the draft and of what readers have is settled, where they are stale in it: the words are the same.
 *
 * @param id of a piece that is stale
 * @throws ValidationError `newsdesk/not-stale`, `newsdesk/not-a-translation`
 */
export function settleLanguage(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
  id: string,
): Promise<void> {
  const { documentId, locale } = entry;
  return redoingDeadlocks(strapi, () =>
    inTransaction(strapi, async () => {
      await lockRows(strapi, type.uid, { documentId, publishedAt: null });
      const where = { documentId, locale, publishedAt: null };
      const [draft] = await loadStories(strapi, type, where);
      const source = draft?.story.translation?.source;
      if (!source) throw notATranslation();
      const known = await recordOf(strapi, type, entry);
      const texts = textsOf(source);
      const made = known?.draft && settle(known.draft, texts, id);
      const released = known?.released && settle(known.released, texts, id);
      if (!made && !released) throw notStale();
      await putRecord(strapi, type, entry, {
        ...(made && { draft: made }),
        ...(released && { released }),
      });
      await countChangesOf(strapi, type, documentId);
    }),
  );
}

const notStale = (): Error =>
  translationProblem(
    'not-stale',
    'Nothing of this name is stale: it was settled, or the source changed again. Look at what is stale now.',
    'id',
  );
