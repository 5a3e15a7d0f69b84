import { storiesOf } from '../gate/doors/service';
import { send } from '../gate/doors/http';
import { cleanStory } from '../gate/states/cleanStory';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { numbersFrom } from '../helpers/numbersFrom';
import { until } from '../helpers/until';
import { releasesIn } from '../helpers/ledger';
import { databaseKind } from '../helpers/testDatabase';
import { expectFollowersRight, expectLedgerWhole } from './model/checks';
import { publicNow } from './model/seen';
import { followersFrom } from './model/stage';

/**
 * Several people at once take the same stories on and off the wire, some of them many stories at a time
 * and in another order. `NEWSDESK_AT_ONCE_ROUNDS` sets how often: 3 unless told.
 */
const ROUNDS = Number(process.env.NEWSDESK_AT_ONCE_ROUNDS ?? 3);
const STORIES = 4;
const PANEL = `/content-manager/collection-types/${STORY}`;

let room: Newsroom;
let address: string;
let stories: string[];

beforeAll(async () => {
  room = await openNewsroom({});
  address = await room.listen();
}, 120_000);
afterAll(() => room.close());

const documents = () => storiesOf(room.strapi);
const ledger = () => room.strapi.plugin('newsdesk').service('ledger');

async function makeStories(): Promise<string[]> {
  const made: string[] = [];
  for (let number = 0; number < STORIES; number += 1) {
    const { documentId } = await documents().create({
      locale: 'en',
      data: cleanStory('en'),
      status: 'published',
    });
    await documents().update({ documentId, locale: 'es', data: cleanStory('es') });
    made.push(documentId);
  }
  return made;
}

async function by(
  authorization: string,
  method: 'POST' | 'PUT',
  path: string,
  body: unknown = {},
): Promise<number> {
  const { status, body: answer } = await send({ address }, { method, path, authorization, body });
  if (status >= 500) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
  return status;
}

const panel = (path: string, body?: unknown) => by(room.as.admin, 'POST', `${PANEL}${path}`, body);
const token = (method: 'POST' | 'PUT', path: string, body: unknown) =>
  by(room.as.fullAccess, method, `/api${path}`, body);

const chance = numbersFrom(20_261_126);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(chance.next().value * items.length)]!;
const shuffled = (): string[] =>
  stories
    .map((id) => [chance.next().value, id] as const)
    .sort(([one], [other]) => one - other)
    .map(([, id]) => id);

const ACTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'bulk publish': () => panel('/actions/bulkPublish', { documentIds: shuffled() }),
  'bulk publish of several languages': () =>
    panel('/actions/bulkPublish?locale[0]=en&locale[1]=es', { documentIds: shuffled() }),
  'bulk unpublish': () => panel('/actions/bulkUnpublish', { documentIds: shuffled().slice(0, 2) }),
  'panel publish': () => panel(`/${pick(stories)}/actions/publish`),
  'panel unpublish': () => panel(`/${pick(stories)}/actions/unpublish`, { discardDraft: true }),
  'REST PUT': () =>
    token('PUT', `/stories/${pick(stories)}?locale=${pick(['en', 'es'])}`, {
      data: { headline: `Waste found in the bay ${Math.floor(chance.next().value * 3)}` },
    }),
  kill: () => token('POST', `/newsdesk/kill/${STORY}/${pick(stories)}`, { reason: 'Wrong.' }),
  clear: () => token('POST', `/newsdesk/kill/${STORY}/${pick(stories)}/clear`, { why: 'Right.' }),
  embargo: () =>
    token('PUT', `/stories/${pick(stories)}`, {
      data: { embargoUntil: new Date(Date.now() + 300).toISOString() },
    }),
  'no embargo': () => token('PUT', `/stories/${pick(stories)}`, { data: { embargoUntil: null } }),
  lift: () => ledger().lift(),
  'catch up': () => ledger().catchUp(),
  'delete of a language': () =>
    documents()
      .delete({ documentId: pick(stories), locale: 'es' })
      .catch(ignoreRefusal),
};

function ignoreRefusal(error: Error): void {
  if (!['ValidationError', 'NotFoundError'].includes(error.name)) throw error;
}

const onServers = databaseKind() === 'sqlite' ? test.skip : test;

onServers(
  'a transaction that the database rolled back keeps nothing, though whoever opened it goes on',
  async () => {
    const [one, other, rest] = (await makeStories()) as [string, string, string];
    const releases = async () => (await releasesIn(room.strapi)).length;
    const before = await releases();
    let waiting = 0;
    const act = async (first: string, second: string) => {
      let isBroken = false;
      const end = await room.strapi.db
        .transaction(async () => {
          await documents().publish({ documentId: first, locale: 'en' });
          waiting += 1;
          await until(() => waiting === 2, 'the other transaction', 20_000);
          await documents()
            .publish({ documentId: second, locale: 'en' })
            .catch(() => (isBroken = true));
          if (isBroken) await documents().unpublish({ documentId: rest, locale: 'en' });
        })
        .then(
          () => 'kept',
          () => 'nothing kept',
        );
      return isBroken ? `broken, ${end}` : end;
    };
    const ends = await Promise.all([act(one, other), act(other, one)]);
    expect(ends.sort()).toEqual(['broken, nothing kept', 'kept']);
    expect(await releases()).toBe(before + 2);
    const shown = await publicNow(room.strapi, [one, other, rest]);
    expect(shown).toHaveLength(3);
  },
);

test(
  `${ROUNDS} rounds: nobody gets an error 500, no release is lost, and all see the same`,
  async () => {
    stories = await makeStories();
    const followers = followersFrom(room.strapi, '');
    const names = Object.keys(ACTS);
    const failures: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const acts = Array.from({ length: 7 }, () => pick(names));
      const running = ['bulk publish', 'bulk publish', ...acts].map((name) =>
        ACTS[name]!().catch((error: unknown) => failures.push(`${name}: ${String(error)}`)),
      );
      await Promise.all([...running, ...followers.map((follower) => follower.read(3))]);
      for (const documentId of stories) {
        await ledger().clear(STORY, documentId, 'Another round.').catch(ignoreRefusal);
      }
      // No embargo ends between two looks.
      await new Promise((resolve) => setTimeout(resolve, 320));
      await ledger().lift();
      const set = new Set(stories);
      await expectFollowersRight({ room, documents: set, followers } as never);
    }
    await expectLedgerWhole(room.strapi);
    expect(failures).toEqual([]);
    process.stdout.write(`At once on ${databaseKind()}: ${ROUNDS} rounds\n`);
  },
  60_000 + ROUNDS * 10_000,
);
