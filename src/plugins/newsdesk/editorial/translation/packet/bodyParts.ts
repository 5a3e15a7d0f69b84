import type { CopyPath, ReadParagraph } from '../../copy/copy';
import { readBlocks } from '../../copy/readBlocks';
import { readMarkdown } from '../../copy/readMarkdown';
import type { BlockNode, Body } from '../../story';

/** Where the words of a paragraph stand. */
export type Place =
  /** Texts and links among the children of a block. */
  | {
      readonly kind: 'nodes';
      /** The places of the block and of those that it stands in, from the outside. */
      readonly path: readonly number[];
      readonly first: number;
      readonly last: number;
    }
  /** A line of Markdown, with its marks. */
  | { readonly kind: 'line'; readonly start: number; readonly end: number };

/** A paragraph of a body, as `paragraphsOf` counts them. */
export interface BodyPart {
  /** As readers read it. */
  readonly text: string;
  /** null where it holds what no editor writes: it cannot be taken apart without a loss. */
  readonly place: Place | null;
}

const textOf = ({ runs }: ReadParagraph): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** The blocks on the way, without the word `children` between them. */
const numbers = (path: CopyPath): number[] =>
  path.filter((step): step is number => typeof step === 'number');

const isText = (node: BlockNode): boolean => typeof node.text === 'string';

const isLink = ({ type, children }: BlockNode): boolean =>
  type === 'link' && Array.isArray(children) && children.every(isText);

function placeInBlocks(blocks: readonly BlockNode[], { path, runs }: ReadParagraph): Place | null {
  const holder = numbers(path);
  const within = runs.map((run) => numbers(run.path)[holder.length]);
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return null;
  const place = { kind: 'nodes', path: holder, first, last } as const;
  return nodesAt(blocks, place).every((node) => isText(node) || isLink(node)) ? place : null;
}

const LINE_END = /[\n\r\u2028\u2029]/;

function placeInMarkdown(source: string, { runs }: ReadParagraph): Place {
  const from = runs[0]!.offset;
  let start = from;
  while (start > 0 && !LINE_END.test(source[start - 1]!)) start -= 1;
  const length = source.slice(from).search(LINE_END);
  return { kind: 'line', start, end: length < 0 ? source.length : from + length };
}

/** The paragraphs of a body that say something, in order. */
export function bodyParts(body: Body): BodyPart[] {
  const isMarkdown = typeof body === 'string';
  const paragraphs = isMarkdown ? readMarkdown(body) : readBlocks(body);
  return paragraphs
    .filter((paragraph) => textOf(paragraph) !== '')
    .map((paragraph) => ({
      text: textOf(paragraph),
      place: isMarkdown ? placeInMarkdown(body, paragraph) : placeInBlocks(body, paragraph),
    }));
}

/** The block at a place of blocks. */
function blockAt(blocks: readonly BlockNode[], path: readonly number[]): BlockNode | undefined {
  const [index, ...rest] = path;
  const block = index === undefined ? undefined : blocks[index];
  return rest.length === 0 ? block : block && blockAt(block.children ?? [], rest);
}

/** The texts and links of a paragraph. A line of Markdown is a text with its marks. */
export function nodesAt(body: Body, place: Place): readonly BlockNode[] {
  if (place.kind === 'line') {
    const text = typeof body === 'string' ? body.slice(place.start, place.end) : '';
    return [{ type: 'text', text }];
  }
  if (typeof body === 'string') return [];
  return (blockAt(body, place.path)?.children ?? []).slice(place.first, place.last + 1);
}
