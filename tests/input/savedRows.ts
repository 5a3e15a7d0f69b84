import type { Newsroom } from '../helpers/newsroom';

/**
 * Everything that is stored, as one text to compare: the number of rows of every table, and the rows
 * themselves where stories are. Equal before and after means that nothing was saved.
 */
export async function savedRows({ strapi }: Newsroom): Promise<string> {
  const knex = strapi.db.connection;
  const tables: string[] = [...strapi.db.metadata.values()].map((meta) => meta.tableName);
  const joins = [...strapi.db.metadata.values()].flatMap((meta) =>
    Object.values(meta.attributes).flatMap((attribute) => {
      const { joinTable } = attribute as { joinTable?: { name: string } };
      return joinTable ? [joinTable.name] : [];
    }),
  );
  const all = [...new Set([...tables, ...joins])].sort();
  const counts = await knex.unionAll(
    all.map((table) =>
      knex(table)
        .select(knex.raw('? as name', [table]))
        .count('* as rows'),
    ),
  );
  const stories = all.filter((table) => /stories|newsdesk/.test(table) && !/refusal/.test(table));
  const rows = await Promise.all(
    stories.map(async (table) =>
      (await knex(table).select('*')).map((row) => JSON.stringify(row)).sort(),
    ),
  );
  return JSON.stringify([counts, rows]);
}
