import { packetWith, sidesOf, source } from './fixtures';
import { PacketRefused } from './PacketRefused';
import { readPacket } from './readPacket';
import { XLIFF } from './writePacket';

const UNIT = '<unit id="u"><segment><source>a</source><target>b</target></segment></unit>';
const file = (inner: string) => `<file id="f" original="o">${inner}</file>`;
const xliff = (inner: string, head = `version="2.1" srcLang="en" trgLang="es"`) =>
  `<?xml version="1.0" encoding="UTF-8"?><xliff xmlns="${XLIFF}" ${head}>${inner}</xliff>`;
const unit = (target: string) =>
  xliff(
    file(`<unit id="u"><segment><source>a</source><target>${target}</target></segment></unit>`),
  );

function faultOf(xml: string): string {
  try {
    readPacket(xml);
    return 'none';
  } catch (error) {
    if (!(error instanceof PacketRefused)) throw error;
    return error.problems.map(({ fault }) => fault).join();
  }
}

const BOMB = `<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 20 },
  (_, at) =>
    `<!ENTITY ${'b'.repeat(at + 1)} "${`&${at === 0 ? 'a' : 'b'.repeat(at)};`.repeat(10)}">`,
).join('')}]>`;

const afterDeclaration = (xml: string, inserted: string) => xml.replace('?>', `?>${inserted}`);

it.each<[string, string, string]>([
  ['nothing', '', 'not-xml'],
  ['what is no XML', 'Hola', 'not-xml'],
  ['XML that does not end', xliff(file(UNIT)).slice(0, -3), 'not-xml'],
  ['two roots', xliff(file(UNIT)) + '<x/>', 'not-xml'],
  ['a prefix that nobody declared', unit('<x:y/>'), 'not-xml'],
  ['an attribute twice', xliff(file(UNIT.replace('id="u"', 'id="u" id="v"'))), 'not-xml'],
  ['an entity that XML does not have', unit('&nbsp;'), 'not-xml'],
  ['a character that XML does not have', unit('\u0001'), 'not-xml'],
  ['a reference to such a character', unit('&#1;'), 'not-xml'],
  ['a document type', afterDeclaration(unit('b'), '<!DOCTYPE xliff>'), 'doctype'],
  [
    'one from elsewhere',
    afterDeclaration(unit('b'), '<!DOCTYPE xliff SYSTEM "file:///etc/passwd">'),
    'doctype',
  ],
  ['entities that grow', afterDeclaration(unit('&bbbbbbbbbbbbbbbbbbbb;'), BOMB), 'doctype'],
  [
    'an entity of a file',
    afterDeclaration(unit('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'doctype',
  ],
  ['another encoding', unit('b').replace('UTF-8', 'ISO-8859-1'), 'encoding'],
  [
    'another namespace',
    unit('b').replace(XLIFF, 'urn:oasis:names:tc:xliff:document:1.2'),
    'not-xliff',
  ],
  ['no namespace', unit('b').replace(` xmlns="${XLIFF}"`, ''), 'not-xliff'],
  ['another version', unit('b').replace('version="2.1"', 'version="2.2"'), 'not-xliff'],
  ['HTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'not-xliff'],
  ['two files', xliff(file(UNIT) + file(UNIT)), 'not-xliff'],
  ['units in no file', xliff(UNIT), 'not-xliff'],
  [
    'a segment in a segment',
    xliff(
      file(
        UNIT.replace('<source>', '<segment><source>').replace('</source>', '</source></segment>'),
      ),
    ),
    'not-xliff',
  ],
  [
    'an element of another namespace in a text',
    unit('<b xmlns="http://www.w3.org/1999/xhtml">x</b>'),
    'not-xliff',
  ],
  [
    'a state that there is not',
    xliff(file(UNIT.replace('<segment>', '<segment state="done">'))),
    'not-xliff',
  ],
  ['a code point that there is not', unit('<cp hex="110000"/>'), 'not-xliff'],
  [
    'what is nested too deep',
    unit(`${'<pc id="1">'.repeat(90)}x${'</pc>'.repeat(90)}`),
    'too-deep',
  ],
  ['what is nested deeper still', xliff(file('<group id="g">'.repeat(200_000))), 'too-deep'],
])('%s is refused', (_, xml, fault) => {
  expect(faultOf(xml)).toBe(fault);
});

it('reads what tools add, and passes it over', () => {
  const xml = xliff(
    `<file id="f" original="o"><skeleton/><mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:meta type="x">y</mda:meta></mda:metadata><notes><note>n</note></notes>
    <group id="g"><unit id="u" xmlns:t="urn:tool" t:x="1"><t:matches><source>no</source></t:matches><notes><note id="1">n</note></notes>
    <segment id="s" state="final" subState="t:ok"><source>a<sm id="m1"/>b<em startRef="m1"/></source>
    <target>x<mrk id="m" type="term">y</mrk><![CDATA[<z>]]></target></segment></unit></group></file>`,
  );
  expect(readPacket(xml)).toEqual({
    original: 'o',
    srcLang: 'en',
    trgLang: 'es',
    units: [
      {
        id: 'u',
        segments: [
          {
            state: 'final',
            source: [{ kind: 'text', text: 'ab' }],
            target: [{ kind: 'text', text: 'xy<z>' }],
          },
        ],
      },
    ],
  });
});

it('takes codes whose beginning and end a tool wrote apart', () => {
  const together = readPacket(unit('a<pc id="1">b</pc>'));
  expect(readPacket(unit('a<sc id="1"/>b<ec startRef="1"/>'))).toEqual(together);
});

it('reads a large packet in linear time', () => {
  const xml = packetWith(sidesOf(source(), null), ({ name }) =>
    name === 'headline' ? { target: [{ kind: 'text', text: '<&'.repeat(500_000) }] } : {},
  );
  const started = performance.now();
  expect(readPacket(xml).units.length).toBeGreaterThan(5);
  expect(performance.now() - started).toBeLessThan(3000);
});
