import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Claim, NewsArticle, WithContext } from 'schema-dts';
import { anyEnvelope } from '../../../../../tests/wire/anyEnvelope';
import type { NewsArticleLd } from './articleLd';
import type { ClaimLd } from './claimsLd';
import type { Ninjs } from './release';
import { toJsonLd } from './toJsonLd';
import type { WireClaim } from './wireStory';

/** The compiler holds every property and type of ours against schema.org's own. */
const asNewsArticle = (article: NewsArticleLd): WithContext<NewsArticle> => article;
const asClaim = (claim: ClaimLd): Claim => claim;

const VOCABULARY = new Set(
  readFileSync(
    join(dirname(require.resolve('schema-dts/package.json')), 'dist/schema.d.ts'),
    'utf8',
  ).match(/(?<=")\w+(?="\?:)/g),
);

/** The names of all properties in a value, however deep. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...termsIn(inner)]);
}

const DOCUMENT: Ninjs = {
  uri: 'tag:newsdesk.example,2026:story:abc:en',
  pubStatus: 'usable',
  version: '2',
  firstCreated: '2026-05-25T10:00:00.000Z',
  versionCreated: '2026-05-25T12:30:00.000Z',
  language: 'en',
  headlines: [{ role: 'main', contentType: 'text/plain', value: 'Port opens inquiry' }],
  descriptions: [
    { role: 'summary', contentType: 'text/plain', value: 'The port looks into payments.' },
    { role: 'correction', contentType: 'text/plain', value: 'The port is Bilbao.' },
  ],
  bodies: [
    { role: 'main', contentType: 'text/html', value: '<p>The port opened an inquiry.</p>' },
    { role: 'main', contentType: 'text/plain', value: 'The port opened an inquiry.', wordCount: 5 },
    { role: 'dateline', contentType: 'text/plain', value: 'BILBAO, Spain (AP) —' },
  ],
  people: [{ name: 'Ana Ruiz', rel: 'author' }],
  located: 'Bilbao, Spain',
  infoSources: [
    { name: 'AP', role: 'credit' },
    { name: 'the head of the port', role: 'source' },
  ],
  copyrightHolder: 'The Associated Press',
  usageTerms: 'Subscribers only.',
  genres: [{ name: 'news' }],
  subjects: [{ name: 'economy', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000' }],
  trustIndicators: [
    {
      role: 'http://cv.iptc.org/newscodes/trustindicator/correctionsPolicy',
      href: 'https://desk.example/corrections',
    },
    {
      role: 'http://cv.iptc.org/newscodes/trustindicator/editorialPolicy',
      href: 'https://desk.example/principles',
    },
  ],
  associations: [
    { type: 'text', rel: 'translationOf', uri: 'tag:x:es', language: 'es', name: 'x' },
    { type: 'text', rel: 'siblingTranslation', uri: 'tag:x:pt', language: 'pt', name: 'x' },
  ],
};

const CLAIM: WireClaim = {
  key: 'key-1' as WireClaim['key'],
  statement: 'The mayor took 40,000 euros',
  verification: 'disputed',
  verificationNote: '',
  attribution: 'the audit office said',
  about: 'the mayor',
  responseSought: 'replied',
  respondent: 'the mayor’s office',
  soughtAt: null,
  channel: null,
  replyBy: null,
  response: 'This is baseless',
  noResponseReason: '',
};

test('a released story reads as a NewsArticle of schema.org', () => {
  const article = toJsonLd(
    { story: DOCUMENT, claims: [CLAIM], kind: 'update', note: null },
    { publisher: { name: 'The Desk', url: 'https://desk.example' } },
  );
  expect(asNewsArticle(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': DOCUMENT.uri,
    identifier: DOCUMENT.uri,
    version: '2',
    inLanguage: 'en',
    datePublished: '2026-05-25T10:00:00.000Z',
    dateModified: '2026-05-25T12:30:00.000Z',
    creativeWorkStatus: 'Published',
    headline: 'Port opens inquiry',
    abstract: 'The port looks into payments.',
    dateline: 'BILBAO, Spain (AP) —',
    articleBody: 'The port opened an inquiry.',
    wordCount: 5,
    genre: ['news'],
    about: [
      {
        '@type': 'Thing',
        name: 'economy',
        sameAs: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
      },
    ],
    locationCreated: { '@type': 'Place', name: 'Bilbao, Spain' },
    author: [{ '@type': 'Person', name: 'Ana Ruiz' }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'The Desk',
      url: 'https://desk.example/',
      correctionsPolicy: 'https://desk.example/corrections',
    },
    sourceOrganization: { '@type': 'Organization', name: 'AP' },
    copyrightHolder: { '@type': 'Organization', name: 'The Associated Press' },
    usageInfo: { '@type': 'CreativeWork', text: 'Subscribers only.' },
    publishingPrinciples: 'https://desk.example/principles',
    correction: { '@type': 'CorrectionComment', text: 'The port is Bilbao.' },
    translationOfWork: { '@type': 'NewsArticle', '@id': 'tag:x:es', inLanguage: 'es' },
    hasPart: [
      {
        '@type': 'Claim',
        '@id': `${DOCUMENT.uri}#claim-key-1`,
        identifier: 'key-1',
        text: 'The mayor took 40,000 euros',
        creativeWorkStatus: 'disputed',
        creditText: 'the audit office said',
        about: { '@type': 'Thing', name: 'the mayor' },
        appearance: { '@id': DOCUMENT.uri },
        comment: {
          '@type': 'Comment',
          text: 'This is baseless',
          creditText: 'the mayor’s office',
        },
      },
    ],
  });
  expect(asClaim(article.hasPart![0]!)['@type']).toBe('Claim');
});

test('a translation is linked from the story that it was made of, never from another translation', () => {
  const associations = [
    { type: 'text', rel: 'translation', uri: 'tag:x:es', language: 'es', name: 'x' },
    { type: 'text', rel: 'siblingTranslation', uri: 'tag:x:pt', language: 'pt', name: 'x' },
  ];
  const article = toJsonLd({ story: { ...DOCUMENT, associations } });
  expect(article.workTranslation).toEqual([
    { '@type': 'NewsArticle', '@id': 'tag:x:es', inLanguage: 'es' },
  ]);
  expect(article).not.toHaveProperty('translationOfWork');
});

test('what was killed leaves its identity, its state and why, and nothing else', () => {
  const story: Ninjs = { ...DOCUMENT, pubStatus: 'canceled' };
  expect(
    toJsonLd({ story, claims: [CLAIM], kind: 'kill', note: 'The source was mistaken.' }),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': DOCUMENT.uri,
    identifier: DOCUMENT.uri,
    version: '2',
    inLanguage: 'en',
    datePublished: '2026-05-25T10:00:00.000Z',
    dateModified: '2026-05-25T12:30:00.000Z',
    creativeWorkStatus: 'Withdrawn',
    correction: { '@type': 'CorrectionComment', text: 'The source was mistaken.' },
  });
});

test('whatever was released, schema.org knows every word of ours', () => {
  fc.assert(
    fc.property(anyEnvelope(), (envelope) => {
      const article = asNewsArticle(toJsonLd(envelope));
      for (const term of termsIn(article)) {
        expect(term.startsWith('@') || VOCABULARY.has(term)).toBe(true);
      }
      expect(JSON.stringify(article)).not.toContain('isAccessibleForFree');
    }),
    { numRuns: 1000 },
  );
});

test('of a document that is no story it still makes an article that says what is known', () => {
  const strange = { uri: 'urn:x', bodies: 'text', headlines: [null, 3], people: {} } as Ninjs;
  expect(toJsonLd({ story: strange })).toMatchObject({ '@id': 'urn:x' });
});
