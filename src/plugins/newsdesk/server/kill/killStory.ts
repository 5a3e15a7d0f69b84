import { errors } from '@strapi/utils';
import { KILL_UID } from '../content-types/kill';
import { inTransaction } from '../gate/inTransaction';
import { lastReleases } from '../ledger/lastReleases';
import { noteAct } from '../ledger/pending';
import type { GatedType } from '../gated/gatedType';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { currentActor } from '../refusals/actor';
import { documentsOf, lockRows, rowsOf, type Strapi } from '../strapi';
import { countChangesOf } from '../standing/noticeChanges';
import { standingKills } from './standingKills';

export interface KillRequest {
  /** For the desk and the ledger of kills; subscribers do not get it. */
  readonly reason: string;
  /** For readers; null says nothing. */
  readonly note: string | null;
}

/**
 * Takes a story off the wire in all languages at once, and marks it: nothing of it can be published until
 * `clearStory`. Subscribers get a kill for every language that ever went out.
 *
 * @throws ValidationError `newsdesk/never-out` if nothing of it ever went out, `newsdesk/already-killed`
 */
export function killStory(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  { reason, note }: KillRequest,
): Promise<void> {
  return inOneGo(strapi, async () => {
    await lockStory(strapi, type, documentId);
    if ((await standingKills(strapi, type.uid, [documentId])).size > 0) throw alreadyKilled();
    if (!(await wasEverOut(strapi, type, documentId))) throw neverOut();
    await rowsOf(strapi, KILL_UID).create({
      data: {
        contentType: type.uid,
        storyId: documentId,
        reason,
        killedBy: currentActor(strapi).who,
        killedAt: Date.now(),
      },
    });
    noteAct(type.uid, documentId, ['*'], { kind: 'kill', republish: false, note });
    await documentsOf(strapi, type.uid).unpublish({ documentId, locale: '*' });
    await countChangesOf(strapi, type, documentId);
  });
}

/**
 * Takes the mark off again: the story can be put right and published. What went out of it stays killed
 * until then.
 *
 * @throws ValidationError `newsdesk/not-killed`
 */
export function clearStory(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
  why: string,
): Promise<void> {
  return inOneGo(strapi, async () => {
    await lockStory(strapi, type, documentId);
    const kills = await rowsOf(strapi, KILL_UID).findMany({
      where: { contentType: type.uid, storyId: documentId, clearedAt: null },
      select: ['id'],
    });
    if (kills.length === 0) throw notKilled();
    const cleared = {
      clearedBy: currentActor(strapi).who,
      clearedAt: Date.now(),
      clearedWhy: why,
    };
    for (const { id } of kills) {
      await rowsOf(strapi, KILL_UID).update({ where: { id }, data: cleared });
    }
    await countChangesOf(strapi, type, documentId);
  });
}

const inOneGo = (strapi: Strapi, write: () => Promise<void>): Promise<void> =>
  redoingDeadlocks(strapi, () => inTransaction(strapi, write));

/**
 * Whoever publishes a language of it holds the lock of its drafts until their commit, and sees the mark
 * after it. They lock the drafts first, and so do we: the other way round each would wait for the other.
 */
async function lockStory(strapi: Strapi, { uid }: GatedType, documentId: string): Promise<void> {
  await lockRows(strapi, uid, { documentId, publishedAt: null });
  await lockRows(strapi, uid, { documentId });
}

async function wasEverOut(
  strapi: Strapi,
  { uid }: GatedType,
  documentId: string,
): Promise<boolean> {
  if ((await lastReleases(strapi, uid, [documentId])).size > 0) return true;
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await rowsOf(strapi, uid).count({ where })) > 0;
}

const problem = (code: string, message: string) => (): Error =>
  new errors.ValidationError(message, { code });

const alreadyKilled = problem('newsdesk/already-killed', 'This story is killed already.');
const notKilled = problem('newsdesk/not-killed', 'This story is not killed.');
const neverOut = problem(
  'newsdesk/never-out',
  'Nothing of this story ever went out: there is nothing to kill. Delete the draft, or leave it.',
);
