import supertest from 'supertest';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { cleanStory } from './states/cleanStory';

/** Short here, 500 in `npm run soak`. */
const ROUNDS = Number(process.env.NEWSDESK_RACE_ROUNDS ?? 25);

jest.setTimeout(120_000 + ROUNDS * 5_000);

let newsroom: Newsroom;
let address: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  address = await newsroom.listen();
});
afterAll(() => newsroom.close());

const panel = (documentId: string, action = '') =>
  `/content-manager/collection-types/${STORY}/${documentId}${action}?locale=en`;

/** The story as somebody saves it who takes the attributions out. */
const unattributed = () => ({
  claims: cleanStory('en').claims.map((claim) => ({ ...claim, attribution: null })),
});

type Attempt = (documentId: string) => Promise<number>;

const fullAccess = (request: supertest.Test) =>
  request.set('Authorization', newsroom.as.fullAccess).then(({ status }) => status);
const admin = (request: supertest.Test) =>
  request.set('Authorization', newsroom.as.admin).then(({ status }) => status);

const PUBLISHERS: Attempt[] = [
  (id) =>
    fullAccess(
      supertest(address)
        .put(`/api/stories/${id}`)
        .send({ data: { urgency: 3 } }),
    ),
  (id) => admin(supertest(address).post(panel(id, '/actions/publish')).send({})),
  (id) => admin(supertest(address).put(panel(id)).send({ urgency: 2 })),
];

const SPOILERS: Attempt[] = [
  (id) =>
    fullAccess(
      supertest(address).put(`/api/stories/${id}?status=draft`).send({ data: unattributed() }),
    ),
  (id) => admin(supertest(address).put(panel(id)).send(unattributed())),
  (id) =>
    newsroom.strapi
      .documents(STORY)
      .update({ documentId: id, data: unattributed() as never })
      .then(() => 200),
];

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

const isPublic = (documentId: string) =>
  newsroom.strapi.db.query(STORY).count({ where: { documentId, publishedAt: { $notNull: true } } });

it(`publishes nothing that fails the gate while others take attributions out (${ROUNDS} rounds)`, async () => {
  const statuses: number[] = [];
  let wentOut = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { documentId } = await newsroom.strapi
      .documents(STORY)
      .create({ data: cleanStory('en') as never });
    // The others come in anywhere between the first request of a publication and its commit.
    const headStart = (round * 7) % 120;
    const publishers = PUBLISHERS.map((publish) => publish(documentId));
    const spoilers = SPOILERS.map(async (spoil, index) => {
      await pause(headStart + index * 5);
      return spoil(documentId);
    });
    statuses.push(...(await Promise.all([...publishers, ...spoilers])));
    const publicRows = await isPublic(documentId);
    expect(publicRows).toBeLessThanOrEqual(1);
    wentOut += publicRows;
  }
  const { checked, failed } = await newsroom.strapi.plugin('newsdesk').service('gate').audit();
  expect(failed).toEqual([]);
  expect(checked).toBe(wentOut);
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  process.stdout.write(
    `races: ${ROUNDS} rounds, ${wentOut} went out, ${ROUNDS - wentOut} were refused\n`,
  );
  expect(wentOut).toBeGreaterThan(0);
});
