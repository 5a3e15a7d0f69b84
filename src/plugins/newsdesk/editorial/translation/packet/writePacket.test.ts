import { DOMParser, type Element } from '@xmldom/xmldom';
import { HEAD, link, paragraph, sidesOf, source, text } from './fixtures';
import { packetUnits } from './packetUnits';
import { writePacket, XLIFF } from './writePacket';

/**
 * What XLIFF 2.1 says of the elements that packets have (core, section 4.2, and its schema): which attributes,
 * which of them there have to be, and which children in which order.
 */
const TOKEN = /^[\w.:-]+$/;
const YES_NO = /^(yes|no)$/;
const GRAMMAR: Readonly<
  Record<string, { attributes: Record<string, RegExp>; needs: string[]; children: RegExp }>
> = {
  xliff: {
    attributes: { xmlns: /^urn:/, version: /^2\.1$/, srcLang: /^[a-z]{2}/i, trgLang: /^[a-z]{2}/i },
    needs: ['version', 'srcLang'],
    children: /^file $/,
  },
  file: {
    attributes: {
      id: TOKEN,
      original: /./,
      canResegment: YES_NO,
      'xml:space': /^(preserve|default)$/,
    },
    needs: ['id'],
    children: /^(notes )?((unit|group) )+$/,
  },
  unit: {
    attributes: { id: TOKEN, name: /./ },
    needs: ['id'],
    children: /^(notes )?(originalData )?((segment|ignorable) )+$/,
  },
  notes: { attributes: {}, needs: [], children: /^(note )+$/ },
  note: { attributes: { id: TOKEN, category: /./ }, needs: [], children: /^$/ },
  originalData: { attributes: {}, needs: [], children: /^(data )+$/ },
  data: { attributes: { id: TOKEN }, needs: ['id'], children: /^(cp )*$/ },
  segment: {
    attributes: { state: /^(initial|translated|reviewed|final)$/ },
    needs: [],
    children: /^source (target )?$/,
  },
  source: { attributes: {}, needs: [], children: /^((pc|cp) )*$/ },
  target: { attributes: {}, needs: [], children: /^((pc|cp) )*$/ },
  pc: {
    attributes: {
      id: TOKEN,
      canCopy: YES_NO,
      canDelete: YES_NO,
      type: /^(fmt|link)$/,
      subType: /^[^\s:]+:[^\s:]+$/,
      dataRefStart: TOKEN,
    },
    needs: ['id'],
    children: /^((pc|cp) )*$/,
  },
  cp: { attributes: { hex: /^[0-9A-F]{4}$/ }, needs: ['hex'], children: /^$/ },
};

/** What of an element and those in it is not as XLIFF has it. */
function breaches(element: Element): string[] {
  const name = element.localName ?? '';
  const rule = GRAMMAR[name];
  if (!rule || element.namespaceURI !== XLIFF) return [`<${name}>`];
  const attributes = Array.from(element.attributes);
  const children = Array.from(element.childNodes).filter(
    ({ nodeType }) => nodeType === 1,
  ) as Element[];
  const said = children.map(({ localName }) => `${localName} `).join('');
  return [
    ...attributes.flatMap(({ name: attribute, value }) =>
      rule.attributes[attribute]?.test(value) ? [] : [`${name} ${attribute}="${value}"`],
    ),
    ...rule.needs
      .filter((attribute) => !element.hasAttribute(attribute))
      .map((attribute) => `${name} lacks ${attribute}`),
    ...(rule.children.test(said) ? [] : [`${name} > ${said}`]),
    ...children.flatMap(breaches),
  ];
}

const parse = (xml: string): Element =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement!;

const from = source({
  headline: 'Tab\tand \u0001 and \ud800 and \uffff',
  body: [
    paragraph(
      text('a', { bold: true, code: true }),
      link(
        'https://example.org/?a&"b"\u0001',
        text('b'),
        text('c', { italic: true, strikethrough: true, underline: true }),
      ),
      text(''),
      link('', text('d')),
    ),
  ],
});
const body = packetUnits(sidesOf(from, null)).find(({ name }) => name === 'body.0')!.source;
const translation = {
  ...from,
  headline: 'Otra cosa',
  body: [paragraph(text('x'), link('https://other.test', text('y', { bold: true })))],
};

it('is XLIFF 2.1 to the letter, with and without a translation', () => {
  for (const other of [null, translation]) {
    const units = packetUnits(sidesOf(from, other));
    const root = parse(writePacket(HEAD, units));
    expect(breaches(root)).toEqual([]);
    expect(Array.from(root.getElementsByTagNameNS(XLIFF, 'unit'))).toHaveLength(units.length);
  }
});

it('has ids that are unique in the file, in a unit, and the same for the same code in both languages', () => {
  const units = packetUnits(sidesOf(from, { ...translation, body: from.body.slice() as never }));
  const root = parse(writePacket(HEAD, units));
  const idsOf = (element: Element, name: string) =>
    Array.from(element.getElementsByTagNameNS(XLIFF, name)).map((one) => one.getAttribute('id'));
  const ids = idsOf(root, 'unit');
  expect(new Set(ids).size).toBe(ids.length);
  for (const side of ['source', 'target']) {
    for (const element of Array.from(root.getElementsByTagNameNS(XLIFF, side))) {
      const codes = idsOf(element, 'pc');
      expect(new Set(codes).size).toBe(codes.length);
    }
  }
  const data = idsOf(root, 'data');
  for (const pair of Array.from(root.getElementsByTagNameNS(XLIFF, 'pc'))) {
    const ref = pair.getAttribute('dataRefStart');
    if (ref) expect(data).toContain(ref);
  }
});

it('protects links, and lets marks go', () => {
  const root = parse(writePacket(HEAD, packetUnits(sidesOf(from, null))));
  const pairs = Array.from(root.getElementsByTagNameNS(XLIFF, 'pc'));
  expect(pairs.map((pair) => [pair.getAttribute('type'), pair.getAttribute('canDelete')])).toEqual([
    ['fmt', 'yes'],
    ['fmt', 'yes'],
    ['link', 'no'],
    ['fmt', 'yes'],
    ['fmt', 'yes'],
    ['fmt', 'yes'],
    ['link', 'no'],
  ]);
  expect(body.filter(({ kind }) => kind === 'open')).toHaveLength(pairs.length);
});

it('asks tools to leave paragraphs whole and their white space as it is', () => {
  const file = parse(writePacket(HEAD, packetUnits(sidesOf(from, null)))).getElementsByTagNameNS(
    XLIFF,
    'file',
  )[0]!;
  expect([file.getAttribute('canResegment'), file.getAttribute('xml:space')]).toEqual([
    'no',
    'preserve',
  ]);
});
