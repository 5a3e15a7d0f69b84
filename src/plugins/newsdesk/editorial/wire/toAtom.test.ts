import { DOMParser, type Document } from '@xmldom/xmldom';
import fc from 'fast-check';
import { anyEnvelope } from '../../../../../tests/wire/anyEnvelope';
import { anyText } from '../../../../../tests/wire/anyWireStory';
import { readNinjs } from './readNinjs';
import type { Ninjs } from './release';
import { toAtom, type AtomOptions } from './toAtom';

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

const OPTIONS: AtomOptions = {
  feedUri: 'tag:desk.example,2026:wire',
  title: 'The Desk',
  selfUrl: 'https://desk.example/atom?language=en&after=1',
  nextUrl: null,
  updated: '2026-05-25T12:30:00.000Z',
};

/** Throws where the text is not well-formed XML. */
function parse(xml: string): Document {
  const stop = (level: string, message: string): void => {
    // What stands for half a character is no mistake of ours.
    if (message.startsWith('Unicode replacement character')) return;
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: stop }).parseFromString(xml, 'application/xml');
}

const textsOf = (document: Document, name: string, namespace = ATOM): (string | null)[] =>
  [...document.getElementsByTagNameNS(namespace, name)].map(({ textContent }) => textContent);

/** A character that XML 1.0 does not have. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** Parsers of XML write line ends their own way. */
const unspaced = (text: string | null): string => (text ?? '').replace(/[\s\u0085]+/g, ' ').trim();

const STORY: Ninjs = {
  uri: 'tag:desk.example,2026:story:abc:en',
  pubStatus: 'usable',
  firstCreated: '2026-05-25T10:00:00.000Z',
  versionCreated: '2026-05-25T12:30:00.000Z',
  language: 'en',
  headlines: [{ role: 'main', value: 'Port & <b>inquiry</b>' }],
  descriptions: [{ role: 'summary', value: 'The port looks into payments.' }],
  bodies: [
    { role: 'main', contentType: 'text/html', value: '<p>The port &amp; the city.</p>' },
    { role: 'dateline', value: 'BILBAO (A&P) —' },
  ],
  people: [{ name: 'Ana Ruiz', rel: 'author' }],
  subjects: [{ name: 'economy', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000' }],
};

const GONE: Ninjs = { ...STORY, pubStatus: 'canceled' };
const RELEASE = { kind: 'publish', note: null, claims: [], story: STORY } as const;

test('whatever stands in stories, the feed is well-formed and says of each what its document says', () => {
  const pages = fc.tuple(fc.array(anyEnvelope(), { maxLength: 3 }), anyText());
  fc.assert(
    fc.property(pages, ([envelopes, title]) => {
      const xml = toAtom(envelopes, { ...OPTIONS, title, selfUrl: title });
      expect(xml).not.toMatch(NO_XML);
      const document = parse(xml);
      const feed = document.documentElement!;
      expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
      const latest = new Map(envelopes.map((one) => [one.story.uri, readNinjs(one.story)]));
      const standing = [...latest.values()].filter(({ canceled }) => !canceled);
      expect(document.getElementsByTagNameNS(ATOM, 'entry').length).toBe(standing.length);
      expect(document.getElementsByTagNameNS(TOMBSTONES, 'deleted-entry').length).toBe(
        latest.size - standing.length,
      );
      expect(textsOf(document, 'summary').map(unspaced).sort()).toEqual(
        standing
          .filter(({ summary }) => summary !== '')
          .map(({ summary }) => unspaced(summary))
          .sort(),
      );
    }),
    { numRuns: 2000 },
  );
});

test('every entry has what RFC 4287 asks for', () => {
  fc.assert(
    fc.property(anyEnvelope(), (envelope) => {
      const document = parse(toAtom([envelope], OPTIONS));
      for (const entry of document.getElementsByTagNameNS(ATOM, 'entry')) {
        for (const name of ['id', 'title', 'updated', 'published', 'content']) {
          expect(entry.getElementsByTagNameNS(ATOM, name).length).toBe(1);
        }
        for (const category of entry.getElementsByTagNameNS(ATOM, 'category')) {
          expect(category.getAttribute('term')).toBeTruthy();
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an entry reads as the story does: dateline before the first paragraph, correction after the last', () => {
  const xml = toAtom([{ ...RELEASE, kind: 'correction', note: 'It is <Bilbao>.' }], {
    ...OPTIONS,
    addressOf: () => 'https://desk.example/s/abc',
  });
  const document = parse(xml);
  expect(textsOf(document, 'content')).toEqual([
    '<p>BILBAO (A&amp;P) — The port &amp; the city.</p>\n<p>It is &lt;Bilbao&gt;.</p>',
  ]);
  expect(textsOf(document, 'title')).toEqual(['The Desk', 'Port & <b>inquiry</b>']);
  expect(textsOf(document, 'name')).toEqual(['The Desk', 'Ana Ruiz']);
  expect(xml).toContain('<link rel="alternate" href="https://desk.example/s/abc"/>');
  expect(xml).toContain(
    '<category term="04000000" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="economy"/>',
  );
  expect(xml).toContain('<entry xml:lang="en">');
});

test('what was killed is a tombstone with the reason, and none of its versions is left on the page', () => {
  const xml = toAtom([RELEASE, { ...RELEASE, kind: 'kill', note: 'A & B', story: GONE }], OPTIONS);
  expect(xml).toContain(
    `<at:deleted-entry ref="${STORY.uri}" when="2026-05-25T12:30:00.000Z"><at:comment>A &amp; B</at:comment></at:deleted-entry>`,
  );
  expect(xml).not.toMatch(/Port|payments|<entry/);
});

test('a story under embargo is not in the feed: a reader of Atom would show it at once', () => {
  expect(toAtom([{ ...RELEASE, embargoed: true }], OPTIONS)).not.toMatch(/Port|<entry/);
});

test('a page says where it stands and where the next one is', () => {
  const links = [
    ...parse(toAtom([], { ...OPTIONS, nextUrl: 'https://desk.example/2' })).getElementsByTagNameNS(
      ATOM,
      'link',
    ),
  ];
  expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
    ['self', OPTIONS.selfUrl],
    ['next', 'https://desk.example/2'],
  ]);
});
