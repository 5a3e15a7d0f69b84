import type { Schema } from '../strapi';
import { typesPopulated, typesReached } from './typesPopulated';

const SCHEMAS: Record<string, Schema> = {
  story: {
    uid: 'story',
    attributes: {
      headline: { type: 'string' },
      claims: { type: 'component', component: 'claim', repeatable: true },
      agency: { type: 'relation', target: 'agency' },
    },
  },
  agency: {
    uid: 'agency',
    attributes: {
      name: { type: 'string' },
      stories: { type: 'relation', target: 'story' },
      zone: { type: 'dynamiczone', components: ['teaser'] },
    },
  },
  claim: { uid: 'claim', attributes: { rebuts: { type: 'relation', target: 'rebuttal' } } },
  teaser: { uid: 'teaser', attributes: { of: { type: 'relation', target: 'topic' } } },
  rebuttal: { uid: 'rebuttal', attributes: {} },
  topic: { uid: 'topic', attributes: {} },
};
const schemaOf = (uid: string) => SCHEMAS[uid];

it.each<[string, unknown, string[]]>([
  ['nothing', undefined, []],
  ['everything', '*', ['story']],
  ['everything, said otherwise', true, ['story']],
  ['a name', 'stories', ['story']],
  ['a path', 'name, stories.claims.rebuts', ['rebuttal', 'story']],
  ['a list', ['name', 'stories'], ['story']],
  ['an object', { stories: true }, ['story']],
  ['what is not populated', { stories: false }, []],
  [
    'what stands below',
    { stories: { populate: { claims: { populate: '*' } } } },
    ['rebuttal', 'story'],
  ],
  ['an object of everything', { '*': true }, ['story']],
  ['a dynamic zone', { zone: { on: { teaser: { populate: ['of'] } } } }, ['topic']],
  ['a name that reaches a prototype', { constructor: true }, []],
])('knows which types come along: %s', (_, populate, expected) => {
  expect([...typesPopulated(populate, SCHEMAS.agency!, schemaOf)].sort()).toEqual(expected);
});

it('knows which types can be reached at all', () => {
  expect([...typesReached(SCHEMAS.agency!, schemaOf)].sort()).toEqual(
    ['agency', 'claim', 'rebuttal', 'story', 'teaser', 'topic'].sort(),
  );
  expect([...typesReached(SCHEMAS.topic!, schemaOf)]).toEqual([]);
});
