import type { Offset, Story } from '../story';
import {
  PARAGRAPH_BREAK,
  type Copy,
  type CopyField,
  type Paragraph,
  type Place,
  type ReadParagraph,
  type Run,
  type Segment,
} from './copy';
import { readBlocks } from './readBlocks';
import { readMarkdown } from './readMarkdown';

/** Lays paragraphs one after the other and notes where each run came to stand. */
class CopyWriter {
  readonly paragraphs: Paragraph[] = [];
  readonly segments: Segment[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#texts.join('');
  }

  write(field: CopyField, paragraph: ReadParagraph): void {
    if (!paragraph.runs.some((run) => /\S/.test(run.text))) return;
    if (this.paragraphs.length > 0) this.#append(PARAGRAPH_BREAK);
    const start = this.#length as Offset;
    for (const run of paragraph.runs) this.#writeRun(field, run);
    this.paragraphs.push({ start, end: this.#length as Offset, field, path: paragraph.path });
  }

  #writeRun(field: CopyField, run: Run): void {
    if (run.text === '') return;
    const start = this.#length as Offset;
    this.#append(run.text);
    const end = this.#length as Offset;
    this.segments.push({ start, end, field, path: run.path, offset: run.offset });
  }

  #append(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }
}

function plainParagraph(text: string): ReadParagraph {
  return { path: [], runs: [{ text, path: [], offset: 0 }] };
}

function bodyParagraphs(body: unknown): ReadParagraph[] {
  if (typeof body === 'string') return readMarkdown(body);
  return Array.isArray(body) ? readBlocks(body) : [];
}

/**
 * Reads a story's headline, summary and body as plain text.
 *
 * @param story - Any story, however malformed its body; what cannot be read contributes nothing.
 * @returns The text with its paragraphs, and the segments that lead back into the story.
 */
export function readCopy(story: Pick<Story, 'headline' | 'summary' | 'body' | 'locale'>): Copy {
  const writer = new CopyWriter();
  writer.write('headline', plainParagraph(story.headline));
  writer.write('summary', plainParagraph(story.summary));
  for (const paragraph of bodyParagraphs(story.body)) writer.write('body', paragraph);
  return {
    text: writer.text,
    paragraphs: writer.paragraphs,
    segments: writer.segments,
    locale: story.locale,
  };
}

/**
 * Says where an offset of the plain text is stored.
 *
 * @param offset - Into `copy.text`, in UTF-16 code units. Between two segments, and past the end,
 * the end of the segment before it counts.
 * @returns The place, or null where the copy is empty or the offset is negative.
 */
export function locate(copy: Copy, offset: number): Place | null {
  let low = 0;
  let high = copy.segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((copy.segments[middle] as Segment).start <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = copy.segments[low - 1];
  if (segment === undefined) return null;
  const within = Math.min(offset, segment.end) - segment.start;
  return { field: segment.field, path: segment.path, offset: segment.offset + within };
}
