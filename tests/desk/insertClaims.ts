import type { Newsroom } from '../helpers/newsroom';
import type { ClaimRecords } from './claimsNewsroom';

const PER_STORY = 4;
const AT_ONCE = 100;

/** Puts many claims into a newsroom past Strapi, four to a story, all of EFE and on one source. */
export async function insertClaims(
  { strapi }: Newsroom,
  count: number,
  records: ClaimRecords,
): Promise<void> {
  const knex = strapi.db.connection;
  const idOf = async (table: string, documentId: string): Promise<number> =>
    (await knex(table).where({ document_id: documentId }).first('id')).id;
  const source = await idOf('newsdesk_sources', records.named);
  const agency = await idOf('agencies', records.efe);
  const insert = (table: string, rows: object[]) => knex.batchInsert(table, rows, AT_ONCE);
  const ids = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);
  const stories = ids(1, count / PER_STORY);
  const claims = ids(1, count);
  const now = new Date();
  await insert(
    'stories',
    stories.map((id) => ({
      id,
      document_id: `story${id}`,
      headline: `Headline ${id}`,
      locale: 'en',
      body: '[]',
      created_at: now,
      updated_at: new Date(now.getTime() - id * 1000),
    })),
  );
  await insert(
    'components_newsdesk_claims',
    claims.map((id) => ({
      id,
      key: `key${id}`,
      statement: `The harbour firm dumped waste number ${id} into the bay at night, ${'and said nothing of it, '.repeat(4)}`,
      verification: id % 2 ? 'unverified' : 'verified',
      attribution: 'the dockers’ union told reporters',
      about: `firm ${id % 100}`,
      response_sought: id % 4 ? 'replied' : 'awaiting-reply',
      respondent: 'the spokeswoman of the firm',
      reply_by: new Date(now.getTime() - 3600_000),
    })),
  );
  await insert(
    'stories_cmps',
    claims.map((id, index) => ({
      entity_id: Math.floor(index / PER_STORY) + 1,
      cmp_id: id,
      component_type: 'newsdesk.claim',
      field: 'claims',
      order: (index % PER_STORY) + 1,
    })),
  );
  await insert(
    'components_newsdesk_claims_source_lnk',
    claims.map((id) => ({ claim_id: id, source_id: source })),
  );
  await insert(
    'stories_agency_lnk',
    stories.map((id) => ({ story_id: id, agency_id: agency })),
  );
  if (strapi.db.dialect.client !== 'postgres') return;
  // PostgreSQL counts on from where it was.
  for (const table of ['stories', 'components_newsdesk_claims']) {
    await knex.raw(
      `select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table}`,
    );
  }
}
