import type { BlockNode } from '../../story';
import { linkAddress, webAddress } from '../webAddress';
import { escapeHtml } from './escapeHtml';

/** As deep as `copy/readBlocks` reads: the text and the HTML of a story say the same. */
const DEEPEST = 100;

const isNode = (value: unknown): value is BlockNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks of a text, innermost first. */
const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

function renderText(node: BlockNode, text: string): string {
  let html = escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
  if (html === '') return '';
  for (const [mark, tag] of MARKS) {
    if (node[mark] === true) html = `<${tag}>${html}</${tag}>`;
  }
  return html;
}

function renderLink(node: BlockNode, inner: string): string {
  const address = typeof node.url === 'string' ? linkAddress(node.url) : null;
  return address === null ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
}

function renderImage(node: BlockNode): string {
  const image = isNode(node.image) ? node.image : {};
  const address = typeof image.url === 'string' ? webAddress(image.url) : null;
  if (address === null) return '';
  const alternative = typeof image.alternativeText === 'string' ? image.alternativeText : '';
  const caption = typeof image.caption === 'string' ? image.caption : '';
  const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  const picture = `<img src="${escapeHtml(address)}" alt="${escapeHtml(alternative)}">`;
  return `<figure>${picture}${words}</figure>`;
}

function headingTag(node: BlockNode): string {
  const { level } = node;
  return typeof level === 'number' && [1, 2, 3, 4, 5, 6].includes(level) ? `h${level}` : 'h2';
}

const wrap = (tag: string, inner: string): string =>
  inner === '' ? '' : `<${tag}>${inner}</${tag}>`;

function renderBlock(node: BlockNode, inner: string): string {
  switch (node.type) {
    case 'heading':
      return wrap(headingTag(node), inner);
    case 'quote':
      return wrap('blockquote', inner);
    case 'code':
      return inner === '' ? '' : `<pre><code>${inner}</code></pre>`;
    case 'list':
      return wrap(node.format === 'ordered' ? 'ol' : 'ul', inner);
    case 'list-item':
      return wrap('li', inner);
    case 'paragraph':
      return wrap('p', inner);
    default:
      // A block that is not known here is copy all the same.
      return wrap('div', inner);
  }
}

function renderNode(node: unknown, depth: number): string {
  if (!isNode(node) || depth > DEEPEST) return '';
  if (node.type === 'image') return renderImage(node);
  if (typeof node.text === 'string') return renderText(node, node.text);
  const children: readonly unknown[] = Array.isArray(node.children) ? node.children : [];
  const inner = children.map((child) => renderNode(child, depth + 1)).join('');
  return node.type === 'link' ? renderLink(node, inner) : renderBlock(node, inner);
}

/**
 * Strapi Blocks as HTML: paragraphs, headings, lists, quotes, code, links and pictures with a complete
 * address of the web. Every text is escaped; a link of any other scheme than `http`, `https`, `mailto` and
 * `tel` keeps its words alone.
 *
 * @param blocks - The stored body. What is no block in it contributes nothing.
 */
export const renderBlocks = (blocks: readonly unknown[]): string =>
  blocks
    .map((block) => renderNode(block, 0))
    .filter((html) => html !== '')
    .join('\n');
