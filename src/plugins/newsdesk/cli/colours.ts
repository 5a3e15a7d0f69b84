import type { IO } from './io';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Colours text for a terminal; plain text for a file, a pipe, or where NO_COLOR is set (no-color.org). */
export function paintFor({ stdout }: Pick<IO, 'stdout'>): Paint {
  const coloured = stdout.isTTY === true && !process.env.NO_COLOR;
  return (style, text) => (coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
