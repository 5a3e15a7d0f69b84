import fc from 'fast-check';
import type {
  BlockNode,
  Body,
  Claim,
  ClaimKey,
  Dateline,
  Instant,
  LocaleCode,
} from '../../src/plugins/newsdesk/editorial/story';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  RESPONSE_STATES,
  SOURCE_TERMS,
  SOURCING_LEVELS,
  VERIFICATIONS,
} from '../../src/plugins/newsdesk/editorial/vocabulary';
import type {
  WireClaim,
  WireImage,
  WireStory,
  WireTranslation,
} from '../../src/plugins/newsdesk/editorial/wire/wireStory';

export const LOCALES = ['en', 'es', 'ar', 'pt-BR', 'pt', 'fr', 'de', 'it', 'zh-Hans', 'he', 'ca'];

/** What people, scripts and attackers put into a field of text. */
const HOSTILE = [
  '',
  ' ',
  '\u0000\u0008\u000b',
  '\ud800',
  '\udc00x\ud83d',
  '\uffff\ufffe',
  ']]>',
  '<![CDATA[',
  '<script>alert(1)</script>',
  '&amp; &lt; &#0; &nbsp;',
  '"\'><img src=x onerror=alert(1)>',
  '<!-- --',
  '<?xml version="1.0"?>',
  '\u2028\u2029\u0085\ufeff',
  'صرح الوزير بأن «الميزانية» أُقرّت\u200f.',
  '`code` **bold** [a](javascript:alert(1)) ![i](data:text/html,x)',
  '---\n# x\n> y\n* z',
  '👩‍👩‍👧 \u0301',
  '__proto__',
];

/** Any text, with what is hard to send among it. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(...HOSTILE, 'the minister said'), { maxLength: 5 })
      .map((all) => all.join(' ')),
    fc.lorem({ maxCount: 12 }),
  );

export const anyAddress = (): fc.Arbitrary<string> =>
  fc.oneof(
    anyText(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,<script>',
      '/uploads/picture one.png',
      '//elsewhere.example/x',
      'http://[::1]/[x]{y}|z^%zz?q=[a]#f#g',
      'https://user:password@münchen.example/ä ö',
      'mailto:desk@example.org',
      'tel:+34123',
      'vbscript:x',
      'file:///etc/passwd',
      'http://',
      'https://a.example/%',
    ),
  );

const anyInstant = (): fc.Arbitrary<Instant> =>
  fc.oneof(
    fc.integer({ min: 0, max: 4_000_000_000_000 }),
    fc.constantFrom(-8.64e15, 8.64e15, -1, 0),
  ) as fc.Arbitrary<Instant>;

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

/** Blocks as Strapi stores them, and as they were never meant to be. */
export const anyBlocks = (): fc.Arbitrary<readonly BlockNode[]> =>
  fc
    .letrec<{ leaf: BlockNode; node: BlockNode }>((tie) => ({
      leaf: fc.record(
        {
          type: fc.constant('text'),
          text: anyText(),
          bold: fc.boolean(),
          italic: fc.boolean(),
          code: fc.boolean(),
          underline: fc.boolean(),
          strikethrough: fc.boolean(),
        },
        { requiredKeys: ['text'] },
      ) as fc.Arbitrary<BlockNode>,
      node: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'blocks' },
        tie('leaf'),
        fc.record({
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'quote',
            'code',
            'list',
            'list-item',
            'link',
            'image',
            'table',
            'constructor',
          ),
          level: fc.constantFrom(1, 6, 0, 7, '<b>'),
          format: fc.constantFrom('ordered', 'unordered', '"'),
          url: anyAddress(),
          image: fc.record({ url: anyAddress(), alternativeText: anyText(), caption: anyText() }),
          children: fc.array(tie('node'), { maxLength: 4 }),
        }) as unknown as fc.Arbitrary<BlockNode>,
      ),
    }))
    .node.chain((first) =>
      fc
        .array(fc.constant(first), { minLength: 1, maxLength: 2 })
        .map((all) => [
          ...all,
          { type: 'paragraph', children: [{ type: 'text', text: 'Bilbao.' }] },
        ]),
    );

export const anyBody = (): fc.Arbitrary<Body> =>
  fc.oneof(
    anyBlocks(),
    anyText(),
    fc.array(anyText()).map((lines) => lines.join('\n')),
  );

/** A word that must never be read outside of the house. */
export const CANARY = 'zqCANARYqz';
const canary = fc.constant(CANARY);

/** A claim with the canary in everything that is private about it. */
export const anyClaim = (): fc.Arbitrary<Claim> =>
  fc.record({
    key: orNull(fc.uuid()) as fc.Arbitrary<ClaimKey | null>,
    statement: anyText(),
    verification: fc.constantFrom(...VERIFICATIONS),
    verificationNote: anyText(),
    attribution: anyText(),
    sources: fc.array(
      fc.record({
        id: canary,
        anonymous: fc.boolean(),
        publicDescription: canary,
        anonymityReason: canary,
        approved: fc.boolean(),
        name: canary,
        contact: canary,
      }),
      { maxLength: 2 },
    ),
    sourceTerms: orNull(fc.constantFrom(...SOURCE_TERMS)),
    evidence: fc.array(
      fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS), description: canary, url: canary }),
      { maxLength: 2 },
    ),
    about: anyText(),
    responseSought: orNull(fc.constantFrom(...RESPONSE_STATES)),
    respondent: anyText(),
    respondentSourceId: canary,
    soughtAt: orNull(anyInstant()),
    channel: orNull(fc.constantFrom(...CHANNELS)),
    replyBy: orNull(anyInstant()),
    response: anyText(),
    noResponseReason: anyText(),
    // What a claim may get to know one day.
    internalNote: canary,
  }) as fc.Arbitrary<Claim>;

export const anyWireClaim = (toWireClaim: (claim: Claim) => WireClaim): fc.Arbitrary<WireClaim> =>
  anyClaim().map(toWireClaim);

const anyUri = (): fc.Arbitrary<string> => fc.uuid().map((id) => `urn:newsdesk:story:${id}:en`);
const anyLocale = (): fc.Arbitrary<LocaleCode> =>
  fc.constantFrom(...LOCALES, 'en_US', 'not a locale', '') as fc.Arbitrary<LocaleCode>;

const anyImage = (): fc.Arbitrary<WireImage> =>
  fc.record({
    url: anyAddress(),
    width: orNull(fc.oneof(fc.integer(), fc.double())),
    height: orNull(fc.integer()),
    mime: fc.oneof(fc.constant('image/png'), anyText()),
    sizeInBytes: orNull(fc.oneof(fc.nat(), fc.double())),
    alternativeText: anyText(),
    caption: anyText(),
  });

const anyTranslation = (): fc.Arbitrary<WireTranslation> =>
  fc.record({ uri: anyUri(), locale: anyLocale(), headline: anyText(), isSource: fc.boolean() });

const anyDateline = (): fc.Arbitrary<Dateline> =>
  fc.record({
    place: anyText(),
    region: anyText(),
    month: orNull(fc.integer({ min: 1, max: 12 })),
    day: orNull(fc.integer({ min: 1, max: 31 })),
    year: orNull(fc.integer({ min: 1900, max: 2100 })),
  });

/** Any story on its way to the wire; also such as no newsroom would write. */
export const anyWireStory = (): fc.Arbitrary<WireStory> =>
  fc.record({
    uri: anyUri(),
    locale: anyLocale(),
    version: fc.integer({ min: 1, max: 500 }),
    versionAt: anyInstant(),
    firstAt: anyInstant(),
    embargoedUntil: orNull(anyInstant()),
    headline: anyText(),
    summary: anyText(),
    body: anyBody(),
    slug: anyText(),
    slugline: anyText(),
    dateline: orNull(anyDateline()),
    datelineText: anyText(),
    byline: fc.array(anyText(), { maxLength: 3 }),
    credit: anyText(),
    agency: orNull(fc.record({ name: anyText(), usageTerms: anyText() })),
    topics: fc.array(
      fc.record({
        name: anyText(),
        code: fc.oneof(anyText(), fc.constantFrom('medtop:20000002', '11000000', '', 'medtop:2')),
      }),
      { maxLength: 3 },
    ),
    genre: fc.oneof(fc.constantFrom('news', 'fact-check', 'constructor'), anyText()),
    urgency: orNull(fc.oneof(fc.integer({ min: 0, max: 11 }), fc.double())),
    sourcingLevel: orNull(fc.constantFrom(...SOURCING_LEVELS)),
    correctionNote: anyText(),
    images: fc.array(anyImage(), { maxLength: 3 }),
    claims: fc.constant([]),
    publicSources: fc.array(anyText(), { maxLength: 3 }),
    translations: fc.array(anyTranslation(), { maxLength: 3 }),
    sourceLocale: orNull(anyLocale()),
  });
