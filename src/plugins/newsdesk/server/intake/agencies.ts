import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Strapi } from '../strapi';
import { IntakeRefused } from './IntakeRefused';

export interface KnownAgency {
  readonly id: number;
  readonly name: string;
  readonly creditLine: string;
}

/** The agencies that a story of this type can be credited to. */
export async function knownAgencies(strapi: Strapi, type: GatedType): Promise<KnownAgency[]> {
  const relation = type.fields.agency && type.schema.attributes[type.fields.agency];
  if (!relation) return [];
  const rows = await rowsOf(strapi, relation.target!).findMany({ orderBy: { id: 'asc' } });
  return rows.map((row) => {
    const creditLine = String(row[type.agencyCredit] ?? '');
    return { id: row.id, name: String(row.name ?? creditLine), creditLine };
  });
}

const same = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;

/**
 * The agency that was named, or else the one whose credit the copy bears.
 *
 * @throws IntakeRefused `unknown-agency` if one was named that is not there
 */
export function findAgency(
  agencies: readonly KnownAgency[],
  named: string | undefined,
  credit: string | null,
): KnownAgency | null {
  const wanted = named ?? credit;
  if (!wanted) return null;
  const found = agencies.find(
    ({ name, creditLine }) => same(name, wanted) || same(creditLine, wanted),
  );
  if (found || named === undefined) return found ?? null;
  const known = agencies.map(({ name }) => name).join(', ') || 'none yet';
  throw new IntakeRefused(
    'unknown-agency',
    `There is no agency “${named}”. The agencies are: ${known}. Add it in the admin panel first.`,
  );
}

/** The contributors of these names, made where there are none. */
export async function contributorsNamed(
  strapi: Strapi,
  uid: string,
  names: readonly string[],
): Promise<number[]> {
  const contributors = rowsOf(strapi, uid);
  const ids: number[] = [];
  for (const name of names) {
    const found = await contributors.findOne({ where: { name } });
    ids.push((found ?? (await contributors.create({ data: { name } }))).id);
  }
  return ids;
}
