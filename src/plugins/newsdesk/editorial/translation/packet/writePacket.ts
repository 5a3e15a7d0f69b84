import { exactCharacters, element, type Xml } from '../../wire/xml';
import type { Code, Codes, Mark } from './codes';
import type { Content } from './content';
import type { PacketUnit } from './unit';

/** The namespace of XLIFF 2.0, 2.1 keeps it. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** What a packet says of itself. */
export interface PacketHead {
  /** The translation that it is of: the URI of its language of the story. */
  readonly original: string;
  /** As BCP 47 writes them. */
  readonly srcLang: string;
  readonly trgLang: string;
}

/** What XLIFF itself has a name for; the others have one of the house. */
const MARK_TYPES: Readonly<Record<Mark, string>> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  underline: 'xlf:u',
  strikethrough: 'newsdesk:strikethrough',
  code: 'newsdesk:code',
};

/** The address that a link leads to, to be looked at; what the link is the house knows. */
const addressOf = (code: Code): string =>
  code.kind === 'link' && typeof code.link.url === 'string' ? code.link.url : '';

const dataId = (id: string): string => `address-${id}`;

type Attributes = Readonly<Record<string, string | null>>;

function codeAttributes(id: string, code: Code, isRequired: boolean): Attributes {
  const fixed = { id, canCopy: 'no', canDelete: isRequired ? 'no' : 'yes' };
  if (code.kind === 'mark') return { ...fixed, type: 'fmt', subType: MARK_TYPES[code.mark] };
  const dataRefStart = addressOf(code) === '' ? null : dataId(id);
  return { ...fixed, type: 'link', dataRefStart };
}

/** Characters and codes, each code around its words. */
function inline(content: Content, { codes, required }: PacketUnit): Xml[] {
  const open: { readonly id: string; readonly inner: Xml[] }[] = [{ id: '', inner: [] }];
  for (const token of content) {
    const { id, inner } = open.at(-1)!;
    if (token.kind === 'text') inner.push(...exactCharacters(token.text));
    else if (token.kind === 'open') open.push({ id: token.id, inner: [] });
    else {
      open.pop();
      const code = codes.get(id)!;
      const pair = element('pc', codeAttributes(id, code, required.has(id)), ...inner);
      open.at(-1)!.inner.push(pair);
    }
  }
  return open[0]!.inner;
}

function notes(unit: PacketUnit): Xml[] {
  if (unit.notes.length === 0) return [];
  const all = unit.notes.map(({ category, text }, at) =>
    element('note', { id: `n${at + 1}`, category }, ...exactText(text)),
  );
  return [element('notes', {}, ...all)];
}

/** A note and an original datum hold text alone. */
const exactText = (text: string): Xml[] => exactCharacters(text, 'dropped');

function originalData(codes: Codes): Xml[] {
  const data = [...codes].flatMap(([id, code]) => {
    const address = addressOf(code);
    return address === '' ? [] : [element('data', { id: dataId(id) }, ...exactText(address))];
  });
  return data.length === 0 ? [] : [element('originalData', {}, ...data)];
}

function unitElement(unit: PacketUnit): Xml {
  const source = element('source', {}, ...inline(unit.source, unit));
  const target = unit.target ? [element('target', {}, ...inline(unit.target, unit))] : [];
  return element(
    'unit',
    { id: unit.id, name: unit.name },
    ...notes(unit),
    ...originalData(unit.codes),
    element('segment', { state: unit.state }, source, ...target),
  );
}

/**
 * A story as XLIFF 2.1: a unit for each piece, its words in both languages, how far it is translated, and notes
 * on the claims. No unit may be cut into other segments: a paragraph comes back as one.
 */
export function writePacket(
  { original, srcLang, trgLang }: PacketHead,
  units: readonly PacketUnit[],
): string {
  const file = element(
    'file',
    { id: 'story', original, canResegment: 'no', 'xml:space': 'preserve' },
    ...units.map(unitElement),
  );
  const head = { xmlns: XLIFF, version: '2.1', srcLang, trgLang };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('xliff', head, file)}\n`;
}
