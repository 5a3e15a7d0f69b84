import { INTAKE_UID } from '../content-types/intake';
import { rowsOf, tableOf, type Strapi } from '../strapi';
import { IntakeRefused } from './IntakeRefused';

/**
 * Notes which story a piece of copy becomes, in the ambient transaction. Copy whose story was deleted
 * since may come in again.
 *
 * @throws IntakeRefused `duplicate` with the id of the story that it is already
 */
export async function rememberCopy(
  strapi: Strapi,
  uid: string,
  fingerprint: string,
  storyId: string,
): Promise<void> {
  const intakes = rowsOf(strapi, INTAKE_UID);
  const before = await intakes.findOne({ where: { fingerprint } });
  const known =
    before && (await rowsOf(strapi, uid).count({ where: { documentId: before.storyId } }));
  if (before && known) throw duplicate(String(before.storyId));
  if (before) {
    await intakes.update({ where: { id: before.id }, data: { storyId } });
    return;
  }
  await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(tableOf(strapi, INTAKE_UID))
      .transacting(trx)
      .insert({ fingerprint, story_id: storyId })
      .onConflict('fingerprint')
      .ignore(),
  );
  const ours = await intakes.count({ where: { fingerprint, storyId } });
  if (ours === 0) throw duplicate(null);
}

const duplicate = (storyId: string | null): IntakeRefused =>
  new IntakeRefused(
    'duplicate',
    storyId
      ? `This copy is here already: it is story ${storyId}. Open that one, or delete it first.`
      : 'This copy is being imported by somebody else at this moment. Look for it among the drafts.',
    storyId,
  );
