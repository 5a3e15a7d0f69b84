import { gatedTypes } from '../gated/gatedTypes';
import { tableOf, type Strapi } from '../strapi';
import { RELEASE_UID } from '../content-types/release';
import { onAnnounced } from './announce';
import { redoingDeadlocks } from '../retry/redoingDeadlocks';
import { touch } from './pending';
import { onReleases } from './tables';
import { whatWentWrong } from '../whatWentWrong';

/** How often a server looks for embargoes that another one, or nobody, set its clock for. */
const LOOK_EVERY_MS = 15_000;
const SOONEST_MS = 5;
/** Stories in one transaction: others who publish wait for it. */
const BATCH = 50;

interface Held {
  readonly content_type: string;
  readonly story_id: string;
}

/**
 * Puts out, as a release of its own, what is under an embargo that is over. Several servers may do so at
 * once: the first to lock the head does it, the next finds it done.
 */
export async function liftEmbargoes(strapi: Strapi): Promise<void> {
  const due = await heldUntil(strapi, Date.now());
  const types = gatedTypes(strapi);
  const stories = due.filter((one) => types.has(one.content_type));
  for (let from = 0; from < stories.length; from += BATCH) {
    await settleAll(strapi, stories.slice(from, from + BATCH));
  }
}

/** All at once; one after another if that fails, so that no story keeps the others back. */
async function settleAll(strapi: Strapi, stories: readonly Held[]): Promise<void> {
  try {
    await redoingDeadlocks(strapi, () =>
      strapi.db.transaction(async () => {
        // What became of them is settled at the end of the transaction.
        for (const { content_type, story_id } of stories) touch(content_type, story_id);
      }),
    );
  } catch (error) {
    if (stories.length > 1) {
      for (const story of stories) await settleAll(strapi, [story]);
      return;
    }
    const [story] = stories as [Held];
    strapi.log.error(
      `newsdesk: the embargo of ${story.content_type} ${story.story_id} was not lifted: ${whatWentWrong(error)}`,
    );
  }
}

/** Stories whose newest release is under an embargo that ends by then. */
const heldUntil = async (strapi: Strapi, time: number): Promise<Held[]> =>
  onReleases(strapi, (sql) =>
    notSuperseded(strapi, sql.distinct('content_type', 'story_id')).where(
      'embargoed_until',
      '<=',
      time,
    ),
  ) as unknown as Promise<Held[]>;

type Asked = Parameters<Parameters<typeof onReleases>[1]>[0];

function notSuperseded(strapi: Strapi, sql: Asked): Asked {
  const table = tableOf(strapi, RELEASE_UID);
  const later = strapi.db
    .getConnection(`${table} as later`)
    .select('later.sequence')
    .whereRaw('?? = ??', ['later.content_type', `${table}.content_type`])
    .whereRaw('?? = ??', ['later.story_id', `${table}.story_id`])
    .whereRaw('?? = ??', ['later.locale', `${table}.locale`])
    .whereRaw('?? > ??', ['later.sequence', `${table}.sequence`]);
  return sql.where({ state: 'embargoed' }).whereNotExists(later as never);
}

/** When the next embargo ends, in milliseconds since 1970; null if none is held. */
export async function nextEnd(strapi: Strapi): Promise<number | null> {
  const [row] = (await onReleases(strapi, (sql) =>
    notSuperseded(strapi, sql).min({ end: 'embargoed_until' }),
  )) as unknown as { end: number | string | null }[];
  return row?.end == null ? null : Number(row.end);
}

/**
 * Lifts embargoes as they end, and at once those that ended while no server ran.
 *
 * @param signal stops it
 * @returns settles when it has stopped
 */
export async function keepLifting(strapi: Strapi, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let pause = LOOK_EVERY_MS;
    try {
      await liftEmbargoes(strapi);
      const end = await nextEnd(strapi);
      if (end !== null) pause = Math.min(pause, Math.max(SOONEST_MS, end - Date.now()));
    } catch (error) {
      // The next look does what this one could not.
      strapi.log.error(`newsdesk: embargoes were not lifted: ${whatWentWrong(error)}`);
    }
    await pauseFor(strapi, pause, signal);
  }
}

/** Waits, or less: a release that this server appends may be under an embargo that ends sooner. */
function pauseFor(strapi: Strapi, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      forget();
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    timer.unref();
    const forget = onAnnounced(strapi, stop);
    signal.addEventListener('abort', stop, { once: true });
  });
}
