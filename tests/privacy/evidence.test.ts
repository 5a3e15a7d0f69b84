import supertest from 'supertest';
import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

const SECRET = 'xyzzy-letter';

let newsroom: Newsroom;
let ids: { evidence: number; image: number };
/** A token that may read, by every address that there is for it, files and stories. */
let reader: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ doors: ['graphql', 'users'] });
  const { strapi } = newsroom;
  const addFile = async (name: string): Promise<number> => {
    const data = { name, hash: name, ext: '.pdf', mime: 'application/pdf', size: 1 };
    const more = { url: `/uploads/${name}.pdf`, provider: 'local', caption: name };
    const rows = strapi.db.query('plugin::upload.file');
    return Number((await rows.create({ data: { ...data, ...more } })).id);
  };
  ids = { evidence: await addFile(SECRET), image: await addFile('harbour') };
  const { documentId } = await strapi.documents(STORY).create({
    data: {
      headline: 'Letter names harbour firm',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A letter says so.' }] }],
      dateline: { place: 'Vigo' },
      credit: 'EFE',
      images: [ids.image],
      claims: [
        {
          statement: 'A letter says so',
          verification: 'verified',
          evidence: [{ kind: 'document', description: 'The letter', file: ids.evidence }],
        },
      ],
    } as never,
  });
  await strapi.documents(STORY).publish({ documentId });
});
beforeAll(async () => {
  const upload = ['find', 'findOne', 'findPage'].map(
    (name) => `plugin::upload.content-api.${name}`,
  );
  const { accessKey } = await newsroom.strapi.service('admin::api-token').create({
    name: 'reader',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [...upload, `${STORY}.find`, `${STORY}.findOne`],
  });
  reader = `Bearer ${accessKey}`;
});
afterAll(() => closeQuietly(newsroom));

const get = (address: string, who: string) =>
  supertest(newsroom.http).get(address).set('Authorization', who);

it.each([
  '/api/upload/files',
  '/api/upload/files/page',
  '/api/upload/files?populate=*',
  `/api/upload/files?filters[name]=${SECRET}`,
  `/api/upload/files?_q=${SECRET}`,
  `/api/upload/files/page?filters[$or][0][caption][$contains]=${SECRET}`,
  '/api/stories?populate[claims][populate]=*',
  '/api/stories?populate=*',
])('gives a document that is evidence to no subscriber: %s', async (address) => {
  const { text, status } = await get(address, reader);
  expect([status, text.includes(SECRET)]).toEqual([200, false]);
  expect((await get(address, newsroom.as.subscriber)).text).not.toContain(SECRET);
});

it('does not count what it does not give', async () => {
  const address = '/api/upload/files/page?pagination[withCount]=true';
  const { body } = await get(address, reader);
  expect(body.pagination?.total ?? body.meta?.pagination.total).toBe(1);
});

it('gives subscribers the images of stories, by list and by id', async () => {
  const list = await get('/api/upload/files', newsroom.as.subscriber);
  expect(list.body.map(({ name }: { name: string }) => name)).toEqual(['harbour']);
  await get(`/api/upload/files/${ids.image}`, newsroom.as.subscriber).expect(200);
  await get(`/api/upload/files/${ids.evidence}`, newsroom.as.subscriber).expect(404);
  const story = await get('/api/stories?populate=images', newsroom.as.subscriber);
  expect(story.body.data[0].images[0].name).toBe('harbour');
});

it('gives GraphQL’s readers no document that is evidence', async () => {
  const ask = (query: string, who: string) =>
    supertest(newsroom.http).post('/graphql').set('Authorization', who).send({ query });
  for (const query of [
    '{ uploadFiles { name url } }',
    '{ uploadFiles_connection { pageInfo { total } nodes { name } } }',
    `{ uploadFiles(filters: { name: { contains: "xyzzy" } }) { name } }`,
    '{ stories { images { name } } }',
  ]) {
    const { text } = await ask(query, newsroom.as.subscriber);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('"total":2');
  }
  const { text } = await ask('{ uploadFiles { name } }', newsroom.as.fullAccess);
  expect(text).toContain(SECRET);
});

it('gives it to those who may edit stories, and to the panel', async () => {
  const files = await get('/api/upload/files', newsroom.as.fullAccess);
  expect(files.text).toContain(SECRET);
  const library = await get('/upload/files', newsroom.as.admin);
  expect(library.text).toContain(SECRET);
});
