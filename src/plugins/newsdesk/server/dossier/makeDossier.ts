import { errors } from '@strapi/utils';
import { killsOf } from '../history/killsOf';
import { readRecord } from '../history/listRelease';
import type { AskedStory } from '../history/readHistory';
import { brokenLinks, releasedLocales, releaseRows } from '../history/releaseRows';
import type { StoryAccess } from '../history/storyAccess';
import { readHead } from '../ledger/head';
import type { ReleaseRecord } from '../ledger/record';
import type { BreakCode, ReleaseRow } from '../ledger/verifyLedger';
import { holds } from '../permissions/holds';
import { currentActor } from '../refusals/actor';
import type { Strapi } from '../strapi';
import type { Dossier, DossierRelease, Withheld } from './dossier';
import { refusalsOf } from './refusalsOf';
import { sourcesIn } from './sourcesIn';

/** As many releases as one dossier holds. */
const MOST_RELEASES = 2000;

/**
 * All that is on record of a story, as far as whoever asks may read it. Of what they may not, it says that
 * it is left out.
 *
 * @throws ValidationError with the code `newsdesk/dossier-too-large` if it had more releases than that
 */
export async function makeDossier(strapi: Strapi, story: AskedStory): Promise<Dossier> {
  const { type, documentId, access } = story;
  const rows = await rowsOfStory(strapi, story);
  const broken = await brokenLinks(strapi, rows);
  const releases = rows.map((row) => releaseOf(row, access, broken.get(Number(row.sequence))));
  const grounds = releases.flatMap(({ record }) => record.grounds ?? []);
  return {
    format: 'newsdesk-dossier/1',
    contentType: type.uid,
    documentId,
    madeAt: new Date().toISOString(),
    madeBy: currentActor(strapi).who,
    timeZone: strapi.plugin('newsdesk').config('timeZone'),
    head: await readHead(strapi),
    withheld: await withheldOf(strapi, story),
    releases,
    sources: await sourcesIn(strapi, grounds),
    kills: await killsOf(strapi, type.uid, documentId),
    refusals: await refusalsOf(strapi, story),
  };
}

async function rowsOfStory(
  strapi: Strapi,
  { type: { uid }, documentId, access }: AskedStory,
): Promise<ReleaseRow[]> {
  const locales = [...access.keys()];
  const limit = MOST_RELEASES + 1;
  const rows = await releaseRows(strapi, { uid, documentId, locales, limit });
  if (rows.length <= MOST_RELEASES) return rows.reverse();
  throw new errors.ValidationError(
    `A dossier holds at most ${MOST_RELEASES} releases. Read the others one by one in the history.`,
    { code: 'newsdesk/dossier-too-large', errors: [] },
  );
}

async function withheldOf(
  strapi: Strapi,
  { type, documentId, access }: AskedStory,
): Promise<Withheld> {
  const released = await releasedLocales(strapi, type.uid, documentId);
  const without = (may: 'text' | 'grounds') =>
    [...access].flatMap(([locale, readable]) => (readable[may] ? [] : [locale]));
  return {
    languages: released.filter((locale) => !access.has(locale)).length,
    text: without('text'),
    grounds: without('grounds'),
    identities: !holds(strapi, 'sources.read'),
  };
}

function releaseOf(row: ReleaseRow, access: StoryAccess, broken?: BreakCode): DossierRelease {
  const { text, grounds } = access.get(String(row.locale ?? ''))!;
  const record = readRecord(row);
  return {
    hash: row.hash,
    broken: broken ?? null,
    isComplete: text && grounds && record !== null,
    record: record === null ? unreadable(row) : allowed(record, text, grounds),
  };
}

const allowed = (
  record: ReleaseRecord,
  text: boolean,
  grounds: boolean,
): DossierRelease['record'] => ({
  ...record,
  ...(!text && { story: null, claims: [], checks: null }),
  ...(!grounds && { grounds: null }),
});

/** What the columns say of a release whose record somebody has made unreadable. */
const unreadable = (row: ReleaseRow): DossierRelease['record'] => ({
  sequence: Number(row.sequence),
  contentType: String(row.content_type),
  documentId: String(row.story_id),
  locale: String(row.locale ?? ''),
  version: Number(row.version),
  kind: String(row.kind) as ReleaseRecord['kind'],
  state: String(row.state) as ReleaseRecord['state'],
  restricted: Boolean(row.restricted),
  embargoedUntil: null,
  note: null,
  story: null,
  claims: [],
  grounds: null,
  checks: null,
  by: '',
  door: '',
  at: new Date(Number(row.released_at)).toISOString(),
  previous: '',
});
