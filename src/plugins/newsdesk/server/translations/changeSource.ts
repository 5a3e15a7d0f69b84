import type { LocaleCode } from '../../editorial/story';
import { toStory } from '../../editorial/toStory';
import { newRecord, textsOf } from '../../editorial/translation';
import { SOURCE_CHANGE_UID } from '../content-types/sourceChange';
import { inTransaction } from '../gate/inTransaction';
import { loadStories } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { correctionsOf, timesCorrected } from '../ledger/correctionsOf';
import { touch } from '../ledger/pending';
import { currentActor } from '../refusals/actor';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { countChangesOf } from '../standing/noticeChanges';
import { columnOf } from '../standing/tables';
import { lockRows, rowsOf, tableOf, type Row, type Strapi } from '../strapi';
import { wordsPopulate } from './keepRecord';
import { mirrorFacts } from './mirrorFacts';
import { dropRecords, putRecord, type TranslationEntry } from './records';
import { sourceLanguage } from './sourceLanguage';
import { notATranslation, translationProblem } from './translationRequest';

export interface SourceChange {
  /** The language that the others are translations of from now on. */
  readonly locale: string;
  readonly why: string;
}

/**
 * Makes another language of a story its source, and puts on record who did and why. Facts of claims follow
 * the new source from then on; every other language, the old source among them, is taken for a translation of
 * it as it stands.
 *
 * @throws ValidationError `newsdesk/not-a-translation` if it is the source already or nobody knows which one
 * is, `newsdesk/no-such-version` if the story is not there in this language, `newsdesk/not-corrected` if it has
 * not taken over a correction
 */
export function changeSource(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  { locale, why }: SourceChange,
): Promise<void> {
  return redoingDeadlocks(strapi, () =>
    inTransaction(strapi, async () => {
      await lockRows(strapi, type.uid, { documentId, publishedAt: null });
      const before = await sourceLanguage(strapi, type, documentId);
      if (before === null || before === locale) throw notATranslation();
      const rows = await rowsOf(strapi, type.uid).findMany({
        where: { documentId },
        populate: wordsPopulate(type),
        orderBy: { id: 'asc' },
      });
      if (!rows.some((row) => isDraft(row) && row.locale === locale)) throw noSuchVersion();
      await refuseUncorrected(strapi, type, { documentId, locale });
      await nameSource(strapi, type, documentId, locale);
      await rowsOf(strapi, SOURCE_CHANGE_UID).create({
        data: {
          contentType: type.uid,
          storyId: documentId,
          fromLocale: before,
          toLocale: locale,
          why,
          changedBy: currentActor(strapi).who,
          changedAt: Date.now(),
        },
      });
      await renewRecords(strapi, type, rows, { documentId, locale });
      await mirrorFacts(strapi, type, documentId, locale);
      await countChangesOf(strapi, type, documentId);
      // Subscribers are told which language the others come from.
      touch(type.uid, documentId);
    }),
  );
}

const isDraft = (row: Row): boolean => row.publishedAt == null;

const noSuchVersion = (): Error =>
  translationProblem(
    'no-such-version',
    'The story is not there in this language. Translate it first.',
  );

/**
 * What was corrected in one language would be right again, and the correction wrong, if a language that never took
 * it over became the one that others follow.
 */
async function refuseUncorrected(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
): Promise<void> {
  const stories = await loadStories(strapi, type, { ...entry });
  const isBehind = stories.some(
    ({ story: { translation } }) =>
      translation?.corrected && translation.stale.some(({ part }) => part.name === 'claim'),
  );
  if (!isBehind) return;
  throw translationProblem(
    'not-corrected',
    'The source was corrected in a claim, and this language still says the old thing. Bring it up to date first, or say that it is still right.',
    'locale',
  );
}

/** In SQL: it is no change of what readers read, and no draft is newer than what went out because of it. */
const nameSource = (
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  locale: string,
): Promise<unknown> =>
  strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(tableOf(strapi, type.uid))
      .transacting(trx)
      .where({ document_id: documentId })
      .update({ [columnOf(strapi, type, type.fields.sourceLocale!)]: locale }),
  );

async function renewRecords(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): Promise<void> {
  const sources = rows.filter((row) => row.locale === locale);
  const source = sources.find((row) => !isDraft(row)) ?? sources.find(isDraft)!;
  const counted = await correctionsOf(strapi, type.uid, [documentId]);
  const corrections = timesCorrected(counted, { documentId, locale });
  const texts = textsOf(toStory(source, type, { corrections }));
  const made = (row: Row | undefined) =>
    row ? newRecord(locale as LocaleCode, texts, textsOf(toStory(row, type))) : null;
  for (const other of new Set(rows.map((row) => String(row.locale)))) {
    if (other === locale) continue;
    const versions = rows.filter((row) => row.locale === other);
    await putRecord(
      strapi,
      type,
      { documentId, locale: other },
      {
        draft: made(versions.find(isDraft)),
        released: made(versions.find((row) => !isDraft(row))),
      },
    );
  }
  await dropRecords(strapi, type, documentId, (one) => one === locale);
}
