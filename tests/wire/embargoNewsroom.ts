import supertest from 'supertest';
import { changeApp, type ChangedApp } from '../helpers/changedApp';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

/** Stands in every word of the story under embargo, and nowhere else. */
export const SECRET = 'qqembargoqq';
export const AGENCY = 'api::agency.agency';
const USER = 'plugin::users-permissions.user';

const READS = [STORY, AGENCY, 'api::topic.topic', USER].flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);
const EMBARGO = 'plugin::newsdesk.embargo.read';
const UPLOADS = ['find', 'findOne'].map((name) => `plugin::upload.content-api.${name}`);

/** Those who may read stories, but nothing under embargo. */
export const ORDINARY = ['read-only token', 'custom token', 'user', 'public'] as const;
/** Those who see what is under embargo. */
export const INITIATED = ['embargo token', 'embargo user', 'editor token', 'full access'] as const;
export type Reader = (typeof ORDINARY)[number] | (typeof INITIATED)[number];

/** A newsroom with an open story and one under embargo, to which everything leads that can lead to one. */
export interface EmbargoNewsroom {
  readonly newsroom: Newsroom;
  /** `Authorization` by reader; nobody's is empty. */
  readonly readers: Readonly<Record<Reader, string>>;
  readonly open: string;
  readonly embargoed: string;
  /** Of the English and Spanish public rows of the story under embargo. */
  readonly rowIds: readonly number[];
  readonly embargoUntil: string;
  readonly topic: string;
  /** Its story is under embargo, and so is all that it links to. */
  readonly agency: string;
  readonly user: number;
  /** Removes the app's copy; to be called when the newsroom has closed. */
  remove(): void;
}

const link = (relation: string, more = {}) => ({
  type: 'relation',
  relation,
  target: STORY,
  ...more,
});

/** What of a project's own types can lead to stories. */
const AGENCY_LINKS = {
  stories: link('oneToMany', { mappedBy: 'agency' }),
  lead: link('oneToOne'),
  picks: link('manyToMany'),
  teaser: { type: 'component', component: 'test.teaser' },
  teasers: { type: 'component', component: 'test.teaser', repeatable: true },
  zone: { type: 'dynamiczone', components: ['test.teaser'] },
  links: { type: 'relation', relation: 'morphToMany' },
};

const TEASER = {
  collectionName: 'components_test_teasers',
  info: { displayName: 'Teaser' },
  attributes: { title: { type: 'string' }, story: link('oneToOne'), more: link('oneToMany') },
};

const USERS = `module.exports = (plugin) => {
  plugin.contentTypes.user.schema.attributes.followed = ${JSON.stringify(link('manyToMany'))};
  return plugin;
};`;

function linkedApp(): ChangedApp {
  return changeApp({
    story: ({ attributes }) => {
      Object.assign(attributes.agency!, { inversedBy: 'stories' });
      attributes.related = link('manyToMany');
    },
    agency: ({ attributes }) => Object.assign(attributes, AGENCY_LINKS),
    files: {
      'src/components/test/teaser.json': JSON.stringify(TEASER),
      'src/extensions/users-permissions/strapi-server.js': USERS,
    },
  });
}

/** @param options.doors default: GraphQL and users */
export async function openEmbargoNewsroom(): Promise<EmbargoNewsroom> {
  const app = linkedApp();
  const newsroom = await openNewsroom({ distDir: app.distDir, doors: ['graphql', 'users'] });
  const readers = await makeReaders(newsroom);
  const stories = await publishStories(newsroom);
  const user = await makeUser(newsroom, 'fan', 'reader', [stories.embargoed]);
  return { newsroom, readers, ...stories, user: user.id, remove: () => app.remove() };
}

const EVIDENCE = [{ kind: 'document', description: 'The minutes' }];

const words = (text: string) => ({
  headline: `Headline ${text}`,
  summary: `Summary ${text}`,
  slug: `slug-${text}`,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: `Body ${text}.` }] }],
  dateline: { place: `Place ${text}` },
  claims: [{ statement: `Body ${text}`, verification: 'verified', evidence: EVIDENCE }],
  credit: 'EFE',
});

/** Publishes the two stories in both languages, and links to the second whatever can be linked. */
async function publishStories({ strapi }: Newsroom) {
  const stories = strapi.documents(STORY);
  const topics = strapi.documents('api::topic.topic');
  const topic = (await topics.create({ data: { name: 'Bridges' } })).documentId;
  await topics.update({ documentId: topic, locale: 'es', data: { name: 'Puentes' } as never });
  const newAgency = async (name: string): Promise<string> => {
    const data = { name, creditLine: name, homeLanguage: 'es' };
    return (await strapi.documents(AGENCY).create({ data: data as never })).documentId;
  };
  const agencies = [await newAgency('Mixed'), await newAgency('Hushed')];
  await newAgency('Idle');
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  const publish = async (text: string, more: object): Promise<string> => {
    const data = { ...words(text), ...more, topics: [topic] };
    const { documentId } = await stories.create({ data: data as never });
    await stories.update({ documentId, locale: 'es', data: data as never });
    for (const locale of ['en', 'es']) await stories.publish({ documentId, locale });
    return documentId;
  };
  const open = await publish('open', { agency: agencies[0] });
  const embargoed = await publish(SECRET, { agency: agencies[1], embargoUntil });
  await publish(`${SECRET} two`, { agency: agencies[0], embargoUntil, related: [embargoed] });
  await stories.update({ documentId: open, data: { related: [embargoed] } as never });
  await stories.publish({ documentId: open });
  const rows = await strapi.db.query(STORY).findMany({
    where: { documentId: embargoed, publishedAt: { $notNull: true } },
    orderBy: { locale: 'asc' },
  });
  const rowIds = rows.map(({ id }: { id: number }) => Number(id));
  for (const documentId of agencies) await linkAll(strapi, documentId, embargoed, rowIds[0]!);
  return { open, embargoed, rowIds, embargoUntil, topic, agency: agencies[1]! };
}

async function linkAll(
  strapi: Newsroom['strapi'],
  documentId: string,
  story: string,
  row: number,
): Promise<void> {
  const teaser = { title: 'Read on', story, more: [story] };
  await strapi.documents(AGENCY).update({
    documentId,
    data: {
      lead: story,
      picks: [story],
      teaser,
      teasers: [teaser],
      zone: [{ __component: 'test.teaser', ...teaser }],
      links: [{ __type: STORY, id: row }],
    } as never,
  });
}

async function makeReaders(newsroom: Newsroom): Promise<Record<Reader, string>> {
  const { strapi, as } = newsroom;
  const token = async (name: string, permissions: string[]): Promise<string> => {
    const { accessKey } = await strapi
      .service('admin::api-token')
      .create({ name, description: '', type: 'custom', lifespan: null, permissions });
    return `Bearer ${accessKey}`;
  };
  // The helper lets the public write stories, for the tests of the gate.
  const granted = strapi.db.query('plugin::users-permissions.permission');
  await granted.deleteMany({ where: { action: { $startsWith: STORY } } });
  const roles = strapi.db.query('plugin::users-permissions.role');
  const role = await roles.findOne({ where: { type: 'public' } });
  for (const action of READS) await granted.create({ data: { action, role: role.id } });
  await makeRole(newsroom, 'reader', READS);
  await makeRole(newsroom, 'initiated', [...READS, EMBARGO]);
  return {
    'read-only token': as.subscriber,
    'custom token': await token('reads', [...READS, ...UPLOADS]),
    user: (await makeUser(newsroom, 'reads', 'reader')).authorization,
    public: '',
    'embargo token': await token('initiated', [...READS, EMBARGO]),
    'embargo user': (await makeUser(newsroom, 'initiated', 'initiated')).authorization,
    'editor token': await token('edits', [...READS, `${STORY}.create`, `${STORY}.update`]),
    'full access': as.fullAccess,
  };
}

async function makeRole({ strapi }: Newsroom, type: string, actions: string[]): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .create({ data: { name: type, description: '', type } });
  const granted = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) await granted.create({ data: { action, role: role.id } });
}

async function makeUser(
  { strapi }: Newsroom,
  username: string,
  type: string,
  followed: string[] = [],
): Promise<{ id: number; authorization: string }> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  const users = strapi.plugin('users-permissions');
  const { id } = await users.service('user').add({
    username,
    email: `${username}@newsroom.test`,
    password: 'Reader-1-of-the-test',
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
  });
  const rows = await strapi.db
    .query(STORY)
    .findMany({ where: { documentId: { $in: followed } }, select: ['id'] });
  await strapi.db
    .query(USER)
    .update({ where: { id }, data: { followed: rows.map(({ id: row }) => row) } });
  return { id, authorization: `Bearer ${users.service('jwt').issue({ id })}` };
}

/** What a reader gets at an address, or for a query of GraphQL. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

export async function ask(
  { newsroom, readers }: EmbargoNewsroom,
  query: string,
  who: Reader,
): Promise<Answer> {
  const isRest = query.startsWith('/');
  const request = isRest
    ? supertest(newsroom.http).get(query)
    : supertest(newsroom.http).post('/graphql');
  if (readers[who] !== '') void request.set('Authorization', readers[who]);
  const { status, text } = await (isRest ? request : request.send({ query }));
  return { status, text };
}
