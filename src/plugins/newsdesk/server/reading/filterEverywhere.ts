import { isRecord } from '../input/isRecord';

/** What a query of Strapi's query engine says, as far as it matters here. */
export interface RowQuery {
  readonly populate?: unknown;
  /** Says, for each model that the query comes to, what more its rows have to fulfil; or what all have to. */
  readonly filters?: unknown;
}

/** Asked for each part of a query: for the rows that it is for and for those that come along. */
export type RowFilter<Part> = (part: Part) => Readonly<Record<string, unknown>> | undefined;

/**
 * Puts a filter on a query and on all that it brings along, at any depth. Strapi's query engine hands the
 * filter of a query on to what is populated, save where a part has one of its own (a status in GraphQL)
 * or is no object at all (`populate[links][on][api::story.story]=true`): there it is put in.
 *
 * @returns what is to be laid over the query
 */
export function filterEverywhere<Part>(query: RowQuery, filter: RowFilter<Part>): RowQuery {
  return {
    filters: both(query.filters, filter),
    ...(query.populate != null && { populate: below(query.populate, filter) }),
  };
}

function below<Part>(populate: unknown, filter: RowFilter<Part>): unknown {
  if (!isRecord(populate)) return populate;
  return mapped(populate, (part) => (isRecord(part) ? partOf(part, filter) : part));
}

function partOf<Part>(part: Record<string, unknown>, filter: RowFilter<Part>): unknown {
  const { filters, populate, on } = part;
  return {
    ...part,
    ...(filters != null && { filters: both(filters, filter) }),
    ...(populate != null && { populate: below(populate, filter) }),
    ...(isRecord(on) && {
      on: mapped(on, (one) => (isRecord(one) ? partOf(one, filter) : {})),
    }),
  };
}

const mapped = (parts: Record<string, unknown>, map: (part: unknown) => unknown) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, map(part)]));

function both<Part>(given: unknown, filter: RowFilter<Part>): RowFilter<Part> {
  return (part) => {
    const own: unknown = typeof given === 'function' ? given(part) : given;
    const more = filter(part);
    return isRecord(own) && more ? { $and: [own, more] } : (more ?? (own as undefined));
  };
}
