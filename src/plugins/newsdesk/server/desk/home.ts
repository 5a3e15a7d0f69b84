import type { AwaitedReply, BlockedStory, ListedStory } from '../../editorial';
import { awaitingReply } from '../../editorial';
import type { Claim } from '../../editorial/story';
import type { GatedType } from '../gated/gatedType';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import { refreshStandings } from '../standing/refreshStandings';
import { readStandings } from '../standing/readStandings';
import { withGateQuery, type GateQuery } from '../standing/gateQuery';
import type { Row, Strapi } from '../strapi';
import {
  countDrafts,
  findDrafts,
  idsOf,
  readableTypes,
  rowsWithAwaited,
  titledAmong,
} from './readable';

/** The first of them, and for each content type how many stories there are in all. */
export interface HomeList<Item> {
  readonly items: readonly Item[];
  readonly totals: Readonly<Record<string, number>>;
}

/** As many as fit a widget of the home page. */
export const SHOWN = 8;

/** Rows that are read for them: a story has one in each language. */
export const READ = 5 * SHOWN;

/** To whom the newsroom waits for a reply: those whose time is up first. */
export async function listAwaited(strapi: Strapi): Promise<HomeList<AwaitedReply>> {
  const found: (AwaitedReply & { key: string })[] = [];
  const totals: Record<string, number> = {};
  for (const type of readableTypes(strapi)) {
    const among = await rowsWithAwaited(strapi, type);
    if (among === 'none') continue;
    const order = { by: 'replyBy', direction: 'asc' } as const;
    const { rows, total } = await firstOf(strapi, type, { states: ['awaiting'], among, order });
    totals[type.uid] = total;
    const titled = await titledAmong(strapi, type, rows);
    const stories = await loadStories(strapi, type, { id: { $in: idsOf(rows) } });
    for (const story of sourceLanguageFirst(type, stories)) {
      const link = linkTo(type, story.row, titled);
      found.push(...awaitingReply(story.story).map((claim) => awaited(link, claim)));
    }
  }
  // A claim is the same claim in every language.
  const once = new Map(found.toReversed().map((reply) => [reply.key, reply]));
  const items = found
    .filter((reply) => once.get(reply.key) === reply)
    .sort((one, other) => timeOf(one) - timeOf(other))
    .slice(0, SHOWN)
    .map(({ key: _key, ...reply }) => reply);
  return { items, totals };
}

/** Stories that the gate would not let out: those that were saved last first. */
export async function listBlocked(strapi: Strapi): Promise<HomeList<BlockedStory>> {
  const found: (BlockedStory & { savedAt: number })[] = [];
  const totals: Record<string, number> = {};
  for (const type of readableTypes(strapi)) {
    const { rows, total } = await firstOf(strapi, type, { states: ['blocked'] });
    totals[type.uid] = total;
    const standings = await readStandings(strapi, type, rows);
    const titled = await titledAmong(strapi, type, rows);
    for (const row of rows) {
      const link = linkTo(type, row, titled);
      const standing = standings[link.documentId]?.find(({ locale }) => locale === link.locale);
      const savedAt = new Date(row.updatedAt as string).getTime();
      found.push({ ...link, fixes: standing?.fixes ?? 0, savedAt });
    }
  }
  const items = found
    .sort((one, other) => other.savedAt - one.savedAt)
    .slice(0, SHOWN)
    .map(({ savedAt: _savedAt, ...story }) => story);
  return { items, totals };
}

/** Without an order: those that were saved last first. */
type Wanted = Partial<Omit<GateQuery, 'uid'>>;

/** The first drafts in a state that whoever asks may read, and how many there are. */
export async function firstOf(
  strapi: Strapi,
  type: GatedType,
  { states = [], translations = [], among = 'all', order }: Wanted,
): Promise<{ rows: Row[]; total: number }> {
  await refreshStandings(strapi, type);
  const { headline, sourceLocale } = type.fields;
  const fields = [
    'documentId',
    'updatedAt',
    type.localized && 'locale',
    headline,
    sourceLocale,
  ].filter(Boolean);
  const page = { fields, limit: READ, ...(order ? {} : { sort: 'updatedAt:desc' }) };
  const query = { uid: type.uid, states, translations, ...(order && { order }) };
  return withGateQuery(query, async () => ({
    rows: await findDrafts(strapi, type, page, { among }),
    total: await countDrafts(strapi, type, {}, among),
  }));
}

function sourceLanguageFirst({ fields }: GatedType, stories: LoadedStory[]): LoadedStory[] {
  const isSource = ({ row, locale }: LoadedStory) =>
    fields.sourceLocale !== null && row[fields.sourceLocale] === locale;
  return [...stories].sort((one, other) => Number(isSource(other)) - Number(isSource(one)));
}

function awaited(link: ListedStory, { statement, respondent, replyBy, key }: Claim) {
  return {
    ...link,
    statement: statement.slice(0, 300),
    respondent: respondent.slice(0, 300),
    replyBy: replyBy === null ? null : new Date(replyBy).toISOString(),
    key: `${link.documentId} ${key ?? statement}`,
  };
}

export function linkTo(type: GatedType, row: Row, titled: ReadonlySet<number>): ListedStory {
  const { headline } = type.fields;
  return {
    uid: type.uid,
    isSingle: type.schema.kind === 'singleType',
    documentId: String(row.documentId),
    locale: (row.locale as string | null) || null,
    title: titled.has(row.id) ? ((row[headline!] as string | null) ?? null) : null,
  };
}

const timeOf = ({ replyBy }: AwaitedReply): number =>
  replyBy === null ? Infinity : new Date(replyBy).getTime();
