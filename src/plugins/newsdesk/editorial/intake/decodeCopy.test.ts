import fc from 'fast-check';
import { COPY_LIMIT_BYTES, decodeCopy } from './decodeCopy';
import { IntakeError } from './IntakeError';

const COPY = 'Cádiz, 3 ene (EFE).- El río “Guadalete” subió – dijo – 2 €.\nFin.';
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );
const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(littleEndian ? buffer : buffer.swap16());
};
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof IntakeError) return error.code;
    throw error;
  }
  return 'none';
};

describe('copy is decoded', () => {
  test.each([
    ['UTF-8', bytes(COPY), 'utf-8', false],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], COPY), 'utf-8', false],
    ['UTF-16, little endian', utf16(COPY, true), 'utf-16', true],
    ['UTF-16, big endian', utf16(COPY, false), 'utf-16', true],
  ])('from %s', (_name, input, encoding, converted) => {
    expect(decodeCopy(input)).toEqual({ text: COPY, encoding, converted });
  });

  test('from Latin-1, and says that it was converted', () => {
    const latin = Uint8Array.from(Buffer.from('La Coruña: el río subió.', 'latin1'));
    expect(decodeCopy(latin)).toEqual({
      text: 'La Coruña: el río subió.',
      encoding: 'latin-1',
      converted: true,
    });
  });

  test('from Windows-1252, with its curly quotes, dashes and euro sign', () => {
    const windows = bytes([0x93], 'No', [0x94, 0x20, 0x96, 0x20, 0x97, 0x20, 0x80, 0x20, 0xf1]);
    expect(decodeCopy(windows).text).toBe('“No” – — € ñ');
  });

  test.each(['\r\n', '\r', '\n'])('with LF for %j', (end) => {
    expect(decodeCopy(bytes(`One.${end}Two.${end}${end}Three.`)).text).toBe('One.\nTwo.\n\nThree.');
  });

  test('and whatever the bytes, there is text or an IntakeError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(['none', 'empty', 'binary']).toContain(codeOf(() => decodeCopy(input)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is no copy is refused', () => {
  test.each([
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'binary'],
    ['a PDF', bytes('%PDF-1.7\n%text'), 'binary'],
    ['a ZIP', bytes('PK', [3, 4], 'word/document.xml'), 'binary'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'binary'],
    ['an RTF document', bytes('{\\rtf1 Hello}'), 'binary'],
    ['a NUL byte', bytes('The river', [0], ' rose.'), 'binary'],
    ['many control characters', bytes('\u0001\u0002\u0003\u0004\u0005\u0006 The river'), 'binary'],
    ['no bytes', bytes(), 'empty'],
    ['white space', bytes(' \r\n\t \n'), 'empty'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf]), 'empty'],
    ['invisible characters', bytes('\u200B\u00A0\u2060'), 'empty'],
    ['a byte too many', new Uint8Array(COPY_LIMIT_BYTES + 1).fill(0x61), 'too-large'],
  ])('%s', (_name, input, code) => {
    expect(codeOf(() => decodeCopy(input))).toBe(code);
  });

  test('though copy of exactly the limit is taken', () => {
    const longest = new Uint8Array(COPY_LIMIT_BYTES).fill(0x61);
    expect(decodeCopy(longest).text).toHaveLength(COPY_LIMIT_BYTES);
  });

  test('with a message that names the kind of file and what to do', () => {
    expect(() => decodeCopy(bytes('%PDF-1.7'))).toThrow(/a PDF document.*plain text file/);
    expect(() => decodeCopy(new Uint8Array(50 * 1024 * 1024))).toThrow(/50\.0 MB.*at most 2 MB/);
  });
});
