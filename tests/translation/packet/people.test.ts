import supertest from 'supertest';
import { STORY, type Newsroom } from '../../helpers/newsroom';
import { differences, takeSnapshot } from '../../helpers/newsroomTables';
import { tokenOf } from '../../desk/panel';
import { WORDS } from '../../gate/states/cleanStory';
import { keysOf, openTranslators, rowOf, writeStory } from '../stage';
import { askPacket, fetchPacket, packetAt, sendPacket, translateAll, XLIFF_TYPE } from './stage';

/** Who may have a packet of a translation, and send one. */

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'] });
}, 120_000);
afterAll(() => room?.close());

const custom = async (permissions: readonly string[]): Promise<string> => {
  const { accessKey } = await room.strapi.service('admin::api-token').create({
    name: `token ${permissions.join(' ')}`.slice(0, 90),
    description: '',
    type: 'custom',
    lifespan: null,
    permissions,
  });
  return `Bearer ${accessKey}`;
};

const UPDATE = 'api::story.story.update';
const [DOWNLOAD, UPLOAD] = ['download', 'upload'].map((name) => `plugin::newsdesk.packets.${name}`);

describe('by the content API', () => {
  it('an agency that may write stories and send packets translates one, and decides no claim', async () => {
    const id = await writeStory(room, 'en');
    const keys = await keysOf(room, id, 'en');
    const agency = await custom([UPDATE, DOWNLOAD!, UPLOAD!]);
    expect((await askPacket(room, id, 'es', agency)).status).toBe(200);
    const packet = translateAll(await fetchPacket(room, id, 'es'), 'es', keys);
    expect((await sendPacket(room, id, 'es', packet, { as: agency })).status).toBe(200);
    expect(await rowOf(room, id, 'es')).toMatchObject({ headline: WORDS.es.headline });
  });

  it('whoever rewrites a claim decides on it, by a packet as by any other door', async () => {
    const id = await writeStory(room, 'en');
    const keys = await keysOf(room, id, 'en');
    const agency = await custom([UPDATE, DOWNLOAD!, UPLOAD!]);
    await sendPacket(room, id, 'es', translateAll(await fetchPacket(room, id, 'es'), 'es', keys));
    const tool = await fetchPacket(room, id, 'es');
    const [headline, ...rest] = tool.units;
    headline!.translate('Vertidos en la ría');
    expect((await sendPacket(room, id, 'es', tool.save(), { as: agency })).status).toBe(200);
    const claim = rest.find(({ name }) => name === `claim.${keys[0]}.statement`)!;
    claim.translate('La empresa no vertió nada');
    const before = await takeSnapshot(room.strapi);
    const { status, body } = await sendPacket(room, id, 'es', tool.save(), { as: agency });
    expect([status, body.error.details.code]).toEqual([403, 'newsdesk/not-allowed']);
    expect(differences(before, await takeSnapshot(room.strapi))).toEqual([]);
  });

  it('nobody else does', async () => {
    const id = await writeStory(room, 'en');
    const packet = (await fetchPacket(room, id, 'es')).save();
    const others = [
      room.as.subscriber,
      '',
      await custom([DOWNLOAD!, UPLOAD!]),
      await custom([UPDATE]),
    ];
    for (const as of others) {
      const asked = await askPacket(room, id, 'es', as);
      expect([401, 403]).toContain(asked.status);
      expect(String(asked.body)).not.toContain(WORDS.en.headline);
      expect([401, 403]).toContain((await sendPacket(room, id, 'es', packet, { as })).status);
    }
    expect(await rowOf(room, id, 'es')).toBeNull();
  });
});

describe('in the panel', () => {
  const action = (name: string, locales: readonly string[], without: readonly string[] = []) => {
    const nested = room.strapi
      .service('admin::content-type')
      .getNestedFields(room.strapi.contentTypes[STORY as never], {
        components: { ...room.strapi.components },
      }) as string[];
    return {
      action: `plugin::content-manager.explorer.${name}`,
      subject: STORY,
      properties: { fields: nested.filter((field) => !without.includes(field)), locales },
      conditions: [],
    };
  };
  const ask = (id: string, locale: string, as: string) =>
    supertest(room.http)
      .get(packetAt(id, locale, 'panel'))
      .set('Authorization', as);
  const send = (id: string, locale: string, as: string, packet: string) =>
    supertest(room.http)
      .put(packetAt(id, locale, 'panel'))
      .set('Authorization', as)
      .set('Content-Type', XLIFF_TYPE)
      .send(packet);

  it('a translator has it in the languages that they write, and in no other', async () => {
    const id = await writeStory(room, 'en');
    const keys = await keysOf(room, id, 'en');
    const translator = await tokenOf(room, [
      action('read', ['en', 'es']),
      action('create', ['es']),
      action('update', ['es']),
    ]);
    expect((await ask(id, 'es', translator)).status).toBe(200);
    expect((await ask(id, 'pt', translator)).status).toBe(403);
    const packet = translateAll(await fetchPacket(room, id, 'es'), 'es', keys);
    expect((await send(id, 'es', translator, packet)).status).toBe(200);
    expect((await rowOf(room, id, 'es')).headline).toBe(WORDS.es.headline);
    const other = (await fetchPacket(room, id, 'pt')).save();
    expect((await send(id, 'pt', translator, other)).status).toBe(403);
    expect(await rowOf(room, id, 'pt')).toBeNull();
  });

  it('nobody has it who may not read the source, nor write what it carries', async () => {
    const id = await writeStory(room, 'en');
    const packet = (await fetchPacket(room, id, 'es')).save();
    const [all, spanish] = [['en', 'es'], ['es']];
    const people = [
      [action('read', spanish), action('create', spanish), action('update', spanish)],
      [action('read', all), action('update', spanish)],
      [action('read', all), action('create', spanish, ['claims.statement'])],
      [action('read', all, ['claims.source']), action('create', spanish)],
    ];
    for (const permissions of people) {
      const as = await tokenOf(room, permissions);
      expect((await ask(id, 'es', as)).status).toBe(403);
      expect((await send(id, 'es', as, packet)).status).toBe(403);
    }
    expect(await rowOf(room, id, 'es')).toBeNull();
  });
});
