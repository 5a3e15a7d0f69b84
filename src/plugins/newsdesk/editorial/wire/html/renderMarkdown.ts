import MarkdownIt from 'markdown-it';
import { linkAddress } from '../webAddress';

/**
 * What the reader of Markdown in `copy/` takes for plain words must stay words here too, or subscribers
 * would get two different stories.
 */
const NO_MARKS_HERE = ['code', 'entity', 'html_block', 'html_inline', 'reference', 'table'];

function makeRenderer(): MarkdownIt {
  // Agency copy has one paragraph a line: a line end that Markdown would swallow is kept.
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false });
  markdown.disable(NO_MARKS_HERE);
  markdown.validateLink = (address) => linkAddress(address) !== null;
  markdown.normalizeLink = (address) => linkAddress(address) ?? '';
  return markdown;
}

const renderer = makeRenderer();

/**
 * Markdown or plain text as HTML. No HTML of the author's own passes; a link of any other scheme than
 * `http`, `https`, `mailto` and `tel` stays as it was typed.
 */
export const renderMarkdown = (source: string): string => renderer.render(source).trimEnd();
