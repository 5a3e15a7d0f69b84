import { idsMatching, rowsOf, type Sql, type Strapi } from '../strapi';

/** Some rows of a model, found by filters as the Document Service takes them. */
interface SomeRows {
  readonly filters: object;
  /** Their ids. A query is made anew for each use: it can be awaited, and may not be by mistake. */
  ids(): Sql;
}

/** Which rows of a model somebody may read. */
export type Rows = 'all' | 'none' | SomeRows;

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  can(action: string, subject: string, field?: string): boolean;
  rulesFor(action: string, subject: string, field?: string): readonly unknown[];
}

interface Checkers {
  create(of: { userAbility: unknown; model: string }): {
    readonly sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
  };
}

/** Nobody who is known: no request is under way, or none of the panel. */
const abilityOf = (strapi: Strapi): Ability | undefined =>
  strapi.requestContext.get()?.state.userAbility as Ability | undefined;

/** Whether whoever sent the panel's request may read a field of at least some rows. */
export const mayReadSome = (strapi: Strapi, uid: string, field: string): boolean =>
  abilityOf(strapi)?.can(READ, uid, field) === true;

/**
 * The rows of which whoever sent the panel's request may read every one of these fields, by Strapi's own
 * permissions: those on fields, on languages and on conditions.
 *
 * Permissions of several roles add up field by field and row by row: what one role gives of some rows says
 * nothing of the rows that another one gives.
 *
 * @param fields as permissions name them, those of components with the path: `claims.statement`. Without
 *   any, the rows of which something may be read
 */
export async function rowsOfWhich(
  strapi: Strapi,
  uid: string,
  fields: readonly string[],
): Promise<Rows> {
  const ability = abilityOf(strapi);
  const asked = fields.length === 0 ? [undefined] : fields;
  if (!ability || !asked.every((field) => ability.can(READ, uid, field))) return 'none';
  const wanted = new Map<string, object>();
  for (const field of asked) {
    const conditions = await conditionsOn(strapi, ability, uid, field);
    if (conditions) wanted.set(JSON.stringify(conditions), conditions);
  }
  if (wanted.size === 0) return 'all';
  const filters = { $and: [...wanted.values()] };
  return { filters, ids: () => idsMatching(strapi, uid, filters) };
}

/** On which rows a field may be read, as filters; undefined: on all. Strapi writes them for types alone. */
async function conditionsOn(
  strapi: Strapi,
  ability: Ability,
  uid: string,
  field: string | undefined,
): Promise<object | undefined> {
  const onField = Object.create(ability) as Ability;
  onField.rulesFor = (action, subject) => ability.rulesFor(action, subject, field);
  const checkers = strapi.plugin('content-manager').service('permission-checker') as Checkers;
  const { sanitizedQuery } = checkers.create({ userAbility: onField, model: uid });
  const { filters } = await sanitizedQuery.read({});
  return filters && Object.keys(filters).length > 0 ? filters : undefined;
}

/** Such rows as a `where` of the query engine. */
export function whereAmong(rows: Rows): Record<string, unknown> {
  if (rows === 'all') return {};
  return { id: { $in: rows === 'none' ? [] : rows.ids() } };
}

/** Those of some ids that are among such rows. At most one query. */
export async function idsAmong(
  strapi: Strapi,
  uid: string,
  rows: Rows,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (rows === 'all') return new Set(ids);
  if (rows === 'none' || ids.length === 0) return new Set();
  const found = await rowsOf(strapi, uid).findMany({
    where: { $and: [{ id: { $in: ids } }, whereAmong(rows)] },
    select: ['id'],
  });
  return new Set(found.map(({ id }) => id));
}
