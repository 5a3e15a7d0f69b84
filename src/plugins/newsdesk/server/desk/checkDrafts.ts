import type { CheckedDraft } from '../../editorial';
import { isBlocked, judge, type JudgedStory } from '../gate/judge';
import { loadStories } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import { report } from '../refusals/refusalError';
import { rowsOf, type Row, type Strapi } from '../strapi';
import { findDrafts, maySeeHeadline, maySeeReasons } from './readable';

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
  const publishable = new Set(idsOf(await findDrafts(strapi, type, query, 'publish')));
  const stories = judge(strapi, await loadStories(strapi, type, { id: { $in: idsOf(readable) } }));
  const isUnchanged = await unchanged(strapi, type, stories);
  const isReasonSeen = maySeeReasons(strapi, type);
  const title = maySeeHeadline(strapi, type) ? type.fields.headline : null;
  return stories.map((story) => ({
    documentId: story.documentId,
    locale: story.locale,
    title: title === null ? null : ((story.row[title] as string | null) ?? null),
    outcome: !publishable.has(story.row.id)
      ? 'forbidden'
      : isUnchanged(story.row)
        ? 'unchanged'
        : isBlocked(story)
          ? 'blocked'
          : 'ready',
    ...reasonsOf(story, isReasonSeen, language),
  }));
}

const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

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
