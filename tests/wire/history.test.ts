import supertest from 'supertest';
import { createHash } from 'node:crypto';
import { tokenOf } from '../desk/panel';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { RELEASES } from '../helpers/ledger';
import { cleanStory } from '../gate/states/cleanStory';
import { storiesOf } from '../gate/doors/service';
import { administratorWith, SOURCE } from '../permissions/people';

/** What went out of a story, as the panel asks for it, and the dossier of it. */

const NAME = 'Zoraida Quexada';
const CANARIES = {
  name: NAME,
  contact: 'zq@secret.test',
  notes: 'meets at the quay',
  anonymityReason: 'would lose her post',
};
const EVIDENCE = 'the ledger of the weighbridge';
const NOTE = 'A first version named another bay.';
const REASON = 'The union took its words back';

let room: Newsroom;
let storyId: string;
let otherId: string;

const stories = () => storiesOf(room.strapi);
const story = (locale: 'en' | 'es', sourceId: string) => {
  const [allegation, fact] = cleanStory(locale).claims;
  const evidence = [{ kind: 'document', description: EVIDENCE }];
  return {
    ...cleanStory(locale),
    claims: [
      { ...allegation, source: sourceId, sourceTerms: 'on-background' },
      { ...fact, evidence },
    ],
  };
};

beforeAll(async () => {
  room = await openNewsroom();
  const { documentId: sourceId } = await room.strapi.documents(SOURCE as never).create({
    data: { publicDescription: 'the dockers’ union', anonymous: false, ...CANARIES } as never,
  });
  const first = story('en', sourceId);
  ({ documentId: storyId } = await stories().create({
    locale: 'en',
    data: first,
    status: 'published',
  }));
  await stories().update({
    documentId: storyId,
    locale: 'es',
    data: story('es', sourceId),
    status: 'published',
  });
  const data = { summary: 'What <b>the</b> tide brought.', releaseKind: 'correction' };
  await stories().update({
    documentId: storyId,
    locale: 'en',
    data: { ...data, correctionNote: NOTE },
    status: 'published',
  });
  const refused = { claims: [{ ...first.claims[0], attribution: '' }, first.claims[1]] };
  await post(`/content-manager/collection-types/${STORY}/${storyId}/actions/publish?locale=en`, {
    ...first,
    ...refused,
  });
  await post(`/newsdesk/kill/${STORY}/${storyId}`, { reason: REASON, note: 'Killed.' });
  ({ documentId: otherId } = await stories().create({
    locale: 'en',
    data: cleanStory('en'),
    status: 'published',
  }));
}, 120_000);
afterAll(() => room?.close());

const post = (path: string, body: object) =>
  supertest(room.http).post(path).set('Authorization', room.as.admin).send(body);

const ask = (path: string, authorization = room.as.admin) =>
  supertest(room.http).get(`/newsdesk/${path}`).set('Authorization', authorization);

const history = `history/${STORY}`;
const dossier = `dossier/${STORY}`;

const READ = 'plugin::content-manager.explorer.read';

const allFields = (): string[] =>
  room.strapi.service('admin::content-type').getNestedFields(room.strapi.contentTypes[STORY], {
    components: { ...room.strapi.components },
  });

const mayRead = (fields: readonly string[], locales = ['en', 'es'], conditions: string[] = []) => ({
  action: READ,
  subject: STORY,
  properties: { fields, locales },
  conditions,
});

const maySeeWhoSourcesAre = [
  { action: 'plugin::newsdesk.sources.read', subject: null, properties: {}, conditions: [] },
  {
    action: READ,
    subject: SOURCE,
    properties: {
      fields: ['name', 'publicDescription', 'anonymous', 'anonymityReason', 'approvedBy'],
    },
    conditions: [],
  },
];

interface Listed {
  sequence: number;
  kind: string;
  locale: string;
  version: number;
  headline: string | null;
}

describe('the history of a story', () => {
  it('lists its releases, newest first, with who, when, by which door and what readers were told', async () => {
    const { body, status } = await ask(`${history}/${storyId}`);
    expect(status).toBe(200);
    const { releases } = body.data;
    expect(releases.map(({ kind, locale, version }: Listed) => [kind, locale, version])).toEqual([
      ['kill', 'es', 2],
      ['kill', 'en', 3],
      ['correction', 'en', 2],
      ['publish', 'es', 1],
      ['publish', 'en', 1],
    ]);
    expect(releases[1]).toMatchObject({
      state: 'off',
      note: 'Killed.',
      headline: null,
      by: expect.stringContaining('Test Editor'),
      door: 'admin',
      broken: null,
    });
    expect(releases[2]).toMatchObject({
      state: 'public',
      note: NOTE,
      headline: cleanStory('en').headline,
    });
  });

  it('tells how each language stands, and the kill with its reason', async () => {
    const { body } = await ask(`${history}/${storyId}`);
    expect(body.data.newest.map(({ locale, kind }: Listed) => `${locale} ${kind}`).sort()).toEqual([
      'en kill',
      'es kill',
    ]);
    expect(body.data.kills).toMatchObject([{ reason: REASON, cleared: null }]);
  });

  it('is told in pages', async () => {
    const all = (await ask(`${history}/${storyId}`)).body.data.releases as Listed[];
    const { body } = await ask(`${history}/${storyId}?before=${all[2]!.sequence}`);
    expect(body.data.releases).toEqual(all.slice(3));
    expect(body.data.earlierThan).toBeNull();
  });

  it('gives one release with what went out, its checks and what its claims rest on', async () => {
    const [, , correction] = (await ask(`${history}/${storyId}`)).body.data.releases as Listed[];
    const { body } = await ask(`${history}/${storyId}/${correction!.sequence}`);
    expect(body.data).toMatchObject({
      kind: 'correction',
      story: { pubStatus: 'usable', version: '2' },
      claims: [{ verification: 'unverified' }, { verification: 'verified' }],
      checks: { verdict: 'pass' },
      grounds: [
        { sources: [{ publicDescription: 'the dockers’ union' }] },
        { evidence: [{ description: EVIDENCE }] },
      ],
    });
  });

  it('marks a release that somebody altered by SQL, and the one after it', async () => {
    const all = (await ask(`${history}/${storyId}`)).body.data.releases as Listed[];
    const { sequence } = all[2]!;
    const row = () => room.strapi.db.connection(RELEASES).where({ sequence });
    const [{ record, hash }] = await row().select('record', 'hash');
    const forged = record.replace(cleanStory('en').headline, 'Nothing found in the bay');
    const marked = async () =>
      ((await ask(`${history}/${storyId}`)).body.data.releases as { broken: string | null }[]).map(
        ({ broken }) => broken,
      );
    await row().update({ record: forged });
    expect(await marked()).toEqual([null, null, 'altered', null, null]);
    await row().update({ hash: createHash('sha256').update(forged).digest('hex') });
    const after = await marked();
    await row().update({ record: 'no JSON' });
    const unreadable = await ask(`${history}/${storyId}`);
    await row().update({ record, hash });
    expect(after).toEqual([null, 'out-of-place', null, null, null]);
    expect(unreadable.status).toBe(200);
    expect(unreadable.body.data.releases[2]).toMatchObject({
      broken: 'altered',
      kind: 'correction',
    });
    expect(await marked()).toEqual([null, null, null, null, null]);
  });
});

describe('bad questions are refused', () => {
  const bad: [string, () => string, number][] = [
    ['an id that is none', () => `${history}/a%20b`, 400],
    ['a type that is not gated', () => `history/api::topic.topic/${storyId}`, 404],
    ['a type that is none', () => `history/constructor/${storyId}`, 404],
    ['a sequence that is none', () => `${history}/${storyId}/abc`, 400],
    ['a sequence beyond all numbers', () => `${history}/${storyId}/99999999999999999999`, 400],
    ['a release that is not there', () => `${history}/${storyId}/99999`, 404],
    ['a release of another story', () => `${history}/${otherId}/1`, 404],
    ['a page before nothing', () => `${history}/${storyId}?before=-1`, 400],
    ['a page before a list', () => `${history}/${storyId}?before[]=1`, 400],
    ['a parameter that it does not know', () => `${history}/${storyId}?locale=en`, 400],
    ['a dossier in no format', () => `${dossier}/${storyId}?format=pdf`, 400],
    ['a dossier in no language', () => `${dossier}/${storyId}?language=fr`, 400],
  ];
  it.each(bad)('%s', async (_name, path, status) => {
    expect((await ask(path())).status).toBe(status);
  });

  it('nobody is told anything who is not signed in', async () => {
    for (const path of [
      `${history}/${storyId}`,
      `${history}/${storyId}/1`,
      `${dossier}/${storyId}`,
    ]) {
      expect((await supertest(room.http).get(`/newsdesk/${path}`)).status).toBe(401);
      expect((await ask(path, room.as.fullAccess)).status).toBe(401);
    }
  });
});

describe('who may read what', () => {
  const people: [
    string,
    () => object[],
    { status: number; locales?: string[]; text?: boolean; grounds?: boolean; identity?: boolean },
  ][] = [
    ['nothing of stories', () => maySeeWhoSourcesAre, { status: 403 }],
    [
      'stories in Spanish alone',
      () => [mayRead(allFields(), ['es'])],
      { status: 200, locales: ['es'], text: true, grounds: true },
    ],
    [
      'headlines alone',
      () => [mayRead(['headline']), ...maySeeWhoSourcesAre],
      { status: 200, locales: ['en', 'es'], text: false, grounds: false },
    ],
    [
      'all but on which sources claims rest',
      () => [
        mayRead(allFields().filter((field) => field !== 'claims.source')),
        ...maySeeWhoSourcesAre,
      ],
      { status: 200, locales: ['en', 'es'], text: true, grounds: false },
    ],
    [
      'all but the evidence',
      () => [mayRead(allFields().filter((field) => !field.startsWith('claims.evidence')))],
      { status: 200, locales: ['en', 'es'], text: true, grounds: false },
    ],
    [
      'all of stories, and not who sources are',
      () => [mayRead(allFields()), maySeeWhoSourcesAre[1]!],
      { status: 200, locales: ['en', 'es'], text: true, grounds: true },
    ],
    [
      'all of stories, who sources are by the plugin’s permission, and not their records',
      () => [mayRead(allFields()), maySeeWhoSourcesAre[0]!],
      { status: 200, locales: ['en', 'es'], text: true, grounds: true },
    ],
    [
      'all of it',
      () => [mayRead(allFields()), ...maySeeWhoSourcesAre],
      { status: 200, locales: ['en', 'es'], text: true, grounds: true, identity: true },
    ],
    [
      'stories of their own alone',
      () => [mayRead(allFields(), ['en', 'es'], ['admin::is-creator'])],
      { status: 403 },
    ],
    [
      'headlines of all stories, and the rest of their own alone',
      () => [mayRead(['headline']), mayRead(allFields(), ['en', 'es'], ['admin::is-creator'])],
      { status: 200, locales: ['en', 'es'], text: false, grounds: false },
    ],
  ];

  it.each(people)('%s', async (_name, permissions, expected) => {
    const token = await tokenOf(room, permissions() as never);
    const list = await ask(`${history}/${storyId}`, token);
    const file = await ask(`${dossier}/${storyId}`, token);
    const page = await ask(`${dossier}/${storyId}?format=html&language=es`, token);
    expect([list.status, file.status, page.status]).toEqual(Array(3).fill(expected.status));
    const all = (await ask(`${history}/${storyId}`)).body.data.releases as Listed[];
    const one = await Promise.all(
      all.map(({ sequence }) => ask(`${history}/${storyId}/${sequence}`, token)),
    );
    const said = [list, file, page, ...one].map(({ text }) => text).join('\n');
    for (const canary of [CANARIES.contact, CANARIES.notes]) expect(said).not.toContain(canary);
    for (const canary of [NAME, CANARIES.anonymityReason]) {
      expect(said.includes(canary)).toBe(expected.identity === true);
    }
    if (expected.status !== 200) return expect(said).not.toContain(cleanStory('en').headline);
    const { releases } = list.body.data as { releases: Listed[] };
    expect([...new Set(releases.map(({ locale }) => locale))].sort()).toEqual(expected.locales);
    expect(file.body.releases).toHaveLength(releases.length);
    expect(one.map(({ status }) => status)).toEqual(
      all.map(({ locale }) => (expected.locales!.includes(locale) && expected.text ? 200 : 404)),
    );
    expect(said.includes('told reporters') || said.includes('a la prensa')).toBe(expected.text);
    expect(said.includes(EVIDENCE)).toBe(expected.grounds);
    expect(said.includes('told reporters')).toBe(
      expected.text === true && expected.locales!.includes('en'),
    );
  });
});

describe('the dossier', () => {
  it('is the whole record, and its hashes can be worked out again', async () => {
    const { body, headers } = await ask(`${dossier}/${storyId}`);
    expect(headers['content-disposition']).toContain(`dossier-${storyId}.json`);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      format: 'newsdesk-dossier/1',
      withheld: { languages: 0, text: [], grounds: [], identities: false },
      sources: [{ publicDescription: 'the dockers’ union', identity: { name: NAME } }],
      kills: [{ reason: REASON }],
      refusals: [{ locales: ['en'], door: 'admin', violations: [{ code: expect.any(String) }] }],
    });
    expect(body.releases.map(({ record }: { record: Listed }) => record.kind)).toEqual([
      'publish',
      'publish',
      'correction',
      'kill',
      'kill',
    ]);
    for (const { record, hash, isComplete } of body.releases) {
      expect(isComplete).toBe(true);
      expect(createHash('sha256').update(JSON.stringify(record)).digest('hex')).toBe(hash);
    }
  });

  it.each(['en', 'es'])('is a page in %s that runs and fetches nothing', async (language) => {
    const { text, headers } = await ask(`${dossier}/${storyId}?format=html&language=${language}`);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain('What &lt;b&gt;the&lt;/b&gt; tide brought.');
    expect(text).not.toMatch(/<script|<img|<link|javascript:/i);
    expect(text).toContain(NAME);
    expect(text).toContain(REASON);
    expect(text).not.toContain('undefined');
  });

  it('says the house’s words in the language of whoever reads it', async () => {
    const told = async (language: string) =>
      (await ask(`${dossier}/${storyId}?format=html&language=${language}`)).text;
    const [english, spanish] = [await told('en'), await told('es')];
    for (const words of ['On background', 'Replied', 'Phone', 'Document: ', '(Blocks)']) {
      expect(english).toContain(words);
    }
    for (const words of ['Sin nombre', 'Respondió', 'Teléfono', 'Documento: ', '(Retiene)']) {
      expect(spanish).toContain(words);
    }
    expect(spanish).not.toMatch(/on-background<|>replied|>phone|>unverified|\(block\)/);
  });

  it('says of what it leaves out that it does', async () => {
    const token = await tokenOf(room, [mayRead(['headline'], ['en'])]);
    const { body } = await ask(`${dossier}/${storyId}`, token);
    expect(body.withheld).toEqual({
      languages: 1,
      text: ['en'],
      grounds: ['en'],
      identities: true,
    });
    expect(body.releases.every((one: { isComplete: boolean }) => !one.isComplete)).toBe(true);
  });

  it('outlives the story: who may read all stories may read it still', async () => {
    const { documentId } = await stories().create({
      locale: 'en',
      data: cleanStory('en'),
      status: 'published',
    });
    await stories().delete({ documentId, locale: '*' });
    const { body } = await ask(`${dossier}/${documentId}`);
    expect(body.releases.map(({ record }: { record: Listed }) => record.kind)).toEqual([
      'publish',
      'withdrawal',
    ]);
    const { authorization } = await administratorWith(room, []);
    expect((await ask(`${history}/${documentId}`, authorization)).status).toBe(200);
    const own = await tokenOf(room, [mayRead(allFields(), ['en'], ['admin::is-creator'])]);
    expect((await ask(`${history}/${documentId}`, own)).status).toBe(403);
  });
});
