import { openNewsroom, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

const SOURCE = 'plugin::newsdesk.source';
const WHO = { name: 'Jane Doe', contact: 'jane@example.org', notes: 'Met in the park' };

let newsroom: Newsroom;
afterEach(() => newsroom.close());

const makeSource = async (): Promise<string> => {
  const data = { publicDescription: 'a senior Portuguese official', anonymous: true, ...WHO };
  return (await newsroom.strapi.documents(SOURCE).create({ data: data as never })).documentId;
};

const rawRow = async () => (await newsroom.strapi.db.connection('newsdesk_sources').select('*'))[0];

it('stores who a source is encrypted, and gives it back to those who may ask', async () => {
  newsroom = await openNewsroom();
  const documentId = await makeSource();
  const raw = await rawRow();
  for (const [field, value] of Object.entries(WHO)) {
    expect(raw[field]).toMatch(/^v1:/);
    expect(JSON.stringify(raw)).not.toContain(value);
  }
  expect(await newsroom.strapi.documents(SOURCE).findOne({ documentId })).toMatchObject(WHO);
  await newsroom.strapi
    .documents(SOURCE)
    .update({ documentId, data: { notes: 'Met again' } as never });
  expect((await rawRow()).notes).toMatch(/^v1:/);
  expect(await newsroom.strapi.documents(SOURCE).findOne({ documentId })).toMatchObject({
    ...WHO,
    notes: 'Met again',
  });
});

it('shows nothing, and does not break, when the key has changed', async () => {
  newsroom = await openNewsroom();
  const documentId = await makeSource();
  newsroom.strapi.config.set('admin.secrets.encryptionKey', 'another key');
  expect(await newsroom.strapi.documents(SOURCE).findOne({ documentId })).toMatchObject({
    name: null,
    contact: null,
    notes: null,
  });
});

it('works without a key, and stores what it is given', async () => {
  newsroom = await openNewsroom({ env: { ENCRYPTION_KEY: '' } });
  const documentId = await makeSource();
  expect(await rawRow()).toMatchObject(WHO);
  expect(await newsroom.strapi.documents(SOURCE).findOne({ documentId })).toMatchObject(WHO);
});
