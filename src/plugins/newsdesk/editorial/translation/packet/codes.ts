import { canonical } from '../../gate/fingerprint';
import type { BlockNode } from '../../story';
import type { Content, Token } from './content';

/** How Strapi's editor marks a stretch of text. */
export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof MARKS)[number];

/** What a code of a unit stands for in the body. */
export type Code =
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** The node without its words. */
  | { readonly kind: 'link'; readonly link: BlockNode };

export type Codes = ReadonlyMap<string, Code>;

export interface CodedContent {
  readonly content: Content;
  readonly codes: Codes;
}

const NO_CODES: Codes = new Map();

const marksOf = (node: BlockNode): Mark[] => MARKS.filter((mark) => node[mark] === true);

/** Lays out nodes as characters and codes. A mark that goes on over several nodes is one code. */
class CodeWriter {
  readonly tokens: Token[] = [];
  readonly codes = new Map<string, Code>();
  #marked: { readonly id: string; readonly mark: Mark }[] = [];

  constructor(
    private readonly known: Codes,
    private readonly prefix: string,
  ) {}

  writeNodes(nodes: readonly BlockNode[]): void {
    for (const node of nodes) {
      if (typeof node.text === 'string') this.#writeText(node, node.text);
      else this.#writeLink(node);
    }
    this.#mark([]);
  }

  #writeText(node: BlockNode, text: string): void {
    if (text === '') return;
    this.#mark(marksOf(node));
    const last = this.tokens.at(-1);
    if (last?.kind !== 'text') this.tokens.push({ kind: 'text', text });
    else this.tokens[this.tokens.length - 1] = { kind: 'text', text: last.text + text };
  }

  #writeLink({ children = [], ...link }: BlockNode): void {
    this.#mark([]);
    const id = this.#open({ kind: 'link', link });
    this.writeNodes(children);
    this.tokens.push({ kind: 'close', id });
  }

  /** Ends the marks that do not go on, and those that began within them; begins those that are new. */
  #mark(marks: readonly Mark[]): void {
    const ends = this.#marked.findIndex(({ mark }) => !marks.includes(mark));
    const ended = ends < 0 ? [] : this.#marked.splice(ends);
    for (const { id } of ended.reverse()) this.tokens.push({ kind: 'close', id });
    for (const mark of marks) {
      if (this.#marked.some((one) => one.mark === mark)) continue;
      this.#marked.push({ id: this.#open({ kind: 'mark', mark }), mark });
    }
  }

  #open(code: Code): string {
    const meaning = canonical(code);
    const [same] = [...this.known].find(
      ([id, one]) => !this.codes.has(id) && canonical(one) === meaning,
    ) ?? [`${this.prefix}${this.codes.size + 1}`];
    this.codes.set(same, code);
    this.tokens.push({ kind: 'open', id: same });
    return same;
  }
}

/**
 * The text of a paragraph as characters and codes.
 *
 * @param nodes texts and links, as `bodyParts` gives them
 * @param known codes of the source: what stands for the same here has the same id
 */
export function encodeNodes(nodes: readonly BlockNode[], known: Codes = NO_CODES): CodedContent {
  const writer = new CodeWriter(known, known === NO_CODES ? '' : 't');
  writer.writeNodes(nodes);
  return { content: writer.tokens, codes: writer.codes };
}

/**
 * Why a content is no text of a body: a code that the unit does not have, one that stands there twice, one that
 * is not ended or begun, a link in a link.
 */
export type CodeFault = 'unknown' | 'twice' | 'open' | 'nested';

export type Decoded =
  | { readonly nodes: readonly BlockNode[]; readonly present: ReadonlySet<string> }
  | { readonly fault: CodeFault; readonly id: string };

interface Leaf extends BlockNode {
  readonly text: string;
}

/** Builds nodes from characters and codes. */
class NodeReader {
  readonly nodes: BlockNode[] = [];
  /** The codes that have words in them. */
  readonly present = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #open = new Map<string, Code>();
  #link: string | null = null;

  constructor(private readonly codes: Codes) {}

  get leftOpen(): string | undefined {
    return [...this.#open.keys()][0];
  }

  begin(id: string): CodeFault | null {
    const code = this.codes.get(id);
    if (!code) return 'unknown';
    if (this.#seen.has(id)) return 'twice';
    if (code.kind === 'link' && this.#openLink()) return 'nested';
    this.#seen.add(id);
    this.#open.set(id, code);
    return null;
  }

  end(id: string): CodeFault | null {
    return this.#open.delete(id) ? null : 'open';
  }

  write(text: string): void {
    if (text === '') return;
    for (const id of this.#open.keys()) this.present.add(id);
    const marks = [...this.#open.values()].flatMap((code) =>
      code.kind === 'mark' ? [code.mark] : [],
    );
    const marked = Object.fromEntries(marks.map((mark) => [mark, true]));
    const leaf: Leaf = { type: 'text', text, ...marked };
    const link = this.#openLink();
    if (!link) append(this.nodes, leaf);
    else this.#writeIntoLink(link[0], link[1], leaf);
  }

  #openLink(): [string, BlockNode] | null {
    for (const [id, code] of this.#open) if (code.kind === 'link') return [id, code.link];
    return null;
  }

  #writeIntoLink(id: string, link: BlockNode, leaf: Leaf): void {
    const isGoingOn = this.#link === id;
    this.#link = id;
    const last = isGoingOn ? this.nodes.pop() : undefined;
    const children = [...(last?.children ?? [])];
    append(children, leaf);
    this.nodes.push({ ...link, children });
  }
}

/** Two stretches that are marked alike are one. */
function append(nodes: BlockNode[], leaf: Leaf): void {
  const last = nodes.at(-1);
  const { text: _text, ...marks } = leaf;
  const { text, ...before } = last ?? {};
  if (typeof text !== 'string' || canonical(before) !== canonical(marks)) nodes.push(leaf);
  else nodes[nodes.length - 1] = { ...leaf, text: text + leaf.text };
}

/** Characters and codes as the nodes that they stand for; a code without words is none. */
export function decodeContent(content: Content, codes: Codes): Decoded {
  const reader = new NodeReader(codes);
  for (const token of content) {
    if (token.kind === 'text') {
      reader.write(token.text);
      continue;
    }
    const fault = token.kind === 'open' ? reader.begin(token.id) : reader.end(token.id);
    if (fault) return { fault, id: token.id };
  }
  const left = reader.leftOpen;
  return left === undefined
    ? { nodes: reader.nodes, present: reader.present }
    : { fault: 'open', id: left };
}
