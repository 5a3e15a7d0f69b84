import { decodeWindows1252 } from './decodeWindows1252';
import { kindOfFile } from './fileSignatures';
import { IntakeError } from './IntakeError';
import { refuseUnreadable, withLineFeeds } from './refuseUnreadable';

/** The most that one piece of copy may be, in bytes: 2 MiB is some 300,000 words. */
export const COPY_LIMIT_BYTES = 2 * 1024 * 1024;

export interface DecodedCopy {
  /** LF line ends, no byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'latin-1';
  /** Whether the bytes were anything but UTF-8: the importer says so. */
  readonly converted: boolean;
}

/**
 * The text of a file with agency copy: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 (Latin-1).
 * @throws IntakeError `too-large` over `COPY_LIMIT_BYTES`, `empty`, or `binary` for what is no plain text
 */
export function decodeCopy(bytes: Uint8Array): DecodedCopy {
  if (bytes.length > COPY_LIMIT_BYTES) throw tooLarge(bytes.length);
  const kind = kindOfFile(bytes);
  if (kind !== null) {
    throw new IntakeError(
      'binary',
      `This is ${kind}, not plain text. Save its text as a plain text file (UTF-8) and import that.`,
    );
  }
  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeLatin1(bytes);
  refuseUnreadable(decoded.text);
  return { ...decoded, text: withLineFeeds(decoded.text) };
}

/**
 * The error for copy that is too large, for doors that can tell before they have read it all.
 * @param bytes its size; null where it is not known
 */
export function tooLarge(bytes: number | null): IntakeError {
  const size = bytes === null ? 'more than 2 MB' : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return new IntakeError(
    'too-large',
    `This file has ${size}; one story's copy has at most 2 MB. Import the stories one by one.`,
  );
}

function decodeUtf8(bytes: Uint8Array): DecodedCopy | null {
  const text = decodeStrictly('utf-8', bytes);
  return text === null ? null : { text, encoding: 'utf-8', converted: false };
}

function decodeUtf16(bytes: Uint8Array): DecodedCopy | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const label = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[mark];
  const text = label === undefined ? null : decodeStrictly(label, bytes);
  return text === null ? null : { text, encoding: 'utf-16', converted: true };
}

function decodeLatin1(bytes: Uint8Array): DecodedCopy {
  return { text: decodeWindows1252(bytes), encoding: 'latin-1', converted: true };
}

/** TextDecoder drops a byte order mark by itself. */
function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
