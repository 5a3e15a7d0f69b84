import { IntakeError } from './IntakeError';

/** Above this share of control characters, bytes are no text: stray ones occur in old wire copy. */
const MOST_CONTROLS = 0.02;
const FEW_CONTROLS = 4;

/** Control characters that text has no use for, and halves of surrogate pairs, which no database stores. */
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * The text without the few control characters that old wire copy carries.
 * @throws IntakeError `binary` for text with NUL characters or many controls, `empty` for text with nothing to see
 */
export function refuseUnreadable(text: string): { text: string; removed: number } {
  const readable = text.replace(UNREADABLE, '');
  const removed = text.length - readable.length;
  const most = Math.max(FEW_CONTROLS, text.length * MOST_CONTROLS);
  if (text.includes('\u0000') || removed > most) {
    throw new IntakeError(
      'binary',
      'This is not plain text: it holds characters that no text has. Save the copy as plain text (UTF-8) and import that.',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(readable)) {
    throw new IntakeError(
      'empty',
      'There is no copy here: the text is empty. Check that the right file was chosen and that it was saved.',
    );
  }
  return { text: readable, removed };
}

/** LF for every line end: CRLF, CR, and Unicode's own line and paragraph separators. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028/g, '\n').replace(/\u2029/g, '\n\n');
}
