import { filterEverywhere, type RowQuery } from './filterEverywhere';

const OURS = { isPublic: true };
const filter = () => OURS;

type Filters = (part: unknown) => unknown;
interface Filtered {
  readonly filters: Filters;
  readonly populate: Record<string, unknown>;
}

const filtered = (query: RowQuery) => filterEverywhere(query, filter) as unknown as Filtered;

it.each<[string, unknown, unknown]>([
  ['no filter', undefined, OURS],
  ['a filter', () => ({ status: 1 }), { $and: [{ status: 1 }, OURS] }],
  ['a filter that asks for nothing', () => undefined, OURS],
  ['conditions', { status: 1 }, { $and: [{ status: 1 }, OURS] }],
])('adds to a query that has %s', (_, filters, expected) => {
  expect(filtered({ filters }).filters({})).toEqual(expected);
});

it('leaves a query’s own filter where there is nothing to add', () => {
  const { filters } = filterEverywhere({ filters: () => ({ status: 1 }) }, () => undefined);
  expect((filters as Filters)({})).toEqual({ status: 1 });
});

it('adds to filters of what is populated, at any depth, and leaves alone what inherits', () => {
  const own = () => ({ status: 1 });
  const { populate } = filtered({
    populate: { a: true, b: { select: ['id'], populate: { c: { filters: own } } } },
  }) as unknown as { populate: { a: unknown; b: { select: unknown; populate: { c: Filtered } } } };
  expect(populate.a).toBe(true);
  expect(populate.b.select).toEqual(['id']);
  expect(populate.b).not.toHaveProperty('filters');
  expect(populate.b.populate.c.filters({})).toEqual({ $and: [{ status: 1 }, OURS] });
});

it('gives each type of a link to anything something that Strapi can put the filter on', () => {
  const { populate } = filtered({ populate: { links: { on: { story: true, topic: {} } } } });
  expect(populate).toEqual({ links: { on: { story: {}, topic: {} } } });
});

it.each([[['a', 'b.c']], [true], ['a']])('takes populate in other forms: %p', (populate) => {
  expect(filtered({ populate }).populate).toEqual(populate);
});
