import fc from 'fast-check';
import { anyClaim, anyWireStory, CANARY } from '../../../../../tests/wire/anyWireStory';
import { misfitsOfNinjs } from '../../../../../tests/wire/ninjsSchema';
import { blocks } from '../gate/fixtures';
import type { Instant, LocaleCode } from '../story';
import { tombstone } from './tombstone';
import { toNinjs } from './toNinjs';
import { toWireClaim } from './toWireClaim';
import type { WireStory } from './wireStory';

const RUNS = { numRuns: 3000 };

const at = (iso: string): Instant => Date.parse(iso) as Instant;

const STORY: WireStory = {
  uri: 'tag:newsdesk.example,2026:story:abc:es',
  locale: 'es' as LocaleCode,
  version: 3,
  versionAt: at('2026-05-25T12:30:00Z'),
  firstAt: at('2026-05-25T10:00:00Z'),
  embargoedUntil: null,
  headline: 'El puerto abre una  investigación',
  summary: 'La autoridad portuaria investiga los pagos.',
  body: [
    ...blocks('La autoridad portuaria abrió este lunes una investigación.'),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Los pagos' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Según ' },
        {
          type: 'link',
          url: 'https://audit.example/informe?a=1&b=2',
          children: [{ type: 'text', text: 'el informe', bold: true }],
        },
        { type: 'text', text: ', <nadie> avisó.' },
      ],
    },
  ],
  slug: 'puerto-investigacion',
  slugline: 'PUERTO-PAGOS',
  dateline: { place: 'Fráncfort', region: 'RFA', month: 5, day: 25, year: 2026 },
  datelineText: 'Fráncfort (RFA), 25 may (EFE).- ',
  byline: ['Ana Ruiz', 'Jon Sarasola'],
  credit: 'EFE',
  agency: { name: 'Agencia EFE', usageTerms: 'Solo para abonados.' },
  topics: [
    { name: 'economía', code: 'medtop:04000000' },
    { name: 'puertos', code: '' },
  ],
  genre: 'news',
  urgency: 3,
  sourcingLevel: 'documented',
  correctionNote: 'El puerto es el de Bilbao.',
  images: [
    {
      url: 'https://cdn.example/uploads/puerto uno.jpg',
      width: 1200,
      height: 800,
      mime: 'image/jpeg',
      sizeInBytes: 90_000,
      alternativeText: 'Grúas',
      caption: 'El puerto',
    },
    {
      url: '/uploads/b.png',
      width: null,
      height: null,
      mime: '',
      sizeInBytes: null,
      alternativeText: '',
      caption: '',
    },
  ],
  claims: [],
  publicSources: ['el director del puerto', 'el director del puerto'],
  translations: [
    {
      uri: 'tag:newsdesk.example,2026:story:abc:en',
      locale: 'en' as LocaleCode,
      headline: 'Port opens inquiry',
      isSource: false,
    },
  ],
  sourceLocale: 'es' as LocaleCode,
};

test('any story whatever makes a document that is valid by the schema of ninjs 3.1', () => {
  fc.assert(
    fc.property(anyWireStory(), (story) => {
      expect(misfitsOfNinjs(toNinjs(story))).toEqual([]);
    }),
    RUNS,
  );
});

test('any tombstone is valid and says nothing of the text', () => {
  fc.assert(
    fc.property(anyWireStory(), (story) => {
      const document = tombstone(story);
      expect(misfitsOfNinjs(document)).toEqual([]);
      expect(document.pubStatus).toBe('canceled');
      expect(Object.keys(document)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(headlines|descriptions|bodies|by|slugline|altIds|edNote)$/),
        ]),
      );
    }),
    { numRuns: 500 },
  );
});

test('a document goes through JSON in UTF-8 and comes back as it was, with nothing a database refuses', () => {
  fc.assert(
    fc.property(anyWireStory(), (story) => {
      const written = JSON.stringify(toNinjs(story));
      expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
      expect(written).not.toMatch(/\\u0000|\\ud[89a-f]/i);
    }),
    RUNS,
  );
});

test('a claim goes out with nothing private, whatever it may get to know', () => {
  fc.assert(
    fc.property(anyClaim(), (claim) => {
      const sent = toWireClaim(claim);
      expect(JSON.stringify(sent)).not.toContain(CANARY);
      expect(JSON.stringify(sent)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      expect(sent.verification).toBe(claim.verification);
      expect(sent.soughtAt === null).toBe(claim.soughtAt === null);
    }),
    RUNS,
  );
});

test('nothing of a story goes out but what is named in the format', () => {
  const secret = {
    ...STORY,
    editorNote: CANARY,
    claims: [{ statement: CANARY }],
  };
  expect(JSON.stringify(toNinjs(secret as unknown as WireStory))).not.toContain(CANARY);
});

test('everything a subscriber needs stands where ninjs has a place for it', () => {
  expect(
    toNinjs(STORY, {
      policies: {
        correctionsPolicy: 'https://efe.example/corrections',
        ethicsPolicy: 'javascript:x',
      },
    }),
  ).toMatchSnapshot();
});

test('a withdrawn story leaves its identity, its version and its times', () => {
  expect(tombstone(STORY)).toEqual({
    uri: STORY.uri,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    pubStatus: 'canceled',
    version: '3',
    firstCreated: '2026-05-25T10:00:00.000Z',
    versionCreated: '2026-05-25T12:30:00.000Z',
    language: 'es',
  });
});

test.each([
  [true, 'es', 'translationOf'],
  [false, 'es', 'siblingTranslation'],
  [false, 'en', 'translation'],
])('a translation is linked by what it is to this one (%s, %s)', (isSource, sourceLocale, rel) => {
  const story = {
    ...STORY,
    locale: 'en' as LocaleCode,
    sourceLocale: sourceLocale as LocaleCode,
    translations: [{ ...STORY.translations[0]!, isSource }],
  };
  expect(toNinjs(story).associations![0]).toMatchObject({ rel, type: 'text' });
});

test('an embargo stands in the document until it is lifted', () => {
  const embargoedUntil = at('2026-06-01T06:00:00Z');
  expect(toNinjs({ ...STORY, embargoedUntil })).toHaveProperty(
    'embargoedUntil',
    '2026-06-01T06:00:00.000Z',
  );
  expect(toNinjs(STORY)).not.toHaveProperty('embargoedUntil');
});

test('an embargo beyond the years of RFC 3339 is never lost', () => {
  expect(toNinjs({ ...STORY, embargoedUntil: 8.64e15 as Instant }).embargoedUntil).toBe(
    '9999-12-31T23:59:59.999Z',
  );
});
