import { setImmediate as breathe } from 'node:timers/promises';
import { evaluate, standingOf } from '../../editorial';
import type { Instant } from '../../editorial/story';
import { STANDING_UID } from '../content-types/standing';
import { inTurns } from '../gate/inTurns';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { policyOf } from '../policy';
import { isDeadlock } from '../retry/redoingDeadlocks';
import { tableOf, type Strapi } from '../strapi';
import { statesOfTranslations } from '../translations/statesOfTranslations';
import { judgedBy, staleDrafts, type StaleDraft } from './staleDrafts';

/** How many drafts are read and kept at a time. */
const BATCH = 50;

/** Batches that are being judged, each with the rows of which type it holds. */
interface Batch {
  readonly uid: string;
  readonly ids: ReadonlySet<number>;
  readonly done: Promise<unknown>;
}

const underWay = new WeakMap<Strapi, Set<Batch>>();

interface Wanted {
  /** Only these documents. Default: all. */
  readonly documentIds?: readonly string[];
  /** Stops it between two batches. */
  readonly signal?: AbortSignal;
}

/**
 * Judges anew every draft whose standing may have changed, so that a list may be read by it. What somebody
 * else is judging already is waited for, so that each draft is judged once; nothing else is: who asks for
 * some documents does not wait until all of them are judged.
 *
 * @returns how many drafts were judged by this call
 */
export async function refreshStandings(
  strapi: Strapi,
  type: GatedType,
  { documentIds, signal }: Wanted = {},
): Promise<number> {
  let judged = 0;
  let after = 0;
  while (!signal?.aborted) {
    const stale = await staleDrafts(strapi, type, {
      after,
      limit: BATCH,
      ...(documentIds && { documentIds }),
    });
    if (stale.length === 0) break;
    const others = batchesWith(strapi, type, stale);
    if (others.length > 0) {
      // Theirs may have been read before the latest change: what is stale still is asked again.
      await Promise.allSettled(others);
      continue;
    }
    await inBatch(strapi, type, stale, () => judgeBatch(strapi, type, stale));
    judged += stale.length;
    after = stale.at(-1)!.id;
    await breathe();
  }
  return judged;
}

/** The batches under way that hold any of these drafts. */
function batchesWith(
  strapi: Strapi,
  { uid }: GatedType,
  drafts: readonly StaleDraft[],
): Promise<unknown>[] {
  return [...(underWay.get(strapi) ?? [])]
    .filter((batch) => batch.uid === uid && drafts.some(({ id }) => batch.ids.has(id)))
    .map(({ done }) => done);
}

/** Lets others see, from the moment it is called, that these drafts are being judged. */
async function inBatch(
  strapi: Strapi,
  { uid }: GatedType,
  drafts: readonly StaleDraft[],
  judgeThem: () => Promise<void>,
): Promise<void> {
  const batches = underWay.get(strapi) ?? new Set<Batch>();
  underWay.set(strapi, batches);
  const batch = { uid, ids: new Set(drafts.map(({ id }) => id)), done: judgeThem() };
  batches.add(batch);
  try {
    await batch.done;
  } finally {
    batches.delete(batch);
  }
}

/** Every gated type, and what is left of drafts that are gone. To be run once, in the background. */
export async function refreshAllStandings(strapi: Strapi, signal: AbortSignal): Promise<void> {
  for (const type of gatedTypes(strapi).values()) {
    if (signal.aborted) return;
    await dropOrphans(strapi, type);
    await refreshStandings(strapi, type, { signal });
  }
}

async function judgeBatch(
  strapi: Strapi,
  type: GatedType,
  stale: readonly StaleDraft[],
): Promise<void> {
  const drafts = new Map(stale.map((draft) => [draft.id, draft]));
  const stories = await loadStories(strapi, type, { id: { $in: [...drafts.keys()] } });
  if (stories.length === 0) return;
  const by = judgedBy(strapi, type);
  const states = await statesOfTranslations(strapi, type, stories);
  const rows = await inTurns(stories, (story) => ({
    content_type: type.uid,
    entry_id: story.row.id,
    judged_by: by,
    translation: states.get(story) ?? null,
    ...columns(strapi, story, drafts.get(story.row.id)!),
  }));
  await keep(strapi, rows);
}

const ATTEMPTS = 5;

async function keep(strapi: Strapi, rows: readonly StandingRow[], attempt = 1): Promise<void> {
  const { content_type: _type, entry_id: _entry, ...kept } = rows[0]!;
  try {
    await strapi.db
      .getConnection(tableOf(strapi, STANDING_UID))
      .insert(rows.map((row) => ({ ...row, changes: row.changes_seen })))
      .onConflict(['content_type', 'entry_id'])
      // Not `changes`: who changed something meanwhile has counted that, and it is to be seen as new.
      .merge(Object.keys(kept));
  } catch (error) {
    if (attempt >= ATTEMPTS || !isDeadlock(error)) throw error;
    await keep(strapi, rows, attempt + 1);
  }
}

type StandingRow = ReturnType<typeof columns> & {
  readonly content_type: string;
  readonly entry_id: number;
  readonly judged_by: string;
  readonly translation: string | null;
};

function columns(strapi: Strapi, { story }: LoadedStory, draft: StaleDraft) {
  const now = Date.now() as Instant;
  const { fixes, warnings, awaiting, replyBy, turnsAt } = standingOf(
    story,
    evaluate(story, policyOf(strapi), now),
    now,
  );
  return {
    fixes,
    warnings,
    awaiting,
    reply_by: replyBy,
    turns_at: turnsAt,
    saved_at: draft.savedAt,
    public_rows: draft.publicRows,
    changes_seen: draft.changes,
  };
}

async function dropOrphans(strapi: Strapi, { uid }: GatedType): Promise<void> {
  await strapi.db
    .getConnection(tableOf(strapi, STANDING_UID))
    .where('content_type', uid)
    .whereNotIn('entry_id', strapi.db.getConnection(tableOf(strapi, uid)).select('id'))
    .delete();
}
