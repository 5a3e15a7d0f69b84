import { closeQuietly } from './closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({ locales: ['es', 'de', 'tr', 'ar'] });
}, 120_000);
afterAll(() => closeQuietly(newsroom));

const stories = () => newsroom.strapi.documents(STORY);
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Copy.' }] }];

async function slugOf(headline: string, locale = 'en', more: object = {}): Promise<string> {
  const story = await stories().create({ data: { headline, body, ...more } as never, locale });
  return story.slug as string;
}

it.each([
  ['en', 'Mayor closes bridge — for good', 'mayor-closes-bridge-for-good'],
  ['es', 'Año nuevo, niñez y pingüinos', 'ano-nuevo-ninez-y-pinguinos'],
  ['de', 'Über die Straße in Köln', 'ueber-die-strasse-in-koeln'],
])(
  'makes a slug of a headline by the rules of its language (%s)',
  async (locale, headline, slug) => {
    expect(await slugOf(headline, locale)).toBe(slug);
  },
);

it.each(['北京今天下雨', '🚀🚀', '«…»'])(
  'gives a headline without a Latin letter a slug: %s',
  async (headline) => {
    expect(await slugOf(headline)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  },
);

it('gives a clash a number, and the same slug to another language', async () => {
  expect(await slugOf('A clash of names')).toBe('a-clash-of-names');
  expect(await slugOf('A clash of names')).toBe('a-clash-of-names-2');
  expect(await slugOf('A clash, of names!')).toBe('a-clash-of-names-3');
  expect(await slugOf('A clash of names', 'es')).toBe('a-clash-of-names');
});

it('gives twenty stories that are made at the same moment twenty slugs', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => slugOf('All at once')));
  expect(new Set(made).size).toBe(20);
  expect(made).toContain('all-at-once');
  expect(made).toContain('all-at-once-20');
});

it('keeps the address when the headline changes, through publication too', async () => {
  const { documentId } = await stories().create({
    data: { headline: 'First words', body } as never,
  });
  const changed = await stories().update({
    documentId,
    data: { headline: 'Other words' } as never,
  });
  expect(changed?.slug).toBe('first-words');
  const emptied = await stories().update({ documentId, data: { slug: '' } as never });
  expect(emptied?.slug).toBe('first-words');
});

it('tidies a slug that was sent, and refuses one without a letter or digit', async () => {
  expect(await slugOf('Whatever', 'en', { slug: 'My Own Slug!' })).toBe('my-own-slug');
  await expect(slugOf('Whatever', 'en', { slug: '///' })).rejects.toMatchObject({
    name: 'ValidationError',
    details: { errors: [{ path: ['slug'] }] },
  });
});

it('never gives the address of a deleted story to another one', async () => {
  const { documentId } = await stories().create({
    data: { headline: 'Gone for good', body } as never,
  });
  await stories().delete({ documentId });
  expect(await slugOf('Gone for good')).toBe('gone-for-good-2');
});
