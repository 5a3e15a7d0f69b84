interface FileSignature {
  /** The kind of file, with its article, as a message names it. */
  readonly kind: string;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** How files that are no plain text begin. Source: the formats' own specifications. */
const SIGNATURES: readonly FileSignature[] = [
  { kind: 'a PNG image', bytes: [0x89, ...ascii('PNG\r\n')] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: ascii('GIF8') },
  { kind: 'a PDF document', bytes: ascii('%PDF') },
  { kind: 'a ZIP archive or an office document', bytes: [...ascii('PK'), 3, 4] },
  { kind: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'an RTF document', bytes: ascii('{\\rtf') },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
];

/** The kind of file that bytes begin like ("a PDF document"), or null for anything that may be text. */
export function kindOfFile(bytes: Uint8Array): string | null {
  const signature = SIGNATURES.find(({ bytes: start }) =>
    start.every((byte, index) => bytes[index] === byte),
  );
  return signature?.kind ?? null;
}
