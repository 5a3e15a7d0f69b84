import type { Brand } from '../story';
import { cleanLine, cleanText } from './cleanText';
import { escapeHtml } from './html/escapeHtml';

/** Well-formed XML; made by `element` and `characters` alone. */
export type Xml = Brand<string, 'Xml'>;

/** A text in XML, whatever stands in it. */
export const characters = (text: string): Xml => escapeHtml(cleanText(text)) as Xml;

/** What no XML may hold, and the carriage return that its readers turn into a line end. */
const SPECIAL = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r/gu;

/**
 * A text in XML from which exactly this text is read again.
 *
 * @param unsendable - What becomes of characters that no XML may hold: XLIFF writes each as an element `cp`.
 */
export function exactCharacters(text: string, unsendable: 'cp' | 'dropped' = 'cp'): Xml[] {
  const pieces: Xml[] = [];
  let start = 0;
  const take = (end: number): void => {
    if (end > start) pieces.push(escapeHtml(text.slice(start, end)) as Xml);
  };
  for (const { 0: found, index } of text.matchAll(SPECIAL)) {
    take(index);
    start = index + found.length;
    if (found === '\r') pieces.push('&#13;' as Xml);
    else if (unsendable === 'cp') {
      const hex = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      pieces.push(element('cp', { hex }));
    }
  }
  take(text.length);
  return pieces;
}

type Attributes = Readonly<Record<string, string | null>>;

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(cleanLine(value as string))}"`)
    .join('');
}

/**
 * An element of XML.
 *
 * @param name - And the names of attributes: of the format, never out of a text.
 * @param attributes - One that is null or empty is left out.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const opening = `${name}${writeAttributes(attributes)}`;
  return (
    children.length === 0 ? `<${opening}/>` : `<${opening}>${children.join('')}</${name}>`
  ) as Xml;
}
