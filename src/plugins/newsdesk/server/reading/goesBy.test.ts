import { goesBy, type Model } from './goesBy';

const MODELS: Record<string, Model> = {
  story: {
    attributes: {
      headline: { type: 'string' },
      agency: { type: 'relation', target: 'agency' },
      localizations: { type: 'relation', target: 'story' },
    } as Model['attributes'],
  },
  agency: {
    attributes: {
      name: { type: 'string' },
      stories: { type: 'relation', target: 'story' },
      teaser: { type: 'relation', target: 'teaser' },
    } as Model['attributes'],
  },
  teaser: { attributes: { of: { type: 'relation', target: 'story' } } as Model['attributes'] },
};

it.each<[string, string, unknown, boolean]>([
  ['nothing', 'story', undefined, false],
  ['a field of its own', 'story', { headline: { $contains: 'stories' } }, false],
  ['another type', 'story', { agency: { name: 'EFE' } }, false],
  ['a type and back', 'story', { agency: { stories: { id: 1 } } }, true],
  ['its other languages', 'story', { localizations: 1 }, true],
  ['a link', 'agency', { stories: { $null: true } }, true],
  ['operators', 'agency', { $or: [{ name: 'x' }, { $not: { stories: 1 } }] }, true],
  ['a list', 'agency', [{ name: 'x' }, { stories: { headline: 'x' } }], true],
  ['a component', 'agency', { teaser: { of: { id: 1 } } }, true],
  ['a column of a join', 'agency', { 't1.story_id': [1, 2] }, false],
  ['a date', 'story', { publishedAt: new Date() }, false],
  ['names that reach a prototype', 'story', { constructor: { stories: 1 } }, false],
])('knows whether a condition leads to stories: %s', (_, uid, where, expected) => {
  const others = new Set(['story']);
  expect(goesBy(where, uid, others, (name) => MODELS[name])).toBe(expected);
});
