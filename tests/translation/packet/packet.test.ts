import supertest from 'supertest';
import type { Newsroom } from '../../helpers/newsroom';
import { differences, takeSnapshot } from '../../helpers/newsroomTables';
import { storiesOf } from '../../gate/doors/service';
import { cleanStory, WORDS } from '../../gate/states/cleanStory';
import { keysOf, openTranslators, rowOf, translate, writeStory } from '../stage';
import {
  askPacket,
  bodyOf,
  fetchPacket,
  packetAt,
  sendPacket,
  translateAll,
  wordsOfUnits,
  XLIFF_TYPE,
} from './stage';

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators({ locales: ['es', 'pt'] });
}, 120_000);
afterAll(() => room?.close());

describe('a packet that goes out', () => {
  it('is a file of XLIFF 2.1 with a unit for each piece of the story, in both languages', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' });
    const answer = await askPacket(room, id, 'es');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/xliff+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${id}.es.xlf"`,
      'cache-control': 'no-store',
    });
    const { root, file, units } = await fetchPacket(room, id, 'es');
    expect(['version', 'srcLang', 'trgLang'].map((name) => root.getAttribute(name))).toEqual([
      '2.1',
      'en',
      'es',
    ]);
    expect(file.getAttribute('original')).toBe(`urn:newsdesk:${id}:es`);
    const keys = await keysOf(room, id, 'en');
    const said = (part: 'source' | 'target') =>
      Object.fromEntries(units.map((unit) => [unit.name, unit[part]]));
    expect(said('source')).toEqual(wordsOfUnits('en', keys));
    expect(said('target')).toEqual(wordsOfUnits('es', keys));
    expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['reviewed']));
  });

  it('can be asked for before anybody has begun, and makes nothing', async () => {
    const id = await writeStory(room, 'en');
    const { units } = await fetchPacket(room, id, 'pt');
    expect(units.map(({ target, state }) => [target, state])).toEqual(
      units.map(() => [null, 'initial']),
    );
    expect(await rowOf(room, id, 'pt')).toBeNull();
  });

  it('says of claims how they stand, and nothing of who a source is', async () => {
    const source = await room.strapi.documents('plugin::newsdesk.source').create({
      data: {
        name: 'Iria Souto of the docks',
        contact: '+34 600 000 000',
        publicDescription: 'a docker of the night shift',
        anonymous: false,
      } as never,
    });
    const { releaseKind: _kind, ...story } = cleanStory('en');
    const [claim, ...rest] = story.claims;
    const named = { ...claim, source: source.documentId, sourceTerms: 'on-background' };
    const { documentId } = await storiesOf(room.strapi).create({
      locale: 'en',
      data: { ...story, claims: [named, ...rest] },
    });
    const [key] = await keysOf(room, documentId, 'en');
    const { units, save } = await fetchPacket(room, documentId, 'es');
    const statement = units.find(({ name }) => name === `claim.${key}.statement`)!;
    expect(statement.notes).toEqual([
      ['verification', 'unverified'],
      ['source', 'a docker of the night shift'],
      ['response', 'replied'],
      ['about', 'the harbour firm'],
    ]);
    expect(save()).not.toMatch(/Iria|\+34/);
  });
});

describe('a packet that comes back', () => {
  it('begins the translation with exactly its words and the facts of the source, and goes out', async () => {
    const id = await writeStory(room, 'en');
    const keys = await keysOf(room, id, 'en');
    const tool = await fetchPacket(room, id, 'es');
    const answer = await sendPacket(room, id, 'es', translateAll(tool, 'es', keys));
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(answer.body.data).toMatchObject({ locale: 'es', draft: { state: 'current' } });
    expect(answer.body.meta.written).toEqual(
      tool.units.map(({ name }) => name).filter((name) => name !== 'dateline.place'),
    );
    const draft = await rowOf(room, id, 'es');
    expect(draft).toMatchObject({
      headline: WORDS.es.headline,
      summary: WORDS.es.summary,
      body: bodyOf('es'),
      dateline: { place: 'Vigo', region: 'España', day: 5, month: 1, year: 2024 },
    });
    expect(
      draft.claims.map(({ key, statement, attribution, response, verification, channel }) => [
        key,
        statement,
        attribution ?? '',
        response ?? '',
        verification,
        channel,
      ]),
    ).toEqual([
      [
        keys[0],
        WORDS.es.allegation,
        WORDS.es.attribution,
        WORDS.es.response,
        'unverified',
        'phone',
      ],
      [keys[1], WORDS.es.fact, '', '', 'verified', null],
    ]);
    await storiesOf(room.strapi).publish({ documentId: id, locale: 'es' });
    const { units } = await fetchPacket(room, id, 'es');
    expect(units.map(({ target }) => target)).toEqual(
      units.map(({ name }) => wordsOfUnits('es', keys)[name]),
    );
  });

  it('leaves to the letter what it has no words for, and says the same when it comes twice', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' });
    const tool = await fetchPacket(room, id, 'es');
    tool.units.find(({ name }) => name === 'body.3')!.translate('La ría da mejillones.');
    for (const unit of tool.units.filter(({ name }) => name === 'summary')) unit.translate('  ');
    const packet = tool.save();
    const first = await sendPacket(room, id, 'es', packet);
    expect(first.body.meta.written).toEqual(['body.3']);
    const draft = await rowOf(room, id, 'es');
    const [one, two, three] = bodyOf('es');
    expect(draft.body).toEqual([
      one,
      two,
      three,
      { type: 'paragraph', children: [{ type: 'text', text: 'La ría da mejillones.' }] },
    ]);
    expect(draft.summary).toBe(WORDS.es.summary);
    const before = await takeSnapshot(room.strapi);
    const again = await sendPacket(room, id, 'es', packet);
    expect([again.status, again.body.meta.written]).toEqual([200, []]);
    expect(differences(before, await takeSnapshot(room.strapi))).toEqual([]);
  });

  it('keeps links and marks around the words that stand in them', async () => {
    const { releaseKind: _kind, ...story } = cleanStory('en');
    const url = 'https://example.org/report?a=1&b=2';
    const linked = (before: string, inside: string, bold: string) => ({
      type: 'paragraph',
      children: [
        { type: 'text', text: before },
        { type: 'link', url, children: [{ type: 'text', text: inside }] },
        { type: 'text', text: bold, bold: true },
      ],
    });
    const { documentId } = await storiesOf(room.strapi).create({
      locale: 'en',
      data: { ...story, body: [...story.body, linked('See ', 'the report', ' now.')] },
    });
    const tool = await fetchPacket(room, documentId, 'es');
    const words: Record<string, string> = {
      'See ': 'Vea ',
      'the report': 'el informe',
      ' now.': ' ya.',
    };
    tool.units.find(({ name }) => name === 'body.4')!.translateWithin((text) => words[text]!);
    expect((await sendPacket(room, documentId, 'es', tool.save())).status).toBe(200);
    const { body } = await rowOf(room, documentId, 'es');
    expect((body as unknown[])[4]).toEqual(linked('Vea ', 'el informe', ' ya.'));
  });

  it('adds a claim that the translation lacks, with the facts of the source', async () => {
    const id = await writeStory(room, 'en');
    const keys = await keysOf(room, id, 'en');
    await translate(room, id, { from: 'en', to: 'es' }, 'draft');
    const { claims } = await rowOf(room, id, 'es');
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'es',
      data: { claims: [{ id: claims[0]!.id }] },
    });
    const tool = await fetchPacket(room, id, 'es');
    tool.units.find(({ name }) => name === `claim.${keys[1]}.statement`)!.translate(WORDS.es.fact);
    expect((await sendPacket(room, id, 'es', tool.save())).status).toBe(200);
    const after = await rowOf(room, id, 'es');
    expect(
      after.claims.map(({ key, statement, verification }) => [key, statement, verification]),
    ).toEqual([
      [keys[0], WORDS.es.allegation, 'unverified'],
      [keys[1], WORDS.es.fact, 'verified'],
    ]);
  });

  it('takes over a correction: what it says anew, and what it finds still right by its state', async () => {
    const id = await writeStory(room, 'en');
    await translate(room, id, { from: 'en', to: 'es' });
    const statement = WORDS.en.allegation.replace('at night', 'before dawn');
    const { claims } = await rowOf(room, id, 'en');
    const [, ...paragraphs] = cleanStory('en').body;
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'en',
      data: {
        headline: 'Waste in the bay',
        body: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: `${statement}, ${WORDS.en.attribution}.` }],
          },
          ...paragraphs,
        ],
        claims: [{ id: claims[0]!.id, statement }, { id: claims[1]!.id }],
        releaseKind: 'correction',
        correctionNote: 'The hour was wrong.',
      },
      status: 'published',
    });
    const tool = await fetchPacket(room, id, 'es');
    const open = tool.units.filter(({ state }) => state === 'initial');
    expect(open.map(({ name }) => name)).toEqual([
      'headline',
      'body.0',
      `claim.${claims[0]!.key}.statement`,
    ]);
    expect(open[0]!.notes).toEqual([['source-before', WORDS.en.headline]]);
    const spanish = WORDS.es.allegation.replace('por la noche', 'de madrugada');
    open[0]!.translate(WORDS.es.headline, 'reviewed');
    open[1]!.translate(`${spanish}, ${WORDS.es.attribution}.`);
    open[2]!.translate(spanish);
    const { body } = await sendPacket(room, id, 'es', tool.save());
    expect(body.meta.written).toEqual(['body.0', `claim.${claims[0]!.key}.statement`]);
    expect(body.data.draft).toMatchObject({ state: 'current', stale: [] });
    await storiesOf(room.strapi).update({
      documentId: id,
      locale: 'es',
      data: { releaseKind: 'update' },
      status: 'published',
    });
  });

  it('may be in UTF-16, and of either type of XML', async () => {
    const id = await writeStory(room, 'en');
    const packet = (await fetchPacket(room, id, 'es')).save();
    const utf16 = Buffer.from(`\ufeff${packet.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await sendPacket(room, id, 'es', utf16)).status).toBe(200);
    expect(
      (await sendPacket(room, id, 'es', packet, { type: 'application/xml; charset=utf-8' })).status,
    ).toBe(200);
  });
});

describe('the panel has the same packet', () => {
  it('and whoever may not write the language does not', async () => {
    const id = await writeStory(room, 'en');
    const ask = (as: string) =>
      supertest(room.http)
        .get(packetAt(id, 'es', 'panel'))
        .set('Authorization', as);
    expect((await ask(room.as.admin)).status).toBe(200);
    expect((await ask(room.as.fullAccess)).status).toBe(401);
    const packet = (await fetchPacket(room, id, 'es')).save();
    const sent = await supertest(room.http)
      .put(packetAt(id, 'es', 'panel'))
      .set('Authorization', room.as.admin)
      .set('Content-Type', XLIFF_TYPE)
      .send(packet);
    expect([sent.status, sent.body.data.locale]).toEqual([200, 'es']);
  });
});
