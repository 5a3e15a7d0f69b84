import type { Body } from '../../story';
import { renderBlocks } from './renderBlocks';
import { renderMarkdown } from './renderMarkdown';

/** The body of a story as HTML that is safe to show: escaped, and with safe links alone. */
export const renderBody = (body: Body): string =>
  typeof body === 'string' ? renderMarkdown(body) : renderBlocks(Array.isArray(body) ? body : []);
