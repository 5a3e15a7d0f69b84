import type { LocaleCode, Offset } from '../story';

/** The parts of a story that readers read as text. */
export type CopyField = 'headline' | 'summary' | 'body';

/** The way to a node inside one field: `[3, 'children', 0]` in Blocks, `[]` in a string. */
export type CopyPath = readonly (string | number)[];

/** A paragraph, heading, quote, code block or list item of the plain text. */
export interface Paragraph {
  readonly start: Offset;
  readonly end: Offset;
  readonly field: CopyField;
  /** The block it was read from. */
  readonly path: CopyPath;
}

/** A stretch of the plain text that stands, unit by unit, in one string of the story. */
export interface Segment {
  readonly start: Offset;
  readonly end: Offset;
  readonly field: CopyField;
  /** The text node it was read from. */
  readonly path: CopyPath;
  /** Where the stretch starts in that node's text, in UTF-16 code units. */
  readonly offset: number;
}

/** What readers get, as plain text, with the way back to where every stretch of it is stored. */
export interface Copy {
  /** Paragraphs in reading order, with an empty line between two of them. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly segments: readonly Segment[];
  readonly locale: LocaleCode;
}

/** Where an offset of the plain text is stored. */
export interface Place {
  readonly field: CopyField;
  readonly path: CopyPath;
  /** In the text at `path`, in UTF-16 code units. */
  readonly offset: number;
}

/** A piece of text as a reader of blocks or Markdown found it. */
export interface Run {
  readonly text: string;
  readonly path: CopyPath;
  readonly offset: number;
}

/** The runs that make up one paragraph, before they have offsets. */
export interface ReadParagraph {
  readonly path: CopyPath;
  readonly runs: readonly Run[];
}

/** What stands between two paragraphs in `Copy.text`. */
export const PARAGRAPH_BREAK = '\n\n';
