import type { Newsroom } from '../helpers/newsroom';
import { openTranslators, rowOf, translate, writeStory } from './stage';

let room: Newsroom;
beforeAll(async () => {
  room = await openTranslators();
}, 120_000);
afterAll(() => room?.close());

it('goes out with its source, and has its facts', async () => {
  const id = await writeStory(room, 'en');
  await translate(room, id, { from: 'en', to: 'es' });
  const en = await rowOf(room, id, 'en', true);
  const es = await rowOf(room, id, 'es', true);
  expect(
    es.claims.map(({ key, verification, responseSought, soughtAt, channel, statement }) => [
      key,
      verification,
      responseSought,
      soughtAt,
      channel,
      statement,
    ]),
  ).toEqual(
    en.claims.map(({ key, verification, responseSought, soughtAt, channel }, at) => [
      key,
      verification,
      responseSought,
      soughtAt,
      channel,
      es.claims[at]!.statement,
    ]),
  );
});
