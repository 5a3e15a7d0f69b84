import { closeQuietly } from './closeQuietly';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
}, 120_000);
afterAll(() => closeQuietly(newsroom));

const stories = () => newsroom.strapi.documents(STORY);
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Copy.' }] }];

it('notes the language in which a story was first written', async () => {
  const story = await stories().create({
    data: { headline: 'Torres', body } as never,
    locale: 'es',
  });
  expect(story.sourceLocale).toBe('es');
  const english = await stories().update({
    documentId: story.documentId,
    locale: 'en',
    data: { headline: 'Towers', body } as never,
  });
  expect(english?.sourceLocale).toBe('es');
});

interface Field {
  readonly type: string;
  readonly pluginOptions?: { i18n?: { localized?: boolean } };
}

const VALUES: Record<string, [one: unknown, other: unknown]> = {
  headline: ['Towers', 'Torres'],
  summary: ['In English', 'En español'],
  slugline: ['TOWERS', 'TORRES'],
  credit: ['EFE', 'AP'],
  sourcingLevel: ['documented', 'witnessed'],
  urgency: [3, 5],
  genre: ['news', 'analysis'],
  embargoUntil: ['2999-01-01T00:00:00.000Z', '2999-02-01T00:00:00.000Z'],
  correctionNote: ['One', 'Una'],
  editorNote: ['For the desk', 'Para la mesa'],
};

it('shares between languages what its schema says is shared, and nothing else', async () => {
  const { attributes } = newsroom.strapi.contentType(STORY) as unknown as {
    attributes: Record<string, Field>;
  };
  const { documentId } = await stories().create({ data: { headline: 'Towers', body } as never });
  const spanish = { documentId, locale: 'es' };
  await stories().update({ ...spanish, data: { headline: 'Torres', body } as never });
  for (const [name, [one, other]] of Object.entries(VALUES)) {
    await stories().update({ documentId, data: { [name]: one } as never });
    await stories().update({ ...spanish, data: { [name]: other } as never });
    const english = (await stories().findOne({ documentId })) as unknown as Record<string, unknown>;
    const localized = attributes[name]!.pluginOptions?.i18n?.localized === true;
    expect([name, english[name]]).toEqual([name, localized ? one : other]);
  }
});

it('says for every field whether it is localised, but for relations, which always are', () => {
  const { attributes } = newsroom.strapi.contentType(STORY) as unknown as {
    attributes: Record<string, Field>;
  };
  const { __schema__: written } = newsroom.strapi.contentType(STORY) as unknown as {
    __schema__: { attributes: Record<string, Field> };
  };
  const own = Object.entries(written.attributes);
  const unsaid = own.filter(([name, { type }]) => {
    const said = attributes[name]!.pluginOptions?.i18n?.localized;
    return type !== 'relation' && typeof said !== 'boolean';
  });
  expect(unsaid.map(([name]) => name)).toEqual([]);
});
