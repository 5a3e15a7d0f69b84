import type { Schema } from '../strapi';
import { pathsTaken, type Query } from './pathsTaken';

const SCHEMAS: Record<string, Schema> = {
  story: {
    uid: 'story',
    attributes: {
      headline: { type: 'string' },
      claims: { type: 'component', component: 'claim', repeatable: true },
      agency: { type: 'relation', target: 'agency' },
      localizations: { type: 'relation', target: 'story' },
    },
  },
  agency: {
    uid: 'agency',
    attributes: {
      name: { type: 'string' },
      stories: { type: 'relation', target: 'story' },
      localizations: { type: 'relation', target: 'agency' },
    },
  },
  claim: {
    uid: 'claim',
    attributes: { key: { type: 'string' }, rebuts: { type: 'relation', target: 'story' } },
  },
};

const taken = (query: Query, uid = 'story') =>
  [...pathsTaken(query, SCHEMAS[uid]!, (name) => SCHEMAS[name])].sort();

it.each<[string, Query, string[]]>([
  ['nothing', {}, []],
  ['a field of its own', { filters: { headline: 'localizations' }, sort: 'headline' }, []],
  ['a component', { filters: { claims: { key: 'x' } }, sort: 'claims.key' }, []],
  ['a value that is called like a field', { filters: { headline: { $eq: 'agency' } } }, []],
  ['a relation', { filters: { agency: { name: 'EFE' } } }, ['agency']],
  ['a relation’s id', { filters: { localizations: 5 } }, ['story']],
  ['its other languages', { filters: { localizations: { headline: 'x' } } }, ['story']],
  ['operators', { filters: { $or: [{ $not: { localizations: { id: 1 } } }] } }, ['story']],
  ['a list of filters', { filters: [{ localizations: { $null: true } }] }, ['story']],
  ['a relation in a component', { filters: { claims: { rebuts: { id: 1 } } } }, ['story']],
  ['two steps', { filters: { agency: { stories: { id: 1 } } } }, ['agency', 'story']],
  ['a sort order in words', { sort: 'headline, localizations.headline:desc' }, ['story']],
  ['a list of sort orders', { sort: ['headline', 'agency.name'] }, ['agency']],
  ['a sort order as an object', { sort: { agency: { name: 'asc' } } }, ['agency']],
  ['what it populates', { populate: { localizations: true, agency: { populate: '*' } } }, []],
  [
    'a filter below what it populates',
    { populate: { localizations: { filters: { localizations: { headline: 'x' } } } } },
    ['story'],
  ],
  [
    'a sort order two levels below',
    { populate: { agency: { populate: { stories: { sort: 'agency.name' } } } } },
    ['agency'],
  ],
  ['names that reach a prototype', { filters: { constructor: { name: 'x' } } }, []],
])('finds the types that a query goes by: %s', (_, query, expected) => {
  expect(taken(query)).toEqual(expected);
});

it('finds a gated type from another one', () => {
  expect(taken({ filters: { stories: { headline: 'x' } } }, 'agency')).toEqual(['story']);
});
