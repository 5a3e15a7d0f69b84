import { closeQuietly } from '../content/closeQuietly';
import { cleanStory, blocks, WORDS } from '../gate/states/cleanStory';
import { makeRecords } from '../gate/states/records';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { inState, panelOf } from './panel';

/** Lists that are read while what their stories rest on is written. */

jest.setTimeout(240_000);

const ROUNDS = 25;
const STORIES = 6;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => closeQuietly(newsroom));

it('keeps no standing that was judged by a source as it was before', async () => {
  const { strapi } = newsroom;
  const panel = panelOf(newsroom, newsroom.as.admin);
  const { anonymous: source } = await makeRecords(strapi);
  const [allegation, fact] = cleanStory('en').claims;
  const attribution = WORDS.en.toSource;
  const data = {
    ...cleanStory('en'),
    claims: [{ ...allegation, source, sourceTerms: 'on-background', attribution }, fact],
    body: blocks(`${WORDS.en.allegation}, ${attribution}.`, WORDS.en.answer, `${WORDS.en.fact}.`),
  } as never;
  const made: string[] = [];
  for (let index = 0; index < STORIES; index += 1) {
    made.push((await strapi.documents(STORY).create({ data })).documentId);
  }
  const sources = strapi.documents('plugin::newsdesk.source');
  const list = () => panel.list({ pageSize: 100, ...inState('blocked') });
  const single = () => panel.get(`/newsdesk/standing/${STORY}`, { ids: made.join(',') });
  for (let round = 0; round < ROUNDS; round += 1) {
    const isExplained = round % 2 === 1;
    const anonymityReason = isExplained ? 'Would lose the post' : null;
    const [, , answer] = await Promise.all([
      sources.update({ documentId: source, data: { anonymityReason } as never }),
      list(),
      single(),
      strapi
        .documents(STORY)
        .update({ documentId: made[0]!, data: { slugline: `${round}` } as never }),
      list(),
    ]);
    expect(answer.status).toBe(200);
    const blocked = (await list()).length;
    expect([round, blocked]).toEqual([round, isExplained ? 0 : STORIES]);
  }
});
