import { closeQuietly } from '../content/closeQuietly';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(120_000);

const SOURCE = 'plugin::newsdesk.source';
const WHO = { name: 'Jane Doe', contact: 'jane@example.org', notes: 'Met in the park' };

let newsroom: Newsroom;
afterEach(() => closeQuietly(newsroom));

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

/** What a newsroom warns of while it starts. */
async function warningsOf(env: Record<string, string>): Promise<string[]> {
  const warnings: string[] = [];
  newsroom = await openNewsroom({
    env,
    beforeLoad: (strapi) => {
      strapi.log.level = 'warn';
      for (const transport of strapi.log.transports) transport.silent = true;
      strapi.log.on('data', ({ message }: { message: unknown }) => warnings.push(String(message)));
    },
  });
  return warnings;
}

it('does not warn of unencrypted sources where there is a key', async () => {
  const warnings = await warningsOf({});
  expect(warnings.filter((warning) => warning.includes('unencrypted'))).toEqual([]);
});

it('works without a key, stores what it is given, and says so at start-up', async () => {
  const warnings = await warningsOf({ ENCRYPTION_KEY: '' });
  expect(warnings.filter((warning) => warning.includes('ENCRYPTION_KEY'))).toHaveLength(1);
  const documentId = await makeSource();
  expect(await rawRow()).toMatchObject(WHO);
  expect(await newsroom.strapi.documents(SOURCE).findOne({ documentId })).toMatchObject(WHO);
});
