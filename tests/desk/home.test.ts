import { awaitingReply, makeDraft, saveDraft, unattributed } from '../browser/someStories';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { panelOf, tokenOf } from './panel';

/** What the home page and the bulk window tell, and to whom. */

jest.setTimeout(120_000);

const READ = 'plugin::content-manager.explorer.read';
const PUBLISH = 'plugin::content-manager.explorer.publish';
const FIELDS = [
  ...['headline', 'summary', 'body', 'credit', 'dateline.place', 'dateline.region'],
  ...['statement', 'attribution', 'about', 'respondent', 'response', 'noResponseReason'].map(
    (name) => `claims.${name}`,
  ),
  ...['claims.responseSought', 'claims.replyBy', 'dismissals.passage', 'dismissals.reason'],
];
const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();

let newsroom: Newsroom;
let ids: Record<'later' | 'overdue' | 'open' | 'blocked' | 'clean', string>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const replyBy = inHours(5);
  const later = await makeDraft(newsroom, { headline: 'Later', ...awaitingReply(replyBy) });
  const english = await newsroom.strapi.documents(STORY).findOne({
    documentId: later,
    populate: ['claims'],
  });
  const spanish = awaitingReply(replyBy, 'es');
  // A translation: its claims are those of the English one.
  const claims = (spanish.claims as object[]).map((claim, index) => ({
    ...claim,
    key: english!.claims[index].key,
  }));
  await saveDraft(newsroom, later, 'es', { ...spanish, claims });
  ids = {
    later,
    open: await makeDraft(newsroom, { headline: 'Open', ...awaitingReply(null) }),
    overdue: await makeDraft(newsroom, { headline: 'Overdue', ...awaitingReply(inHours(-5)) }),
    blocked: await makeDraft(newsroom, { headline: 'Blocked', ...unattributed() }),
    clean: await makeDraft(newsroom, { headline: 'Clean' }),
  };
  await saveDraft(newsroom, ids.blocked, 'es');
});

afterAll(() => closeQuietly(newsroom));

const admin = () => panelOf(newsroom, newsroom.as.admin);

const reader = async (...permissions: Record<string, unknown>[]) =>
  panelOf(newsroom, await tokenOf(newsroom, permissions));

const mayRead = (properties: Record<string, unknown>, conditions: string[] = []) => ({
  action: READ,
  subject: STORY,
  properties,
  conditions,
});

const ask = async (panel: ReturnType<typeof admin>, list: 'awaited' | 'blocked') => {
  const answer = await panel.get(`/newsdesk/home/${list}`);
  expect(answer.status).toBe(200);
  return answer.body.data.items as Record<string, unknown>[];
};

describe('the home page', () => {
  it('tells who owes a reply, each claim once, those whose time is up first', async () => {
    const items = await ask(admin(), 'awaited');
    expect(items.map(({ documentId }) => documentId)).toEqual([ids.overdue, ids.later, ids.open]);
    expect(items[0]).toMatchObject({
      title: 'Overdue',
      respondent: 'the spokeswoman of the harbour firm',
      statement: 'The harbour firm dumped waste into the bay at night',
      locale: 'en',
    });
  });

  it('tells which stories are blocked, in which language, and by how much', async () => {
    const items = await ask(admin(), 'blocked');
    expect(items).toEqual([
      {
        uid: STORY,
        isSingle: false,
        documentId: ids.blocked,
        locale: 'en',
        title: 'Blocked',
        fixes: 2,
      },
    ]);
  });

  it('tells nobody of stories or claims that they may not read', async () => {
    const nobody = await reader();
    expect([await ask(nobody, 'awaited'), await ask(nobody, 'blocked')]).toEqual([[], []]);
    const spanish = await reader(mayRead({ fields: FIELDS, locales: ['es'] }));
    const waiting = await ask(spanish, 'awaited');
    expect(waiting.map(({ documentId, locale }) => [documentId, locale])).toEqual([
      [ids.later, 'es'],
    ]);
    expect(await ask(spanish, 'blocked')).toEqual([]);
    const withoutClaims = await reader(mayRead({ fields: ['summary'], locales: ['en', 'es'] }));
    expect(await ask(withoutClaims, 'awaited')).toEqual([]);
    expect(await ask(withoutClaims, 'blocked')).toMatchObject([{ title: null, fixes: 2 }]);
    const own = await reader(
      mayRead({ fields: FIELDS, locales: ['en', 'es'] }, ['admin::is-creator']),
    );
    expect([await ask(own, 'awaited'), await ask(own, 'blocked')]).toEqual([[], []]);
  });
});

describe('the standing of stories', () => {
  const standing = (panel: ReturnType<typeof admin>, list: string) =>
    panel.get(`/newsdesk/standing/${STORY}`, { ids: list });

  it('is told only of what may be read', async () => {
    const all = Object.values(ids).join(',');
    expect((await standing(await reader(), all)).status).toBe(403);
    const spanish = await reader(mayRead({ fields: FIELDS, locales: ['es'] }));
    const { data } = (await standing(spanish, all)).body;
    expect(Object.keys(data).sort()).toEqual([ids.later, ids.blocked].sort());
    expect(data[ids.blocked]).toMatchObject([{ locale: 'es', fixes: 0 }]);
  });

  it('is asked of 1 to 100 documents of a gated type', async () => {
    for (const bad of ['', ' ', 'a,,b', 'x'.repeat(65), Array(101).fill('a').join(',')]) {
      const answer = await standing(admin(), bad);
      expect([answer.status, answer.body.error.details.code]).toEqual([
        400,
        'newsdesk/bad-parameter',
      ]);
    }
    const answer = await admin().get('/newsdesk/standing/api::topic.topic', { ids: 'a' });
    expect(answer.status).toBe(404);
  });
});

describe('the check before a bulk publication', () => {
  const check = (panel: ReturnType<typeof admin>, body: object) =>
    panel.post('/newsdesk/check', { uid: STORY, documentIds: Object.values(ids), ...body });

  it('tells what would go out in which language, and why not', async () => {
    const { data } = (await check(admin(), { documentIds: [ids.blocked, ids.clean] })).body;
    expect(data).toMatchObject([
      { documentId: ids.blocked, locale: 'en', outcome: 'blocked', fixes: 2, title: 'Blocked' },
      { documentId: ids.clean, locale: 'en', outcome: 'ready', fixes: 0, reasons: [] },
      { documentId: ids.blocked, locale: 'es', outcome: 'ready' },
    ]);
    expect(data[0].reasons[0].message).toMatch(/has no attribution/);
    const spanish = (await check(admin(), { locales: ['es'] })).body.data;
    expect(new Set(spanish.map(({ locale }: { locale: string }) => locale))).toEqual(
      new Set(['es']),
    );
  });

  it('leaves alone what is out already and has not changed', async () => {
    const documentId = await makeDraft(newsroom);
    await newsroom.strapi.documents(STORY).publish({ documentId, locale: 'en' });
    const outcome = async () =>
      (await check(admin(), { documentIds: [documentId] })).body.data[0].outcome;
    expect(await outcome()).toBe('unchanged');
    await new Promise((later) => setTimeout(later, 600));
    await saveDraft(newsroom, documentId, 'en', { headline: 'Another one' });
    expect(await outcome()).toBe('ready');
  });

  it('tells reasons only to those who may read what they quote', async () => {
    const locales = ['en', 'es'];
    const some = await reader(mayRead({ fields: ['headline'], locales }));
    const [blocked] = (await check(some, { documentIds: [ids.blocked], locales: ['en'] })).body
      .data;
    expect(blocked).toMatchObject({ outcome: 'forbidden', fixes: 2, reasons: [] });
  });

  it('says what may be read but not published', async () => {
    const locales = ['en', 'es'];
    const may = await reader(mayRead({ fields: FIELDS, locales }), {
      action: PUBLISH,
      subject: STORY,
      properties: { locales: ['es'] },
      conditions: [],
    });
    const found = (await check(may, { documentIds: [ids.blocked] })).body.data;
    expect(found.map(({ locale, outcome }: Record<string, string>) => [locale, outcome])).toEqual([
      ['en', 'forbidden'],
      ['es', 'ready'],
    ]);
  });

  it('refuses what it cannot check', async () => {
    const bodies = [
      { documentIds: [] },
      { documentIds: 'all' },
      { documentIds: Array(101).fill('a') },
      { documentIds: [7] },
      { locales: ['*'] },
      { locales: [] },
      { locales: 'en' },
    ];
    for (const body of bodies) {
      const answer = await check(admin(), body);
      expect([body, answer.status]).toEqual([body, 400]);
    }
    expect((await check(admin(), { uid: 'api::none.none' })).status).toBe(404);
    expect((await check(await reader(), {})).status).toBe(403);
  });
});
