import type { CheckedDraft } from '../../editorial';
import { isBlocked, judgeInTurns, type JudgedStory } from '../gate/judge';
import { loadStories } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { idsAmong } from '../permissions/readableRows';
import { report } from '../refusals/refusalError';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { findDrafts, idsOf, rowsWithReasons, titledAmong } from './readable';

const REASONS = 3;

/**
 * Checks drafts before they are published together: which would go out, which not, and why not. Judged
 * now, whatever lists say. Drafts that whoever asks may not read are left out.
 *
 * @param locales absent: all languages
 */
export async function checkDrafts(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[],
  locales: readonly string[] | undefined,
  language: string,
): Promise<CheckedDraft[]> {
  const filters = {
    documentId: { $in: documentIds },
    ...(type.localized && locales && { locale: { $in: locales } }),
  };
  const query = { filters, fields: ['documentId'] };
  const readable = await findDrafts(strapi, type, query);
  if (readable.length === 0) return [];
  const publishable = new Set(idsOf(await findDrafts(strapi, type, query, { act: 'publish' })));
  const withReasons = await rowsWithReasons(strapi, type);
  const explained = await idsAmong(strapi, type.uid, withReasons, idsOf(readable));
  const titled = await titledAmong(strapi, type, readable);
  const may: May = { publishable, explained, titled };
  const ids = idsOf(readable).sort((one, other) => one - other);
  const checked: CheckedDraft[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    checked.push(...(await checkBatch(strapi, type, batch, may, language)));
  }
  return checked;
}

/** What whoever asks may do with which of the drafts, by their ids. */
interface May {
  readonly publishable: ReadonlySet<number>;
  /** Those that they may be told the reasons of. */
  readonly explained: ReadonlySet<number>;
  /** Those whose headline they may read. */
  readonly titled: ReadonlySet<number>;
}

/** How many drafts are read at a time: so many that reading them is no long time for others to wait. */
const BATCH = 10;

async function checkBatch(
  strapi: Strapi,
  type: GatedType,
  ids: readonly number[],
  { publishable, explained, titled }: May,
  language: string,
): Promise<CheckedDraft[]> {
  const loaded = await loadStories(strapi, type, { id: { $in: ids } }, { against: 'together' });
  const stories = await judgeInTurns(strapi, loaded);
  const isUnchanged = await unchanged(strapi, type, stories);
  const { headline } = type.fields;
  return stories.map((story) => ({
    documentId: story.documentId,
    locale: story.locale,
    title: titled.has(story.row.id) ? ((story.row[headline!] as string | null) ?? null) : null,
    outcome: !publishable.has(story.row.id)
      ? 'forbidden'
      : isUnchanged(story.row)
        ? 'unchanged'
        : isBlocked(story)
          ? 'blocked'
          : 'ready',
    ...reasonsOf(story, explained.has(story.row.id), language),
  }));
}

function reasonsOf(story: JudgedStory, isSeen: boolean, language: string) {
  const blocking = story.verdict.violations.filter(({ severity }) => severity === 'block');
  const reasons = isSeen
    ? blocking.slice(0, REASONS).map((violation) => {
        const { code, message } = report(violation, story, language);
        return { code, message };
      })
    : [];
  return { fixes: blocking.length, reasons };
}

/** Strapi calls a draft published, and not modified, if both versions were saved within this time. */
const SAME_MOMENT_MS = 500;

async function unchanged(
  strapi: Strapi,
  { uid }: GatedType,
  stories: readonly JudgedStory[],
): Promise<(draft: Row) => boolean> {
  const publicRows = await rowsOf(strapi, uid).findMany({
    where: {
      documentId: { $in: stories.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
    select: ['id', 'documentId', 'locale', 'updatedAt'],
  });
  const saved = new Map(publicRows.map((row) => [keyOf(row), timeOf(row)]));
  return (draft) =>
    Math.abs((saved.get(keyOf(draft)) ?? Infinity) - timeOf(draft)) < SAME_MOMENT_MS;
}

const keyOf = (row: Row): string => `${String(row.documentId)} ${String(row.locale ?? '')}`;
const timeOf = (row: Row): number => new Date(row.updatedAt as string).getTime();
