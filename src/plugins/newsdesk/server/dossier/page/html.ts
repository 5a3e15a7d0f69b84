import { escapeHtml } from '../../../editorial/wire/html/escapeHtml';

/** A piece of a page that is HTML already. Everything else that is put into a page is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | readonly Part[];

/** What no text may hold: neither a browser nor a printer has a use for it. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const written = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return escapeHtml(String(part).replace(CONTROLS, ''));
};

/** Puts a piece of a page together: html`<p>${text}</p>` escapes the text. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(pieces.reduce((page, piece, index) => page + written(parts[index - 1] as Part) + piece));

export const NOTHING = new Html('');
