import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Token } from './content';
import { PacketRefused, refusedAsWhole } from './PacketRefused';
import { holdsWords, mayStandIn } from './structure';
import { XLIFF } from './writePacket';

const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
type State = (typeof STATES)[number];

/** One segment of a unit, as it came back. */
export interface ReadSegment {
  readonly state: State;
  readonly source: readonly Token[];
  /** null: there is none. */
  readonly target: readonly Token[] | null;
}

export interface ReadUnit {
  readonly id: string;
  readonly segments: readonly ReadSegment[];
}

/** A packet as it came back. */
export interface ReadPacket {
  readonly original: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly units: readonly ReadUnit[];
}

/** XLIFF nests a handful deep; what is deeper was not made by a tool. */
const DEEPEST = 64;

interface MutableSegment {
  state: State;
  source: Token[];
  target: Token[] | null;
}

type Attributes = SaxesTagNS['attributes'];

const valueOf = (attributes: Attributes, name: string): string => attributes[name]?.value ?? '';

/** Reads XLIFF element by element, and keeps of it what a packet is about. */
class PacketReader {
  readonly #parser = new SaxesParser({ xmlns: true });
  /** The elements that are open; null for those of other namespaces, which modules and tools may add. */
  readonly #path: (string | null)[] = [];
  readonly #units: { id: string; segments: MutableSegment[] }[] = [];
  /** The codes that `pc` began. */
  readonly #pairs: string[] = [];
  /** Which sides of the segment that is open have been read. */
  readonly #said = new Set<string>();
  #words: Token[] | null = null;
  #head: Omit<ReadPacket, 'units'> = { original: '', srcLang: '', trgLang: '' };
  #files = 0;

  read(xml: string): ReadPacket {
    this.#listen();
    this.#parser.write(xml).close();
    return { ...this.#head, units: this.#units };
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw refusedAsWhole('not-xml', error.message);
    });
    // Entities are declared nowhere else, and the parser expands none but those of XML itself.
    parser.on('doctype', () => {
      throw refusedAsWhole('doctype');
    });
    parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
      if (!/^utf-(8|16)$/i.test(encoding)) throw refusedAsWhole('encoding', encoding);
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  #notXliff(detail: string): PacketRefused {
    return refusedAsWhole('not-xliff', `${this.#parser.line}:${this.#parser.column} ${detail}`);
  }

  #open({ local, uri, attributes }: SaxesTagNS): void {
    if (this.#path.length >= DEEPEST) throw refusedAsWhole('too-deep');
    const parent = this.#path.at(-1);
    this.#path.push(uri === XLIFF ? local : null);
    if (parent === null) return;
    if (uri === XLIFF) {
      if (!mayStandIn(local, parent ?? '')) throw this.#notXliff(`<${local}>`);
      this.#begin(local, attributes);
    } else if (parent === undefined || holdsWords(parent)) {
      throw this.#notXliff(`<${local}> xmlns="${uri}"`);
    }
  }

  #begin(name: string, attributes: Attributes): void {
    if (name === 'xliff') this.#beginXliff(attributes);
    else if (name === 'file') this.#beginFile(attributes);
    else if (name === 'unit') this.#units.push({ id: valueOf(attributes, 'id'), segments: [] });
    else if (name === 'segment' || name === 'ignorable') this.#beginSegment(attributes);
    else if (name === 'source' || name === 'target') this.#beginWords(name, attributes);
    else if (this.#words) this.#code(this.#words, name, attributes);
  }

  #beginXliff(attributes: Attributes): void {
    const version = valueOf(attributes, 'version');
    if (version !== '2.0' && version !== '2.1') throw this.#notXliff(`version="${version}"`);
    const [srcLang, trgLang] = [valueOf(attributes, 'srcLang'), valueOf(attributes, 'trgLang')];
    this.#head = { ...this.#head, srcLang, trgLang };
  }

  #beginFile(attributes: Attributes): void {
    this.#files += 1;
    if (this.#files > 1) throw this.#notXliff('<file> × 2');
    this.#head = { ...this.#head, original: valueOf(attributes, 'original') };
  }

  #beginSegment(attributes: Attributes): void {
    const given = valueOf(attributes, 'state') || 'initial';
    const state = STATES.find((one) => one === given);
    if (!state) throw this.#notXliff(`state="${given}"`);
    this.#units.at(-1)!.segments.push({ state, source: [], target: null });
    this.#said.clear();
  }

  #beginWords(name: 'source' | 'target', attributes: Attributes): void {
    const segment = this.#units.at(-1)!.segments.at(-1)!;
    if (this.#said.has(name)) throw this.#notXliff(`<${name}> × 2`);
    this.#said.add(name);
    const said = valueOf(attributes, 'xml:lang');
    const meant = name === 'source' ? this.#head.srcLang : this.#head.trgLang;
    if (said !== '' && said.toLowerCase() !== meant.toLowerCase()) {
      throw this.#notXliff(`<${name} xml:lang="${said}">`);
    }
    const words: Token[] = [];
    segment[name] = words;
    this.#words = words;
  }

  #code(words: Token[], name: string, attributes: Attributes): void {
    const id = valueOf(attributes, 'id');
    if (name === 'pc' || name === 'sc' || name === 'ph') words.push({ kind: 'open', id });
    if (name === 'pc') this.#pairs.push(id);
    if (name === 'ph') words.push({ kind: 'close', id });
    if (name === 'ec') words.push({ kind: 'close', id: valueOf(attributes, 'startRef') || id });
    if (name === 'cp') this.#text(this.#character(valueOf(attributes, 'hex')));
  }

  #character(hex: string): string {
    const point = /^[0-9a-f]{1,6}$/i.test(hex) ? parseInt(hex, 16) : NaN;
    if (!(point <= 0x10ffff)) throw this.#notXliff(`hex="${hex}"`);
    return String.fromCodePoint(point);
  }

  #close({ local, uri }: SaxesTagNS): void {
    this.#path.pop();
    if (uri !== XLIFF || this.#path.includes(null)) return;
    if (local === 'pc') this.#words?.push({ kind: 'close', id: this.#pairs.pop()! });
    if (local === 'source' || local === 'target') this.#words = null;
  }

  #text(text: string): void {
    const words = this.#path.at(-1) === null ? null : this.#words;
    if (!words || text === '') return;
    const last = words.at(-1);
    if (last?.kind === 'text') words[words.length - 1] = { kind: 'text', text: last.text + text };
    else words.push({ kind: 'text', text });
  }
}

/**
 * Reads a packet as a translation tool gives it back. What the tool added of its own is passed over: modules,
 * notes, marks of terms.
 *
 * @throws PacketRefused for what is no XML or no XLIFF 2.0 or 2.1 of one file, for a document type, and for
 * elements that are nested too deep
 */
export const readPacket = (xml: string): ReadPacket => new PacketReader().read(xml);
