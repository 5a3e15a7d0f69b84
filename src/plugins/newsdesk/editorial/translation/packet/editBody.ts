import type { BlockNode, Body } from '../../story';
import type { Place } from './bodyParts';

type Nodes = readonly BlockNode[];
type NodesPlace = Extract<Place, { kind: 'nodes' }>;
type LinePlace = Extract<Place, { kind: 'line' }>;

/** Other words for a paragraph that there is. */
export interface Replaced {
  readonly kind: 'replaced';
  readonly place: Place;
  readonly nodes: Nodes;
}

/** A paragraph that there is not yet, in the form that the one it translates has. */
export interface Inserted {
  readonly kind: 'inserted';
  /** Behind which paragraph; null: before all. */
  readonly after: Place | null;
  /** Where its counterpart stands in the body of the source. */
  readonly form: Place;
  readonly nodes: Nodes;
}

export type BodyEdit = Replaced | Inserted;

/**
 * A body with other words in some paragraphs. What is not edited stays to the letter.
 *
 * @param edits in the order of the body
 * @param source the body that has the counterparts of what is inserted
 */
export function editBody(body: Body, source: Body, edits: readonly BodyEdit[]): Body {
  // From the end, so that no edit moves the place of another.
  const fromEnd = [...edits].reverse();
  if (typeof body === 'string' && typeof source === 'string') return editLines(body, fromEnd);
  let blocks: Nodes = typeof body === 'string' ? [] : body;
  for (const edit of gathered(fromEnd)) blocks = editBlocks(blocks, source, edit);
  return blocks;
}

/** A line holds no line end: it would be two paragraphs. */
const lineOf = (nodes: Nodes): string =>
  nodes.map(({ text = '' }) => text.replace(/[\n\r\u2028\u2029]+/g, ' ')).join('');

const isLine = (place: Place | null): place is LinePlace => place?.kind === 'line';

function editLines(body: string, fromEnd: readonly BodyEdit[]): string {
  return fromEnd.reduce((text, edit) => {
    const line = lineOf(edit.nodes);
    if (edit.kind === 'replaced') {
      if (!isLine(edit.place)) return text;
      return text.slice(0, edit.place.start) + line + text.slice(edit.place.end);
    }
    if (!isLine(edit.after)) return text === '' ? line : `${line}\n\n${text}`;
    return `${text.slice(0, edit.after.end)}\n\n${line}${text.slice(edit.after.end)}`;
  }, body);
}

/** Paragraphs that are inserted at one place out of one block of the source: items of a list stay one list. */
interface Gathered {
  readonly kind: 'gathered';
  readonly after: NodesPlace | null;
  /** In the order of the source. */
  readonly parts: { readonly form: NodesPlace; readonly nodes: Nodes }[];
}

const isNodes = (place: Place | null): place is NodesPlace => place?.kind === 'nodes';

function gathered(fromEnd: readonly BodyEdit[]): (Replaced | Gathered)[] {
  const edits: (Replaced | Gathered)[] = [];
  for (const edit of fromEnd) {
    if (edit.kind === 'replaced') {
      edits.push(edit);
      continue;
    }
    if (!isNodes(edit.form)) continue;
    const part = { form: edit.form, nodes: edit.nodes };
    const last = edits.at(-1);
    const goesOn =
      last?.kind === 'gathered' &&
      last.after === edit.after &&
      last.parts[0]!.form.path[0] === edit.form.path[0];
    if (goesOn) last.parts.unshift(part);
    else {
      const after = isNodes(edit.after) ? edit.after : null;
      edits.push({ kind: 'gathered', after, parts: [part] });
    }
  }
  return edits;
}

function editBlocks(blocks: Nodes, source: Body, edit: Replaced | Gathered): Nodes {
  if (edit.kind === 'gathered') {
    const block = typeof source === 'string' ? null : formOf(source, edit);
    return block ? inserted(blocks, edit.after, block) : blocks;
  }
  const { place, nodes } = edit;
  if (!isNodes(place)) return blocks;
  const { path, first, last } = place;
  return withChildren(blocks, path, (children) => [
    ...children.slice(0, first),
    ...nodes,
    ...children.slice(last + 1),
  ]);
}

/** Blocks in which the block at a path has other children. */
function withChildren(
  blocks: Nodes,
  [index, ...rest]: readonly number[],
  change: (children: Nodes) => Nodes,
): Nodes {
  return blocks.map((block, at) => {
    if (at !== index) return block;
    const children = block.children ?? [];
    const changed = rest.length === 0 ? change(children) : withChildren(children, rest, change);
    return { ...block, children: changed };
  });
}

/** The block of the source with the new paragraphs alone. */
function formOf(source: Nodes, { parts }: Gathered): BlockNode | null {
  const top = parts[0]!.form.path[0]!;
  const block = source[top];
  return block ? withPartsAlone(block, [top], parts) : null;
}

const isSamePath = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at]);

function withPartsAlone(
  block: BlockNode,
  path: readonly number[],
  parts: Gathered['parts'],
): BlockNode | null {
  const children = (block.children ?? []).flatMap((child, at): Nodes => {
    const part = parts.find(({ form }) => isSamePath(form.path, path) && form.first === at);
    if (part) return part.nodes;
    if (typeof child.text === 'string' || child.type === 'link') return [];
    const below = withPartsAlone(child, [...path, at], parts);
    return below ? [below] : [];
  });
  return children.length > 0 ? { ...block, children } : null;
}

/** Behind the block that a paragraph stands in; items behind an item of a list of the same kind come into that. */
function inserted(blocks: Nodes, after: NodesPlace | null, block: BlockNode): Nodes {
  if (after === null) return [block, ...blocks];
  const [top = 0, item] = after.path;
  const list = blocks[top];
  const goesOn =
    item !== undefined &&
    block.type === 'list' &&
    list?.type === 'list' &&
    list.format === block.format;
  if (!goesOn) return [...blocks.slice(0, top + 1), block, ...blocks.slice(top + 1)];
  return withChildren(blocks, [top], (items) => [
    ...items.slice(0, item + 1),
    ...(block.children ?? []),
    ...items.slice(item + 1),
  ]);
}
