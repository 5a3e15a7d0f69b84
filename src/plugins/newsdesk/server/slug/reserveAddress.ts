import { createHash } from 'node:crypto';
import { ADDRESS_UID } from '../content-types/address';
import { rowsOf, tableOf, type Strapi } from '../strapi';

/** A slug in a language of a content type. */
export interface Address {
  readonly uid: string;
  readonly locale: string | null;
  readonly slug: string;
}

/**
 * Gives an address to a story, in the ambient transaction. Of two that ask at the same moment the
 * second waits for the first to commit.
 *
 * @returns whether it is this story's now; false if it is, or ever was, another's
 */
export async function reserveAddress(
  strapi: Strapi,
  { uid, locale, slug }: Address,
  storyId: string,
): Promise<boolean> {
  const address = createHash('sha256')
    .update([uid, locale ?? '', slug].join('\n'))
    .digest('hex');
  await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(tableOf(strapi, ADDRESS_UID))
      .transacting(trx)
      .insert({ address, story_id: storyId })
      .onConflict('address')
      .ignore(),
  );
  return (await rowsOf(strapi, ADDRESS_UID).count({ where: { address, storyId } })) > 0;
}
