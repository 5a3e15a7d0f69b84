/**
 * Halves of surrogate pairs, and the characters that neither XML 1.0 nor a database's JSON takes. Tabs and
 * line ends stay.
 */
const UNSENDABLE = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/**
 * A text as it can be sent in every format of the wire: JSON, XML and HTML alike.
 *
 * @returns The text without characters that have no place in a text; where half a character was lost, U+FFFD stands.
 */
export const cleanText = (text: string): string =>
  text.replace(UNSENDABLE, (found) => (found >= '\ud800' && found <= '\udfff' ? '\ufffd' : ''));

/** The same on one line, without white space around it: for headlines, names and labels. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
