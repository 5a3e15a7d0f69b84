import type { GatedType } from '../gated/gatedType';
import { tableOf, type Strapi } from '../strapi';
import type { LoadedStory } from './loadStories';

/**
 * How a draft was to be released is done with once it has been: the next release is another one's choice.
 * In SQL, past Strapi: the draft is not newer than what was published because of it.
 */
export async function forgetChoice(
  strapi: Strapi,
  { uid, fields: { releaseKind } }: GatedType,
  drafts: readonly LoadedStory[],
): Promise<void> {
  const chosen = drafts.filter(({ story }) => story.releaseKind !== null);
  if (releaseKind === null || chosen.length === 0) return;
  const attributes = strapi.db.metadata.get(uid).attributes as Record<
    string,
    { columnName?: string }
  >;
  const column = attributes[releaseKind]?.columnName ?? releaseKind;
  const table = tableOf(strapi, uid);
  await strapi.db.transaction(async ({ trx }) => {
    for (const { documentId, locale } of chosen) {
      await strapi.db
        .getConnection(table)
        .transacting(trx)
        .where({ document_id: documentId, ...(locale !== null && { locale }) })
        .update({ [column]: null });
    }
  });
}
