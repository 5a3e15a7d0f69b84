import { databaseKind } from '../helpers/testDatabase';
import { closeQuietly } from '../content/closeQuietly';
import { cleanStory, blocks, WORDS } from '../gate/states/cleanStory';
import { makeRecords } from '../gate/states/records';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { inState, panelOf } from './panel';

/** Lists that are read while what their stories rest on is written. */

jest.setTimeout(240_000);

const ROUNDS = databaseKind() === 'sqlite' ? 5 : 15;
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

/** What a story's verdict rests on, and a write of it that changes the verdict. */
interface Foundation {
  readonly link: Record<string, unknown>;
  readonly write: () => Promise<unknown>;
}

const FOUNDATIONS: Record<string, (room: Newsroom) => Promise<Foundation>> = {
  'a source that is saved': async ({ strapi }) => {
    const documentId = await approvedSource(strapi);
    const data = { anonymityReason: null } as never;
    const write = () => strapi.documents(SOURCE).update({ documentId, data });
    return { link: linkedTo(documentId), write };
  },
  'a source that is deleted': async ({ strapi }) => {
    const documentId = await approvedSource(strapi);
    const write = () => strapi.documents(SOURCE).delete({ documentId });
    return { link: linkedTo(documentId), write };
  },
  'a source whose approver is deleted': async ({ strapi }) => {
    const approver = await strapi.service('admin::user').create({
      email: `approver${Math.random()}@newsroom.test`,
      firstname: 'A',
      isActive: true,
      roles: [(await strapi.service('admin::role').getSuperAdmin()).id],
    });
    const write = () => strapi.db.query('admin::user').delete({ where: { id: approver.id } });
    return { link: linkedTo(await approvedSource(strapi, approver.id)), write };
  },
  'an agency that is saved': async ({ strapi }) => {
    const agency = { name: `A ${Math.random()}`, creditLine: 'EFE', homeLanguage: 'es' } as never;
    const { documentId } = await strapi.documents('api::agency.agency').create({ data: agency });
    const data = { creditLine: 'Lusa' } as never;
    const write = () => strapi.documents('api::agency.agency').update({ documentId, data });
    return { link: { credit: 'EFE', agency: documentId }, write };
  },
};

const SOURCE = 'plugin::newsdesk.source' as never;

async function approvedSource(strapi: Newsroom['strapi'], approver?: number): Promise<string> {
  const approvedBy = approver ?? (await strapi.db.query('admin::user').findOne({})).id;
  const anonymityReason = 'Would lose the post';
  const data = { publicDescription: 'a deckhand', anonymous: true, anonymityReason, approvedBy };
  return (await strapi.documents(SOURCE).create({ data: data as never })).documentId;
}

function linkedTo(source: string): Record<string, unknown> {
  const [allegation, fact] = cleanStory('en').claims;
  const attribution = WORDS.en.toSource;
  return {
    claims: [{ ...allegation, source, sourceTerms: 'on-background', attribution }, fact],
    body: blocks(`${WORDS.en.allegation}, ${attribution}.`, WORDS.en.answer, `${WORDS.en.fact}.`),
  };
}

/** So long others get to do what they are about to, if nothing holds them up. */
const WHILE_MS = 700;
const orSoon = (act: Promise<unknown>): Promise<unknown> =>
  Promise.race([act, new Promise((soon) => setTimeout(soon, WHILE_MS))]);

/** Does something in a transaction that stays open until it is told to commit. */
function heldOpen({ strapi }: Newsroom, act: () => Promise<unknown>) {
  let commit = (): void => {};
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  let hasActed = (): void => {};
  const acted = new Promise<void>((resolve) => (hasActed = resolve));
  const committed = strapi.db
    .transaction(async () => {
      await act();
      hasActed();
      await mayCommit;
    })
    // Strapi refuses to link what is gone: then there is nothing to judge anew.
    .catch(() => hasActed());
  return { acted, committed, commit };
}

/**
 * Somebody links a draft while what it is linked to is written, each in a transaction of its own, and a list
 * is read in between. Whichever begins, and whichever commits first.
 */
// SQLite has one writer: there is no “meanwhile” in it.
const onServers = databaseKind() === 'sqlite' ? describe.skip : describe;

onServers.each(Object.keys(FOUNDATIONS))('a draft that is linked to %s meanwhile', (name) => {
  const orders = (['link', 'write'] as const).flatMap((begins) =>
    (['link', 'write'] as const).map((commits) => ({ begins, commits })),
  );

  it.each(orders)(
    'stands as the gate says: $begins begins, $commits commits first',
    async (order) => {
      const { strapi } = newsroom;
      const panel = panelOf(newsroom, newsroom.as.admin);
      const { link, write } = await FOUNDATIONS[name]!(newsroom);
      const data = cleanStory('en') as never;
      const { documentId } = await strapi.documents(STORY).create({ data });
      const ask = () => panel.get(`/newsdesk/standing/${STORY}`, { ids: documentId });
      await ask();
      const acts = {
        link: () => strapi.documents(STORY).update({ documentId, data: link as never }),
        write,
      };
      const other = { link: 'write', write: 'link' } as const;
      const first = heldOpen(newsroom, acts[order.begins]);
      await first.acted;
      const second = heldOpen(newsroom, acts[other[order.begins]]);
      await orSoon(second.acted);
      const [one, next] = order.begins === order.commits ? [first, second] : [second, first];
      one.commit();
      await orSoon(one.committed);
      const between = ask();
      await orSoon(between);
      next.commit();
      await Promise.all([first.committed, second.committed, between]);
      const gate = strapi.plugin('newsdesk').service('gate');
      const [{ violations }] = await gate.check(STORY, documentId, 'en');
      const [standing] = (await ask()).body.data[documentId];
      const count = (severity: string) =>
        violations.filter((found: { severity: string }) => found.severity === severity).length;
      expect(standing).toMatchObject({ fixes: count('block'), warnings: count('warn') });
    },
  );
});
