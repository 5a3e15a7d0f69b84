import { setImmediate as breathe } from 'node:timers/promises';
import { evaluate, standingOf } from '../../editorial';
import type { Instant } from '../../editorial/story';
import { STANDING_UID } from '../content-types/standing';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { policyOf } from '../policy';
import { isDeadlock } from '../retry/retryDeadlocks';
import { tableOf, type Strapi } from '../strapi';
import { judgedBy, staleDrafts, type StaleDraft } from './staleDrafts';

/** How many drafts are judged before others get their turn. */
const BATCH = 50;

const underWay = new WeakMap<Strapi, Promise<unknown>>();

/**
 * Judges anew every draft whose standing may have changed, so that a list may be read by it. Those who
 * ask at the same moment wait for one another: each draft is judged once.
 *
 * @param documentIds only these documents; absent: all
 * @param signal stops it between two batches
 * @returns how many drafts were judged
 */
export function refreshStandings(
  strapi: Strapi,
  type: GatedType,
  { documentIds, signal }: { documentIds?: readonly string[]; signal?: AbortSignal } = {},
): Promise<number> {
  const before = underWay.get(strapi) ?? Promise.resolve();
  const mine = before
    .catch(() => undefined)
    .then(() => judgeStale(strapi, type, documentIds, signal));
  underWay.set(strapi, mine);
  return mine;
}

/** Every gated type, and what is left of drafts that are gone. To be run once, in the background. */
export async function refreshAllStandings(strapi: Strapi, signal: AbortSignal): Promise<void> {
  for (const type of gatedTypes(strapi).values()) {
    if (signal.aborted) return;
    await dropOrphans(strapi, type);
    await refreshStandings(strapi, type, { signal });
  }
}

async function judgeStale(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[] | undefined,
  signal: AbortSignal | undefined,
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
    await judgeBatch(strapi, type, stale);
    judged += stale.length;
    after = stale.at(-1)!.id;
    await breathe();
  }
  return judged;
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
  const rows = stories.map((story) => ({
    content_type: type.uid,
    entry_id: story.row.id,
    judged_by: by,
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
