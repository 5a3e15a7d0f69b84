import { findPassage, readCopy, type Copy, type SourceCopy } from '../../../editorial';

/** A stretch of a paragraph that looks the same throughout. */
export interface SourceRun {
  /** In the text of the source's body. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLink: boolean;
}

export interface SourceParagraph {
  /** Among those of the body. */
  readonly index: number;
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'code';
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

/** The body of the source as it is shown: in paragraphs, and where claims stand in its text. */
export interface ReadSource {
  readonly paragraphs: readonly SourceParagraph[];
  readonly claims: readonly { readonly start: number; readonly end: number }[];
}

interface Node {
  readonly type?: unknown;
  readonly bold?: unknown;
  readonly italic?: unknown;
  readonly children?: unknown;
}

const KINDS = ['heading', 'quote', 'list-item', 'code'] as const;

/** The nodes on the way to one of them, from the block down; none where the body is Markdown. */
function nodesOn(body: unknown, path: readonly (string | number)[]): Node[] {
  const nodes: Node[] = [];
  let at: unknown = body;
  for (const step of path) {
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    if (typeof at === 'object' && at !== null && !Array.isArray(at)) nodes.push(at);
  }
  return nodes;
}

function kindOf(nodes: readonly Node[]): SourceParagraph['kind'] {
  const found = nodes.toReversed().map(({ type }) => KINDS.find((kind) => kind === type));
  return found.find((kind) => kind !== undefined) ?? 'paragraph';
}

function runsIn(copy: Copy, body: unknown, from: number, to: number): SourceRun[] {
  return copy.segments
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, path }) => {
      const nodes = nodesOn(body, path);
      const leaf = nodes.at(-1);
      return {
        start,
        end,
        text: copy.text.slice(start, end),
        isBold: leaf?.bold === true,
        isItalic: leaf?.italic === true,
        isLink: nodes.some(({ type }) => type === 'link'),
      };
    });
}

/** Reads the body of the source to be shown beside its translation. */
export function readSource(source: SourceCopy): ReadSource {
  // Without what stands above it: in the editor, too, claims are marked in the body alone.
  const copy = readCopy({ ...source, headline: '', summary: '' });
  const paragraphs = copy.paragraphs.map(({ start, end, path }, index) => ({
    index,
    kind: kindOf(nodesOn(source.body, path)),
    text: copy.text.slice(start, end),
    runs: runsIn(copy, source.body, start, end),
  }));
  const claims = source.claims.flatMap(({ statement }) => {
    const found = statement === '' ? null : findPassage(copy, statement);
    return found ? [{ start: found.start, end: found.end }] : [];
  });
  return { paragraphs, claims };
}
