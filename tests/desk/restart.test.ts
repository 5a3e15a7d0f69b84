import path from 'node:path';
import supertest from 'supertest';
import { makeDraft } from '../browser/someStories';
import { changeApp } from '../helpers/changedApp';
import { ADMIN, openNewsroom, type Strapi } from '../helpers/newsroom';
import { outside } from '../helpers/outside';
import { until } from '../helpers/until';
import { inState, panelOf } from './panel';

jest.setTimeout(180_000);

/** The same newsroom, started anew with another house policy. */
async function startAnew(rules: Record<string, unknown>): Promise<Strapi> {
  const app = changeApp({ config: { rules } });
  const { createStrapi } = outside.require('@strapi/strapi') as typeof import('@strapi/strapi');
  const appDir = path.resolve(__dirname, '../..');
  const strapi = createStrapi({ appDir, distDir: app.distDir, serveAdminPanel: false }) as Strapi;
  await strapi.load();
  await strapi.server.mount();
  app.remove();
  return strapi;
}

it('judges all drafts anew, in the background, when the house policy has changed at a restart', async () => {
  const first = await openNewsroom();
  const documentId = await makeDraft(first, { credit: null });
  const before = panelOf(first, first.as.admin);
  expect(await before.list(inState('ready'))).toEqual([documentId]);
  await first.strapi.destroy();
  const strapi = await startAnew({ 'story/credit': 'block' });
  try {
    // Nobody has asked for a list yet.
    await until(async () => {
      const [standing] = await strapi.db.connection('newsdesk_standings').select('fixes');
      return standing.fixes === 1;
    }, 'the draft to be judged anew');
    const http = strapi.server.httpServer;
    const login = await supertest(http).post('/admin/login').send(ADMIN);
    const after = panelOf({ http }, `Bearer ${login.body.data.token}`);
    expect(await after.list(inState('blocked'))).toEqual([documentId]);
    expect(await after.list(inState('ready'))).toEqual([]);
  } finally {
    await strapi.destroy();
    await first.database.drop();
  }
});
