interface Leaf {
  readonly text?: unknown;
  readonly children?: unknown;
}

/** The way to each text of Strapi Blocks, in the order in which the editor shows them. */
export function leafPaths(blocks: readonly unknown[]): string[] {
  const paths: string[] = [];
  const walk = (node: unknown, path: string): void => {
    const { text, children } = (node ?? {}) as Leaf;
    if (typeof text === 'string') paths.push(path);
    else if (Array.isArray(children)) {
      children.forEach((child, index) => walk(child, `${path}.children.${index}`));
    }
  };
  blocks.forEach((block, index) => walk(block, String(index)));
  return paths;
}

/** The element of each text, by its way through the blocks; null while the editor shows something else. */
export function leafElements(
  editor: Element,
  blocks: readonly unknown[],
): ReadonlyMap<string, Element> | null {
  const paths = leafPaths(blocks);
  const elements = editor.querySelectorAll('[data-slate-node="text"]');
  if (elements.length !== paths.length) return null;
  return new Map(paths.map((path, index) => [path, elements[index] as Element]));
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where an offset of a text stands in the strings that its element shows it in. */
export function pointIn(element: Element, offset: number): Point | null {
  let left = offset;
  let last: Text | null = null;
  for (const string of element.querySelectorAll('[data-slate-string]')) {
    const node = string.firstChild;
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last === null ? null : { node: last, offset: last.length };
}
