import type { Newsroom } from '../helpers/newsroom';
import { storiesOf } from '../gate/doors/service';
import { cleanStory, WORDS } from '../gate/states/cleanStory';
import { openTranslators, rowOf, translate, writeStory } from './stage';

/** What several people do to one story at the same moment, source and translation, over and over. */

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators();
}, 120_000);
afterAll(() => room?.close());

const ROUNDS = process.env.NEWSDESK_FULL_MATRIX === '1' ? 60 : 15;

const CHANNELS = ['phone', 'email', 'letter', 'message'];

/** Those refusals that somebody who is a moment late may get. */
const LATE = new Set(['newsdesk/blocked', 'newsdesk/facts-of-source']);

async function attempt(act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch (error) {
    const { code } = (error as { details?: { code?: string } }).details ?? {};
    if (!LATE.has(String(code))) throw error;
  }
}

it('leaves every translation with the facts of its source, and nothing public that the gate would hold', async () => {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  const stories = storiesOf(room.strapi);
  for (let round = 0; round < ROUNDS; round += 1) {
    const channel = CHANNELS[round % CHANNELS.length];
    const en = await rowOf(room, id, 'en');
    const es = await rowOf(room, id, 'es');
    const [first, ...rest] = en.claims;
    const source = {
      claims: [{ id: first!.id, channel }, ...rest.map((claim) => ({ id: claim.id }))],
      releaseKind: 'update',
    };
    const words = {
      summary: `${cleanStory('es').summary} ${round}`,
      claims: es.claims.map((claim) => ({ id: claim.id, key: claim.key })),
      releaseKind: 'update',
    };
    const at = { documentId: id } as const;
    await Promise.all([
      attempt(stories.update({ ...at, locale: 'en', data: source, status: 'published' })),
      attempt(stories.update({ ...at, locale: 'es', data: words })),
      attempt(
        stories.update({
          ...at,
          locale: 'es',
          data: { releaseKind: 'update' },
          status: 'published',
        }),
      ),
      attempt(stories.publish({ ...at, locale: ['en', 'es'] })),
    ]);
    const [original, translation] = [await rowOf(room, id, 'en'), await rowOf(room, id, 'es')];
    expect(translation.claims.map(({ key, channel: mine }) => [key, mine])).toEqual(
      original.claims.map(({ key, channel: theirs }) => [key, theirs]),
    );
    expect(translation.claims[0]!.statement).toBe(WORDS.es.allegation);
    const { failed } = await room.strapi.plugin('newsdesk').service('gate').audit();
    expect(failed).toEqual([]);
    const rows = await room.strapi.db
      .query('api::story.story')
      .findMany({ where: { documentId: id, publishedAt: { $notNull: true } } });
    expect(rows.map(({ locale }: { locale: string }) => locale).sort()).toEqual(['en', 'es']);
  }
}, 240_000);
