import { setTimeout as sleep } from 'node:timers/promises';
import { STORY, type Strapi } from '../../helpers/newsroom';

/** Longer than a look at all that is public takes, in ms. */
const LOOK_MS = 20_000;

/** Lifts the embargoes that are over, once none is about to end: what is compared next stands still. */
export async function liftWhatIsDue(strapi: Strapi): Promise<void> {
  const rows = await strapi.db.query(STORY).findMany({
    where: { publishedAt: { $notNull: true }, embargoUntil: { $notNull: true } },
    select: ['embargoUntil'],
  });
  const ends = rows
    .map(({ embargoUntil }) => Date.parse(String(embargoUntil)))
    .filter((end) => end > Date.now() && end < Date.now() + LOOK_MS);
  if (ends.length > 0) await sleep(Math.max(...ends) - Date.now() + 100);
  await strapi.plugin('newsdesk').service('ledger').lift();
}
