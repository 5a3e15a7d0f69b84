import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** A fenced block of a document. */
export interface Block {
  /** The document, from the project's folder. */
  readonly file: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** What stands behind the opening fence: `sh`, `sh install`, `ts`, … */
  readonly kind: string;
  readonly text: string;
}

/** Everything that is written for people, from the project's folder. */
export function documents(): string[] {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  return [
    'README.md',
    'CONTRIBUTING.md',
    'src/plugins/newsdesk/README.md',
    ...inDocs.filter((name) => name.endsWith('.md')).map((name) => path.posix.join('docs', name)),
  ].sort();
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The fenced blocks of a document, in order. */
export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; kind: string; lines: string[] } | null = null;
  textOf(file)
    .split('\n')
    .forEach((line, index) => {
      const fence = /^```(.*)$/.exec(line);
      if (!fence) open?.lines.push(line);
      else if (open) {
        blocks.push({ file, line: open.line, kind: open.kind, text: open.lines.join('\n') });
        open = null;
      } else open = { line: index + 1, kind: fence[1]!.trim(), lines: [] };
    });
  if (open) throw new Error(`${file}: the last block is never closed.`);
  return blocks;
}

/** The one block of a kind in a document that holds a text. */
export function blockWith(file: string, kind: string, part: string): Block {
  const found = blocksOf(file).filter((block) => block.kind === kind && block.text.includes(part));
  if (found.length !== 1) throw new Error(`${file} has ${found.length} blocks with "${part}".`);
  return found[0]!;
}
