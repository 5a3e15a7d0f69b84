import {
  isOpen,
  saysSomething,
  type ClaimSources,
  type PublicFacts,
  type StoryFacts,
} from '../../editorial';
import type { Instant, SourceRecord, Story } from '../../editorial/story';
import { SOURCE_UID } from '../content-types/source';
import { loadStories } from '../gate/loadStories';
import { instant } from '../../editorial/toStory';
import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

const GIVEN = 'given';

/** Tells that there is a reason, and not which: it may say who the source is. */
const withoutReason = (source: SourceRecord): SourceRecord => ({
  ...source,
  anonymityReason: saysSomething(source.anonymityReason) ? GIVEN : '',
});

interface ClaimRow {
  readonly id: number;
  readonly source?: Row | null;
  readonly furtherSources?: readonly Row[];
  readonly respondentSource?: Row | null;
}

const idOf = (row: Row | null | undefined): string | null => (row ? String(row.documentId) : null);

const sourcesOf = ({ source, furtherSources = [], respondentSource }: ClaimRow): ClaimSources => ({
  source: idOf(source),
  furtherSources: furtherSources.map((one) => String(one.documentId)),
  respondentSource: idOf(respondentSource),
});

/** Which records a public claim rests on is compared, what they say is not. */
const UNTOLD: Omit<SourceRecord, 'id'> = {
  anonymous: true,
  publicDescription: '',
  anonymityReason: '',
  approved: false,
};

/** A public version as the desk compares with it. */
function toldOf({ parts: _parts, ...story }: Story): StoryFacts['released'] {
  const claims = story.claims.map((claim) => ({
    ...claim,
    sources: claim.sources.map(({ id }) => ({ ...UNTOLD, id })),
  }));
  return { ...story, claims, dismissals: [] };
}

/**
 * @param where finds one row, of the draft or of what is public
 * @returns them with the id of the row; null if there is no such draft
 */
export async function readStoryFacts(
  strapi: Strapi,
  type: GatedType,
  where: Record<string, unknown>,
): Promise<{ id: number; facts: StoryFacts } | null> {
  const [loaded] = await loadStories(strapi, type, where, { limit: 1, against: 'nothing' });
  if (loaded === undefined) return null;
  const { row, story } = loaded;
  const claims = (row[type.fields.claims] ?? []) as ClaimRow[];
  const facts = {
    claims: Object.fromEntries(claims.map((claim) => [String(claim.id), sourcesOf(claim)])),
    sources: Object.fromEntries(
      story.claims.flatMap(({ sources }) => sources.map((one) => [one.id, withoutReason(one)])),
    ),
    agencyCredit: story.agencyCredit,
    publicEmbargoes: story.publicEmbargoes,
    killed: story.killed,
    released: story.released && toldOf(story.released),
  };
  return { id: row.id, facts };
}

/**
 * @param where finds one public row
 * @returns it with the id of the row; null if readers have no such story
 */
export async function readPublic(
  strapi: Strapi,
  type: GatedType,
  where: Record<string, unknown>,
): Promise<{ id: number; facts: PublicFacts } | null> {
  const [loaded] = await loadStories(
    strapi,
    type,
    { ...where, publishedAt: { $notNull: true } },
    { limit: 1, against: 'nothing' },
  );
  if (loaded === undefined) return null;
  const { claims, headline } = loaded.story;
  const facts = {
    headline,
    publishedAt: instant(loaded.row.publishedAt) ?? (0 as Instant),
    claims: claims.length,
    open: claims.filter(isOpen).length,
  };
  return { id: loaded.row.id, facts };
}

const MOST_SOURCES = 100;

/**
 * What the gate may know of source records.
 *
 * @param readable which of them whoever asks may read
 */
export async function readSourceFacts(
  strapi: Strapi,
  readable: Record<string, unknown>,
  documentIds: readonly string[],
): Promise<Record<string, SourceRecord>> {
  const rows = await rowsOf(strapi, SOURCE_UID).findMany({
    where: { $and: [readable, { documentId: { $in: documentIds.slice(0, MOST_SOURCES) } }] },
    select: ['documentId', 'publicDescription', 'anonymous', 'anonymityReason'],
    populate: { approvedBy: { select: ['id'] } },
  });
  return Object.fromEntries(
    rows.map((row) => [
      String(row.documentId),
      withoutReason({
        id: String(row.documentId),
        anonymous: row.anonymous !== false,
        publicDescription: String(row.publicDescription ?? ''),
        anonymityReason: String(row.anonymityReason ?? ''),
        approved: Boolean(row.approvedBy),
      }),
    ]),
  );
}

/** How many records that a database takes for the same words are compared. */
const MOST_ALIKE = 50;

/**
 * The source record that readers would know by these words, if there is just one.
 *
 * @param readable which of them whoever asks may read
 */
export async function findSourceCalled(
  strapi: Strapi,
  readable: Record<string, unknown>,
  description: string,
): Promise<{ id: number; documentId: string; publicDescription: string } | null> {
  const rows = await rowsOf(strapi, SOURCE_UID).findMany({
    where: { $and: [readable, { publicDescription: { $eqi: description } }] },
    select: ['id', 'documentId', 'publicDescription'],
    limit: MOST_ALIKE,
  });
  // To some databases “Peña” and “Pena” are one.
  const same = rows.filter(
    ({ publicDescription }) =>
      String(publicDescription).toLowerCase() === description.toLowerCase(),
  );
  if (same.length !== 1) return null;
  const [{ id, documentId, publicDescription }] = same as [Row];
  return { id, documentId: String(documentId), publicDescription: String(publicDescription) };
}
