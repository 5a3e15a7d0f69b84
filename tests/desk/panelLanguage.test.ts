import supertest from 'supertest';
import { makeDraft, unattributed } from '../browser/someStories';
import { closeQuietly } from '../content/closeQuietly';
import { ADMIN, openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

/** The server gives its reasons in the language that the panel is shown in. */

jest.setTimeout(120_000);

const WORDS = { en: /has no attribution/, es: /no tiene atribución/ };
const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

let newsroom: Newsroom;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  documentId = await makeDraft(newsroom, unattributed());
});

afterAll(() => closeQuietly(newsroom));

const setProfile = (preferedLanguage: Language | null) =>
  newsroom.strapi.db
    .query('admin::user')
    .update({ where: { email: ADMIN.email }, data: { preferedLanguage } });

/** What is said of the story by the desk's own check, and by Strapi's publication. */
async function reasons(shown: string | null, browser: Language): Promise<string[]> {
  const headers = {
    Authorization: newsroom.as.admin,
    'Accept-Language': browser,
    ...(shown && { Cookie: `newsdesk-panel-language=${shown}` }),
  };
  const address = `/content-manager/collection-types/${STORY}/${documentId}/actions/publish`;
  const http = supertest(newsroom.http);
  const body = { uid: STORY, documentIds: [documentId] };
  const check = await http.post('/newsdesk/check').set(headers).send(body);
  const refused = await http.post(`${address}?locale=en`).set(headers).send({});
  expect([check.status, refused.status]).toEqual([200, 400]);
  return [check.text, refused.text];
}

const cases = LANGUAGES.flatMap((browser) =>
  ([null, ...LANGUAGES] as const).flatMap((profile) =>
    ([null, ...LANGUAGES] as const).map((shown) => ({ shown, profile, browser })),
  ),
);

it.each(cases)(
  'panel in $shown, profile in $profile, browser in $browser',
  async ({ shown, profile, browser }) => {
    await setProfile(profile);
    const wanted = shown ?? profile ?? browser;
    for (const said of await reasons(shown, browser)) expect(said).toMatch(WORDS[wanted]);
  },
);

it('is English where the panel is in a language that the server does not speak', async () => {
  await setProfile('es');
  for (const bad of ['fr', '__proto__', 'x'.repeat(500), '%00']) {
    for (const said of await reasons(bad, 'es')) expect(said).toMatch(WORDS.en);
  }
});
