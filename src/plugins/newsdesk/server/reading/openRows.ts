import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';
import { maySeeEmbargoed, timeOfReading } from './embargo';
import { authOf, mayWrite } from './reader';

/** A condition as Strapi's query engine takes it. */
export type Condition = Readonly<Record<string, unknown>>;

/** The gated types of which a reader gets some rows only, each with what those rows fulfil. */
export type OpenRows = ReadonlyMap<string, Condition>;

const known = new WeakMap<object, Promise<OpenRows>>();

/**
 * What is open to whoever sent the request that is under way. Types that they may write are not among
 * these: they get all rows. Worked out once for a request.
 */
export function openRowsOf(strapi: Strapi): Promise<OpenRows> {
  const auth = authOf(strapi);
  // While Strapi still finds out who it is, there is nothing to remember.
  if (typeof auth !== 'object' || auth === null) return readOpenRows(strapi);
  const rows = known.get(auth) ?? readOpenRows(strapi);
  known.set(auth, rows);
  return rows;
}

async function readOpenRows(strapi: Strapi): Promise<OpenRows> {
  const open = new Map<string, Condition>();
  for (const type of gatedTypes(strapi).values()) {
    if (!(await mayWrite(strapi, type.uid))) open.set(type.uid, await openTo(strapi, type));
  }
  return open;
}

async function openTo(strapi: Strapi, { uid, fields }: GatedType): Promise<Condition> {
  const isPublic = { publishedAt: { $notNull: true } };
  const { embargoUntil } = fields;
  if (embargoUntil === null || (await maySeeEmbargoed(strapi, uid))) return isPublic;
  const now = new Date(timeOfReading(strapi));
  const isLifted = [{ [embargoUntil]: { $null: true } }, { [embargoUntil]: { $lte: now } }];
  return { $and: [isPublic, { $or: isLifted }] };
}
