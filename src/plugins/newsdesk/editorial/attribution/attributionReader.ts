import type { Offset } from '../story';
import type { Attribution, Span } from './attribution';
import {
  NOTHING_BEFORE,
  type Incoming,
  type LocalAttribution,
  type LocalSpan,
  type ParagraphReading,
} from './paragraphReading';
import { paragraphReaderFor } from './paragraphReaders';
import type { ParagraphReader } from './readParagraph';

/** How many paragraphs a reader remembers: a long story and what was typed in it lately. */
const MOST_REMEMBERED = 2000;

/** No paragraph that somebody types in is longer, in code units; what is would fill the memory. */
const LONGEST_REMEMBERED = 20_000;

/** A text with its sentences and attributions, in reading order. */
export interface ReadText {
  readonly text: string;
  readonly sentences: Span[];
  readonly attributions: Attribution[];
}

/** How many ways there are to begin a paragraph; see `contextOf`. */
const CONTEXTS = 32;

/** A paragraph of the text, and what was read in it. */
interface Placed {
  readonly start: number;
  readonly reading: ParagraphReading;
}

/**
 * Reads the attributions of a text again and again while it is edited: what was read in a paragraph
 * is remembered, so that a keystroke re-reads its own paragraph alone.
 */
export class AttributionReader {
  readonly #paragraphs: ParagraphReader;
  /** By what was known before the paragraph, then by its text. */
  readonly #remembered = Array.from(
    { length: CONTEXTS },
    () => new Map<string, ParagraphReading>(),
  );

  /** @param language - A locale or a language; for one unknown, quotation marks alone tell. */
  constructor(language: string) {
    this.#paragraphs = paragraphReaderFor(language);
  }

  /** @returns all attributions of the text, in reading order. Takes time linear in its length. */
  read(text: string): Attribution[] {
    return this.readText(text).attributions;
  }

  /** The same with the text's sentences. */
  readText(text: string): ReadText {
    const sentences: Span[] = [];
    const found: Attribution[] = [];
    let incoming: Incoming = NOTHING_BEFORE;
    let one: Span | null = null;
    let many: Span | null = null;
    for (let start = 0; start < text.length; ) {
      const end = endOfParagraph(text, start);
      const paragraph = text.slice(start, end);
      if (start < end && paragraph.trim() !== '') {
        const reading = this.#read(paragraph, incoming);
        for (const sentence of reading.sentences) sentences.push(spanAt(sentence, start));
        place(found, { start, reading }, { one, many });
        one = reading.one ? spanAt(reading.one, start) : one;
        many = reading.many ? spanAt(reading.many, start) : many;
        incoming = outgoing(reading, one !== null, many !== null);
      }
      start = end + 1;
    }
    if (found[found.length - 1]?.content.length === 0) found.pop();
    return { text, sentences, attributions: found };
  }

  #read(paragraph: string, incoming: Incoming): ParagraphReading {
    if (paragraph.length > LONGEST_REMEMBERED) return this.#paragraphs.read(paragraph, incoming);
    const remembered = this.#remembered[contextOf(incoming)] as Map<string, ParagraphReading>;
    let reading = remembered.get(paragraph);
    if (!reading) {
      reading = this.#paragraphs.read(paragraph, incoming);
      if (remembered.size >= MOST_REMEMBERED) forgetOldest(remembered);
      remembered.set(paragraph, reading);
    }
    return reading;
  }
}

/** The key of what is known before a paragraph: a bit a fact. */
function contextOf({ open, quoted, pending, one, many }: Incoming): number {
  return (
    Number(open) |
    (Number(quoted) << 1) |
    (Number(pending) << 2) |
    (Number(one) << 3) |
    (Number(many) << 4)
  );
}

function forgetOldest(remembered: Map<string, ParagraphReading>): void {
  const oldest = remembered.keys().next();
  if (!oldest.done) remembered.delete(oldest.value);
}

function endOfParagraph(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function outgoing(reading: ParagraphReading, one: boolean, many: boolean): Incoming {
  const told = reading.attributions.length > 0 || reading.continuation !== null;
  const { open, quoted, pending } = reading;
  return { open: told && open, quoted, pending, one, many };
}

function spanAt([start, end]: LocalSpan, base: number): Span {
  return { start: (base + start) as Offset, end: (base + end) as Offset };
}

function spansAt(spans: readonly LocalSpan[], base: number): Span[] {
  return spans.map((span) => spanAt(span, base));
}

/** Adds a paragraph's attributions to those of the text. */
function place(
  found: Attribution[],
  { start, reading }: Placed,
  speakers: { readonly one: Span | null; readonly many: Span | null },
): void {
  const last = found[found.length - 1];
  if (reading.continuation && last) {
    const content = [...last.content, spanAt(reading.continuation, start)];
    const speech = last.content.length === 0 ? 'direct' : last.speech;
    found[found.length - 1] = { ...last, content, speech };
  } else if (last && last.content.length === 0) {
    found.pop();
  }
  for (const local of reading.attributions) found.push(toAttribution(local, start, speakers));
}

function toAttribution(
  local: LocalAttribution,
  base: number,
  speakers: { readonly one: Span | null; readonly many: Span | null },
): Attribution {
  const { speaker } = local;
  return {
    content: spansAt(local.content, base),
    source: spansAt(local.source, base),
    cue: spansAt(local.cue, base),
    speech: local.speech,
    force: local.force,
    speaker: typeof speaker === 'string' ? speakers[speaker] : speaker && spanAt(speaker, base),
  };
}
