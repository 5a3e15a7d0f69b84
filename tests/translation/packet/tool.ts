import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

/** A translation tool, as far as a packet goes: it reads XLIFF with a parser of its own, and writes it back. */
export interface Tool {
  readonly units: readonly ToolUnit[];
  /** What the file says of itself. */
  readonly file: Element;
  readonly root: Element;
  save(): string;
}

export interface ToolUnit {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly source: string;
  /** null: there is none. */
  readonly target: string | null;
  readonly notes: readonly (readonly [category: string, text: string])[];
  readonly element: Element;
  /** Gives the unit these words, in place of those that it had. */
  translate(words: string, state?: string): void;
  /** Takes the codes of the source along: each text of it is replaced by what a function makes of it. */
  translateWithin(change: (text: string) => string): void;
}

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

const all = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS(NAMESPACE, name));

function replaceTexts(node: Element, change: (text: string) => string): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) child.nodeValue = change(child.nodeValue ?? '');
    else replaceTexts(child as Element, change);
  }
}

function toolUnit(document: Document, element: Element): ToolUnit {
  const [segment] = all(element, 'segment');
  const [source] = all(segment!, 'source');
  const targetOf = () => all(segment!, 'target')[0] ?? null;
  const put = (target: Element, state: string): void => {
    const before = targetOf();
    if (before) segment!.replaceChild(target, before);
    else segment!.appendChild(target);
    segment!.setAttribute('state', state);
  };
  return {
    id: element.getAttribute('id') ?? '',
    name: element.getAttribute('name') ?? '',
    state: segment!.getAttribute('state') ?? '',
    source: source!.textContent ?? '',
    target: targetOf()?.textContent ?? null,
    notes: all(element, 'note').map((note) => [
      note.getAttribute('category') ?? '',
      note.textContent ?? '',
    ]),
    element,
    translate(words, state = 'translated') {
      const target = document.createElementNS(NAMESPACE, 'target');
      target.appendChild(document.createTextNode(words));
      put(target, state);
    },
    translateWithin(change) {
      const target = document.createElementNS(NAMESPACE, 'target');
      for (const child of Array.from(source!.childNodes)) target.appendChild(child.cloneNode(true));
      replaceTexts(target, change);
      put(target, 'translated');
    },
  };
}

/** Opens a packet; fails for what is not well-formed. */
export function openInTool(xml: string): Tool {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  return {
    units: all(document, 'unit').map((element) => toolUnit(document, element)),
    file: all(document, 'file')[0]!,
    root: document.documentElement!,
    save: () => new XMLSerializer().serializeToString(document),
  };
}
