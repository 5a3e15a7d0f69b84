/** @jest-environment node */
import { closeQuietly } from '../content/closeQuietly';
import { STORY } from '../helpers/newsroom';
import {
  ask,
  INITIATED,
  openEmbargoNewsroom,
  ORDINARY,
  SECRET,
  type EmbargoNewsroom,
} from './embargoNewsroom';

jest.setTimeout(120_000);

let at: EmbargoNewsroom;

beforeAll(async () => {
  at = await openEmbargoNewsroom();
});
afterAll(() => closeQuietly(at.newsroom).finally(at.remove));

/** Ways to a story under embargo by which those who may see it do. */
const WAYS: Record<string, () => string> = {
  list: () => '/api/stories',
  'another language': () => '/api/stories?locale=es',
  'the story itself': () => `/api/stories/${at.embargoed}`,
  filter: () => `/api/stories?filters[headline][$contains]=${SECRET}`,
  search: () => `/api/stories?_q=${SECRET}`,
  'its other languages': () => `/api/stories/${at.embargoed}?populate=localizations`,
  'a link of another story': () => `/api/stories/${at.open}?populate=related`,
  'a link, two steps on': () =>
    `/api/stories/${at.open}?populate[related][populate][related][populate]=*`,
  'a to-one link': () => `/api/agencies/${at.agency}?populate=lead`,
  'the other end of its link': () => `/api/agencies/${at.agency}?populate[stories]=true`,
  'a to-many link': () => `/api/agencies/${at.agency}?populate=picks`,
  'a component': () => `/api/agencies/${at.agency}?populate[teaser][populate]=story`,
  'a repeated component': () => `/api/agencies/${at.agency}?populate[teasers][populate]=more`,
  'a dynamic zone': () =>
    `/api/agencies/${at.agency}?populate[zone][on][test.teaser][populate]=story`,
  'a link to anything': () => `/api/agencies/${at.agency}?populate=links`,
  'a link to anything, said at length': () =>
    `/api/agencies/${at.agency}?populate[links][on][${STORY}]=true`,
  'everything that comes along': () => `/api/agencies?populate=*`,
  'GraphQL’s list': () => '{ stories { headline embargoUntil } }',
  'GraphQL’s story': () => `{ story(documentId: "${at.embargoed}") { headline } }`,
  'GraphQL’s connection': () =>
    '{ stories_connection { nodes { headline } pageInfo { total pageCount } } }',
  'GraphQL’s links': () => '{ agencies { stories { headline } lead { headline } } }',
  'GraphQL’s component': () => '{ agencies { teaser { story { headline } more { headline } } } }',
  'GraphQL’s dynamic zone': () =>
    '{ agencies { zone { ... on ComponentTestTeaser { story { headline } } } } }',
  'GraphQL’s connection of links': () => '{ agencies { picks_connection { nodes { headline } } } }',
  'GraphQL’s other languages': () =>
    `{ stories { related { headline localizations { headline } } } }`,
};

describe.each(Object.entries(WAYS))('by %s', (_, query) => {
  it.each(ORDINARY)('a story under embargo is nothing to: %s', async (who) => {
    const { status, text } = await ask(at, query(), who);
    expect([status, text.includes(SECRET)]).toEqual([status === 404 ? 404 : 200, false]);
    expect(text).not.toContain('"errors":[');
  });

  it.each(INITIATED)('a story under embargo is shown to: %s', async (who) => {
    const { status, text } = await ask(at, query(), who);
    expect([status, text.includes(SECRET)]).toEqual([200, true]);
  });
});

it('shows those who see it that it is under embargo, and until when', async () => {
  const { text } = await ask(at, `/api/stories/${at.embargoed}`, 'embargo token');
  expect(JSON.parse(text).data.embargoUntil).toBe(at.embargoUntil);
});
