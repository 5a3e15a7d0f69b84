import { BOUNDS } from './bounds';
import { isRecord } from './isRecord';
import type { Find, Path } from './Problem';

/**
 * Checks what Strapi's own check of blocks takes for granted: that each is an object, and so are its
 * children, and that a text is one. The rest (which types there are, what each needs) is Strapi's to check.
 */
export function checkBlocks(value: unknown, path: Path, find: Find): void {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    find(path, 'newsdesk/wrong-type', 'A list of blocks is expected.');
    return;
  }
  const misshapen = misshapenNode(value, path);
  if (misshapen) {
    find(
      misshapen,
      'newsdesk/wrong-type',
      'A block is an object with a list of children, or with a text.',
    );
    return;
  }
  const length = JSON.stringify(value).length;
  const limit = BOUNDS.bodyLength * 2;
  if (length > limit) {
    find(
      path,
      'newsdesk/too-long',
      `At most ${limit} characters of blocks fit here; these are ${length}.`,
    );
  }
}

/** Where the first node is that is no proper one, or null. Does not recurse. */
function misshapenNode(blocks: readonly unknown[], path: Path): Path | null {
  const open = blocks.map((node, index) => ({ node, path: [...path, index] }));
  while (open.length > 0) {
    const { node, path: here } = open.pop()!;
    if (!isRecord(node)) return here;
    // Strapi would turn any other value into a text.
    if ('text' in node && typeof node.text !== 'string') return [...here, 'text'];
    if (!('children' in node)) continue;
    if (!Array.isArray(node.children)) return [...here, 'children'];
    node.children.forEach((child, index) =>
      open.push({ node: child, path: [...here, 'children', index] }),
    );
  }
  return null;
}
