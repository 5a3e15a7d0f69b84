import type { DeskReading } from '../../../editorial';
import { bodyEditor } from '../../story/copy/painter';
import { BlocksBeside } from './blocksBeside';
import { MarkdownBeside } from './markdownBeside';

/** The blocks of an editor as they stand on the page; heights and gaps in pixels. */
export interface ShownBlocks {
  /** The block in which each paragraph of the body stands. */
  readonly blockOf: readonly number[];
  /** Without what room was left below them. */
  readonly heights: readonly number[];
  readonly gap: number;
}

/** The editor of a translation's body, as far as it takes to lay its source beside it. */
export interface BesideEditor {
  readonly element: HTMLElement;
  /** What of it is moved when it is scrolled. */
  readonly moved: Element;
  /** Reads where the paragraphs stand; null while other words are shown than were read. */
  read(reading: DeskReading): ShownBlocks | null;
  /** Leaves room below each block, and above the first. */
  leaveRoom(below: readonly number[], lead: number): void;
  /** Where the first block begins on the screen; null where there is none. */
  top(): number | null;
  /** The paragraph with the caret: null where it is in none, undefined where it is not in this editor. */
  caret(): number | null | undefined;
  /** Tells when the caret moves. Gives the function that stops it. */
  onCaret(tell: () => void): () => void;
  /** Takes back what room was left. */
  close(): void;
}

/** The editor that shows a body. */
export function besideEditor(
  { story }: DeskReading,
  before: BesideEditor | null,
): BesideEditor | null {
  const element = bodyEditor(story.body);
  if (!(element instanceof HTMLElement)) return null;
  if (element === before?.element) return before;
  return Array.isArray(story.body) || story.body === null
    ? new BlocksBeside(element)
    : MarkdownBeside.of(element);
}
