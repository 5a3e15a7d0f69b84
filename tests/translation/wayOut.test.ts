import supertest from 'supertest';
import { STORY, type Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { blocks, WORDS } from '../gate/states/cleanStory';
import { administratorWith, DECISIONS } from '../permissions/people';
import {
  correctSource,
  correctedStory,
  keysOf,
  openTranslators,
  rowOf,
  translate,
  translated,
  writeStory,
} from './stage';

/** What a translation must not go out with, whichever way somebody tries. */

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators();
}, 120_000);
afterAll(() => room?.close());

const stories = () => storiesOf(room.strapi);

/** Publishes a language; what held it, by its codes. */
async function publish(id: string, locale: string, data: object = {}): Promise<string[]> {
  try {
    await stories().update({
      documentId: id,
      locale,
      data: { releaseKind: 'update', ...data },
      status: 'published',
    });
    return [];
  } catch (error) {
    const { errors } = (error as { details: { errors: { code: string; severity: string }[] } })
      .details;
    return [
      ...new Set(errors.filter(({ severity }) => severity === 'block').map(({ code }) => code)),
    ];
  }
}

const CORRECTED = ['translation/fresh.corrected'];

async function bothPublic(): Promise<string> {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  return id;
}

const claimIds = async (id: string, locale: string) =>
  (await rowOf(room, id, locale)).claims.map((claim) => ({ id: claim.id }));

describe('a correction is not forgotten', () => {
  it('when the source goes out again without its note', async () => {
    const id = await correctedStory(room);
    expect(await publish(id, 'es')).toEqual(CORRECTED);
    expect(await publish(id, 'en', { correctionNote: '', summary: 'Another day.' })).toEqual([]);
    expect(await publish(id, 'es')).toEqual(CORRECTED);
  });

  it('when a later one has the note of an earlier one', async () => {
    const id = await correctedStory(room);
    const { claims, ...words } = translated('es', await keysOf(room, id, 'es'));
    const statement = WORDS.es.allegation.replace('por la noche', 'antes del amanecer');
    const [first, ...rest] = claims;
    const { attribution, answer, fact, filler } = WORDS.es;
    const data = {
      ...words,
      headline: 'Desechos en la ría',
      body: blocks(`${statement}, ${attribution}.`, answer, `${fact}.`, filler),
      claims: [{ ...first, statement }, ...rest],
    };
    expect(await publish(id, 'es', data)).toEqual([]);
    const again = async (hour: string, note: string) => {
      const [one, ...others] = await claimIds(id, 'en');
      const said = WORDS.en.allegation.replace('at night', hour);
      const body = [said, WORDS.en.attribution].join(', ');
      return publish(id, 'en', {
        releaseKind: 'correction',
        correctionNote: note,
        claims: [{ ...one, statement: said }, ...others],
        body: blocks(`${body}.`, WORDS.en.answer, `${WORDS.en.fact}.`, WORDS.en.filler),
      });
    };
    expect(await again('at noon', 'Another hour.')).toEqual([]);
    expect(await again('at dusk', 'The hour was wrong.')).toEqual([]);
    expect(await publish(id, 'es')).toEqual(CORRECTED);
  });

  it('by making the language that still says the old thing the source', async () => {
    const id = await correctedStory(room);
    const answer = await supertest(room.http)
      .post(`/api/newsdesk/source-language/${id}`)
      .set('Authorization', room.as.fullAccess)
      .send({ locale: 'es', why: 'It is ours.' });
    expect([answer.status, answer.body.error.details.code]).toEqual([
      400,
      'newsdesk/not-corrected',
    ]);
    expect((await rowOf(room, id, 'en')).sourceLocale).toBe('en');
  });
});

it('a correction of both languages goes out with both at once, and leaves nothing to do', async () => {
  const id = await bothPublic();
  await correctSource(room, id, 'draft');
  const [first, ...rest] = await claimIds(id, 'es');
  const statement = WORDS.es.allegation.replace('por la noche', 'antes del amanecer');
  const { attribution, answer, fact, filler } = WORDS.es;
  await stories().update({
    documentId: id,
    locale: 'es',
    data: {
      headline: 'Desechos en la ría',
      body: blocks(`${statement}, ${attribution}.`, answer, `${fact}.`, filler),
      claims: [{ ...first, statement }, ...rest],
      releaseKind: 'correction',
      correctionNote: 'La hora era errónea.',
    },
  });
  await stories().publish({ documentId: id, locale: ['en', 'es'] });
  const shown = await supertest(room.http)
    .get(`/api/newsdesk/translations/${id}/es`)
    .set('Authorization', room.as.fullAccess);
  expect(shown.body.data.draft.stale).toEqual([]);
  expect(shown.body.data).toMatchObject({
    draft: { state: 'current' },
    public: { state: 'current' },
  });
});

describe('facts', () => {
  it('that are being changed in the draft of the source wait for that to go out', async () => {
    const id = await bothPublic();
    const [first, ...rest] = await claimIds(id, 'en');
    const evidence = [{ kind: 'link', description: 'A log', url: 'https://example.org/log' }];
    await stories().update({
      documentId: id,
      locale: 'en',
      data: {
        claims: [{ ...first, verification: 'disputed', channel: 'email', evidence }, ...rest],
      },
    });
    expect((await rowOf(room, id, 'es')).claims[0]).toMatchObject({ channel: 'email' });
    expect(await publish(id, 'es', { summary: 'Otro día.' })).toEqual([]);
    const released = await rowOf(room, id, 'es', true);
    expect(released.summary).toBe('Otro día.');
    expect(released.claims[0]).toMatchObject({
      verification: 'unverified',
      channel: 'phone',
      evidence: [],
    });
    expect(await publish(id, 'en')).toEqual([]);
    expect(await publish(id, 'es')).toEqual([]);
    expect((await rowOf(room, id, 'es', true)).claims[0]).toMatchObject({
      verification: 'disputed',
      channel: 'email',
      evidence: [expect.objectContaining({ url: 'https://example.org/log' })],
    });
  });

  it('of a claim that the source’s draft has dropped are still not the translator’s', async () => {
    const id = await bothPublic();
    const [, second] = await claimIds(id, 'en');
    await stories().update({ documentId: id, locale: 'en', data: { claims: [second] } });
    const [mine, other] = await claimIds(id, 'es');
    const claims = [{ ...mine, verification: 'disputed', channel: 'email' }, other];
    await expect(
      stories().update({ documentId: id, locale: 'es', data: { claims } }),
    ).rejects.toMatchObject({ details: { code: 'newsdesk/facts-of-source' } });
  });

  it('written into the draft past the Document Service do not go out', async () => {
    const id = await bothPublic();
    const [mine] = await claimIds(id, 'es');
    await room.strapi.db.query('newsdesk.claim').update({
      where: { id: mine!.id },
      data: { channel: 'email', verification: 'disputed' },
    });
    // Saved once more, it would follow its source again.
    await stories().publish({ documentId: id, locale: 'es' });
    expect((await rowOf(room, id, 'es', true)).claims[0]).toMatchObject({
      verification: 'unverified',
      channel: 'phone',
    });
  });
});

describe('the source language', () => {
  it.each(['update', 'updateMany'] as const)(
    'is not written by the query engine: %s',
    async (way) => {
      const id = await bothPublic();
      const where = { documentId: id, locale: 'es' };
      for (const sourceLocale of ['es', null]) {
        const written = room.strapi.db.query(STORY)[way]({ where, data: { sourceLocale } });
        await expect(written).rejects.toMatchObject({
          details: { code: 'newsdesk/source-language' },
        });
      }
    },
  );

  it('of a clone is that of its original', async () => {
    const id = await bothPublic();
    for (const locale of ['es', '*']) {
      const clone = await room.strapi.documents(STORY).clone({
        documentId: id,
        locale,
        data: { sourceLocale: 'es', headline: 'Otra' } as never,
      });
      expect((await rowOf(room, clone!.documentId, 'es')).sourceLocale).toBe('en');
    }
  });

  it('of a new story is one that the newsroom has', async () => {
    const data = { headline: 'New', sourceLocale: 'zz' };
    await expect(stories().create({ locale: 'es', data })).rejects.toMatchObject({
      details: { code: 'newsdesk/bad-input' },
    });
  });
});

describe('whoever may not read the source', () => {
  it('is not told its words by what holds the translation', async () => {
    const id = await writeStory(room, 'en', 'draft');
    const [first] = await keysOf(room, id, 'en');
    const { claims, ...words } = translated('es', [first!]);
    await stories().update({
      documentId: id,
      locale: 'es',
      data: { ...words, claims: claims.slice(0, 1) },
    });
    const { authorization } = await administratorWith(room, DECISIONS, ['es']);
    const checked = await supertest(room.http)
      .post('/newsdesk/check')
      .set('Authorization', authorization)
      .send({ uid: STORY, documentIds: [id] });
    const published = await supertest(room.http)
      .post(`/content-manager/collection-types/${STORY}/${id}/actions/publish?locale=es`)
      .set('Authorization', authorization)
      .send({});
    expect([checked.status, published.status]).toEqual([200, 400]);
    for (const { text } of [checked, published]) {
      expect(text).toMatch(/missing|source/);
      expect(text).not.toContain(WORDS.en.fact);
      expect(text).not.toContain(WORDS.en.allegation);
    }
  });
});
