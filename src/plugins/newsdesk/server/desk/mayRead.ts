import type { Strapi } from '../strapi';

interface Checker {
  readonly cannot: { read(entity?: unknown): boolean };
  readonly sanitizedQuery: { read(query: unknown): Promise<{ filters?: unknown }> };
}

interface Checkers {
  create(of: { userAbility: unknown; model: string }): Checker;
}

/**
 * What of a content type whoever sent the panel's request may read, by Strapi's own permissions and their
 * conditions.
 *
 * @returns a `where` for the query engine, or null where they may read nothing of it
 */
export async function readableBy(
  strapi: Strapi,
  uid: string,
): Promise<Record<string, unknown> | null> {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (!userAbility) return null;
  const checkers = strapi.plugin('content-manager').service('permission-checker') as Checkers;
  const checker = checkers.create({ userAbility, model: uid });
  if (checker.cannot.read()) return null;
  const { filters } = await checker.sanitizedQuery.read({});
  return (filters as Record<string, unknown> | undefined) ?? {};
}
