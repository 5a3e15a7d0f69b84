import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { AGENCY, READ, signIn, SOURCE, type Grant, type ListReader } from './claimsNewsroom';
import { inState } from './panel';

/** Of several roles each gives what it gives of its own rows: none lends its fields to those of another. */

jest.setTimeout(240_000);

/** What may be read of a story, each with what stands there in one language. */
const PARTS = {
  headline: 'headline',
  statement: 'claims.statement',
  attribution: 'claims.attribution',
  about: 'claims.about',
  respondent: 'claims.respondent',
  response: 'claims.response',
  responseSought: 'claims.responseSought',
  replyBy: 'claims.replyBy',
  noResponseReason: 'claims.noResponseReason',
  source: 'claims.source',
  furtherSources: 'claims.furtherSources',
  respondentSource: 'claims.respondentSource',
  agency: 'agency',
  summary: 'summary',
  body: 'body',
  credit: 'credit',
  place: 'dateline.place',
  region: 'dateline.region',
  passage: 'dismissals.passage',
  reason: 'dismissals.reason',
} as const;
type Part = keyof typeof PARTS;
const ALL = Object.keys(PARTS) as Part[];

/** What no message of the gate quotes. */
const UNQUOTED: readonly Part[] = [
  'responseSought',
  'replyBy',
  'source',
  'furtherSources',
  'respondentSource',
];
const ABOUT_REPLIES: readonly Part[] = ['statement', 'respondent', 'responseSought', 'replyBy'];

type Language = 'en' | 'es';
const LANGUAGES: readonly Language[] = ['en', 'es'];
const REPLY_BY = { en: '2031-01-01T00:00:00.000Z', es: '2032-02-02T00:00:00.000Z' };

let newsroom: Newsroom;
let documentId: string;
/** What tells, wherever it stands, that a part of a language was read. */
let marks: Record<Language, Partial<Record<Part, string>>>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const records = { en: await recordsOf('en'), es: await recordsOf('es') };
  const { strapi } = newsroom;
  const made = await strapi
    .documents(STORY)
    .create({ data: storyIn('en', records.en), locale: 'en' });
  documentId = made.documentId;
  await strapi
    .documents(STORY)
    .update({ documentId, locale: 'es', data: storyIn('es', records.es) });
  const marksOf = (language: Language) => ({
    ...Object.fromEntries(
      (['headline', 'statement', 'respondent'] as const).map((part) => [
        part,
        `${part}-${language}`,
      ]),
    ),
    replyBy: REPLY_BY[language],
    ...records[language],
    agency: `credit-line-${language}`,
  });
  marks = { en: marksOf('en'), es: marksOf('es') };
});

afterAll(() => closeQuietly(newsroom));

const create = async (uid: string, data: Record<string, unknown>): Promise<string> =>
  (await newsroom.strapi.documents(uid as never).create({ data } as never)).documentId;

async function recordsOf(language: Language) {
  const source = (role: string) =>
    create(SOURCE, { publicDescription: `${role} ${language}`, anonymous: false });
  return {
    source: await source('source'),
    furtherSources: await source('further'),
    respondentSource: await source('respondent'),
    agency: await create(AGENCY, {
      name: language,
      creditLine: `credit-line-${language}`,
      homeLanguage: language,
    }),
  };
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

/** A story that is blocked and waits for a reply. */
const storyIn = (language: Language, records: Records) =>
  ({
    headline: `headline-${language}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }],
    agency: records.agency,
    claims: [
      {
        statement: `statement-${language}`,
        responseSought: 'awaiting-reply',
        respondent: `respondent-${language}`,
        replyBy: REPLY_BY[language],
        source: records.source,
        furtherSources: [records.furtherSources],
        respondentSource: records.respondentSource,
      },
    ],
  }) as never;

const mayRead = (parts: readonly Part[], locale: Language): Grant => ({
  action: READ,
  subject: STORY,
  properties: { fields: parts.map((part) => PARTS[part]), locales: [locale] },
});
const mayReadRecords: readonly Grant[] = [
  { action: READ, subject: SOURCE, properties: { fields: ['publicDescription', 'anonymous'] } },
  { action: READ, subject: AGENCY, properties: { fields: ['name', 'creditLine'] } },
];

/** Everything that the desk answers of the story, in one text for each language. */
async function answersTo(reader: ListReader): Promise<Record<Language, string>> {
  const { default: supertest } = await import('supertest');
  const told: Record<Language, unknown[]> = { en: [], es: [] };
  const ofLocale = (list: unknown, language: Language) =>
    (list as { locale: string }[]).filter(({ locale }) => locale === language);
  const answerOf = async (address: string, query = {}) => {
    const { status, body } = await reader.get(address, query);
    expect([address, status < 500]).toEqual([address, true]);
    return body;
  };
  for (const language of LANGUAGES) {
    for (const list of ['awaited', 'blocked']) {
      const { data } = await answerOf(`/newsdesk/home/${list}`);
      told[language].push(ofLocale(data.items, language));
    }
    const standing = await answerOf(`/newsdesk/standing/${STORY}`, { ids: documentId });
    told[language].push(ofLocale(standing.data[documentId], language));
    const checked = await supertest(newsroom.http)
      .post('/newsdesk/check')
      .send({ uid: STORY, documentIds: [documentId], locales: [language] })
      .set('Authorization', reader.token);
    told[language].push(checked.body.data);
    told[language].push(
      await answerOf(`/newsdesk/facts/${STORY}/${documentId}`, { locale: language }),
    );
  }
  return { en: JSON.stringify(told.en), es: JSON.stringify(told.es) };
}

const isListed = async (reader: ListReader, state: string, locale: Language): Promise<boolean> => {
  const address = `/content-manager/collection-types/${STORY}`;
  const { status, body } = await reader.get(address, { locale, ...inState(state) });
  return status === 200 && body.results.length > 0;
};

/** The role for English gives all of a story, the one for Spanish all but this. */
const readerWithout = (part: Part) =>
  signIn(
    newsroom,
    [mayRead(ALL, 'en'), ...mayReadRecords],
    [
      mayRead(
        ALL.filter((other) => other !== part),
        'es',
      ),
    ],
  );

it('tells all of a story to those whose one role gives it', async () => {
  const reader = await signIn(
    newsroom,
    [mayRead(ALL, 'en'), ...mayReadRecords],
    [mayRead(ALL, 'es')],
  );
  const told = await answersTo(reader);
  for (const language of LANGUAGES) {
    for (const mark of Object.values(marks[language])) expect(told[language]).toContain(mark);
    expect(await isListed(reader, 'awaiting', language)).toBe(true);
  }
});

describe.each(ALL)('%s, that one role gives in English and none in Spanish', (part) => {
  let reader: ListReader;
  let told: Record<Language, string>;
  beforeAll(async () => {
    reader = await readerWithout(part);
    told = await answersTo(reader);
  });

  it('is told of English stories, and not of Spanish ones', () => {
    const { en, es } = { en: marks.en[part], es: marks.es[part] };
    if (en !== undefined) expect(told.en).toContain(en);
    if (es !== undefined) expect(told.es).not.toContain(es);
  });

  it('shows in no message, and no list of who waits for a reply', async () => {
    if (!UNQUOTED.includes(part)) {
      expect(told.en).toMatch(/"reasons":\[\{/);
      expect(told.es).not.toMatch(/"reasons":\[\{/);
    }
    const isOfReplies = ABOUT_REPLIES.includes(part);
    expect(await isListed(reader, 'awaiting', 'en')).toBe(true);
    expect(await isListed(reader, 'awaiting', 'es')).toBe(!isOfReplies);
    expect(told.es.includes('"awaiting":1')).toBe(!isOfReplies);
    expect(await isListed(reader, 'blocked', 'es')).toBe(true);
  });
});

describe('records', () => {
  /** One role reads the words of its own records, the other one something else of all. */
  const owner = (uid: string, words: string, other: string) =>
    signIn(
      newsroom,
      [{ action: READ, subject: STORY, properties: { fields: ['agency'], locales: LANGUAGES } }],
      [
        {
          action: READ,
          subject: uid,
          properties: { fields: [words] },
          conditions: ['admin::is-creator'],
        },
      ],
      [{ action: READ, subject: uid, properties: { fields: [other] } }],
    );
  const give = (uid: string, id: string, createdBy: number) =>
    newsroom.strapi.db.query(uid).update({ where: { documentId: id }, data: { createdBy } });

  it('of sources are described to those who may read the words of just these', async () => {
    const reader = await owner(SOURCE, 'publicDescription', 'anonymous');
    const own = await create(SOURCE, { publicDescription: 'own source', anonymous: false });
    const foreign = await create(SOURCE, { publicDescription: 'foreign one', anonymous: false });
    await give(SOURCE, own, reader.userId);
    const facts = await reader.get('/newsdesk/facts/sources', { ids: `${own},${foreign}` });
    expect(Object.keys(facts.body.data)).toEqual([own]);
    const called = async (words: string) =>
      (await reader.get('/newsdesk/facts/source', { called: words })).body.data;
    expect(await called('own source')).toMatchObject({ documentId: own });
    expect(await called('foreign one')).toBeNull();
  });

  it('of agencies tell how to credit those of which just this may be read', async () => {
    const reader = await owner(AGENCY, 'creditLine', 'name');
    const agency = { homeLanguage: 'es', creditLine: 'OWN', name: 'own' };
    const own = await create(AGENCY, agency);
    const foreign = await create(AGENCY, { ...agency, creditLine: 'FOREIGN', name: 'foreign' });
    await give(AGENCY, own, reader.userId);
    const credit = async (id: string) =>
      (await reader.get(`/newsdesk/facts/${STORY}/agency/${id}`)).body.data;
    expect([await credit(own), await credit(foreign)]).toEqual(['OWN', '']);
  });
});
