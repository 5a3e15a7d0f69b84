/**
 * Windows-1252's characters for the bytes 0x80-0x9F; all other bytes are the code point of the same number.
 * Written out because TextDecoder has taken windows-1252 for plain Latin-1 in some releases of Node.js.
 * Source: WHATWG Encoding Standard, index-windows-1252.
 */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const CHUNK = 8192;

/** Bytes as Windows-1252, of which Latin-1 text is a part: curly quotes and dashes of Western agencies included. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return text.replace(/[\u0080-\u009F]/g, (control) =>
    UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80),
  );
}
