import type { CopyPath, ReadParagraph, Run } from './copy';

/** Strapi's editor nests lists a handful deep; what lies deeper than this was not written by hand. */
const DEEPEST = 100;

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gathers runs until a block begins or ends, which is where a paragraph ends. */
class BlockReader {
  readonly paragraphs: ReadParagraph[] = [];
  #path: CopyPath = [];
  #runs: Run[] = [];

  read(node: unknown, path: CopyPath, depth: number): void {
    if (!isNode(node) || depth > DEEPEST || node.type === 'image') return;
    if (typeof node.text === 'string') {
      this.#runs.push({ text: node.text, path, offset: 0 });
    } else if (node.type === 'link') {
      this.#readChildren(node, path, depth);
    } else {
      const outer = this.#path;
      this.startParagraph(path);
      this.#readChildren(node, path, depth);
      this.startParagraph(outer);
    }
  }

  startParagraph(path: CopyPath): void {
    if (this.#runs.length > 0) this.paragraphs.push({ path: this.#path, runs: this.#runs });
    this.#runs = [];
    this.#path = path;
  }

  #readChildren(node: Node, path: CopyPath, depth: number): void {
    if (!Array.isArray(node.children)) return;
    const children: readonly unknown[] = node.children;
    for (let index = 0; index < children.length; index += 1) {
      this.read(children[index], path.concat('children', index), depth + 1);
    }
  }
}

/**
 * Reads Strapi Blocks as paragraphs. A block of a type that is not known here is read too: readers
 * may see it. An image is not copy, nor are its alternative text and caption.
 *
 * @param blocks - The stored body. What is no block in it contributes nothing.
 * @returns Paragraphs in reading order. A list inside a list item parts the item's own words in two.
 */
export function readBlocks(blocks: readonly unknown[]): ReadParagraph[] {
  const reader = new BlockReader();
  blocks.forEach((block, index) => {
    reader.startParagraph([index]);
    reader.read(block, [index], 0);
  });
  reader.startParagraph([]);
  return reader.paragraphs;
}
