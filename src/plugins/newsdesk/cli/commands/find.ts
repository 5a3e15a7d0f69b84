import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { AttributionReader, type Attribution, type Span } from '../../editorial/attribution';
import '../../editorial/attribution/languages/all';
import { UsageError, type Command, type IO } from '../io';

export const FIND_HELP = `Finds what copy lays in somebody's mouth: quotations and indirect speech.

Usage: newsdesk find --jsonl [FILE…] [--lang LANGUAGE]

Without a file it reads standard input; "-" stands for it.

  --jsonl          one JSON object a line, {"id", "lang", "text"}; answers one a line:
                   {"id", "attributions": [{"content", "source", "cue"}]}, each a list of
                   [start, end] in UTF-16 code units, end exclusive
  --lang LANGUAGE  the language of lines that name none (en, es, pt, fr)
  --help           this text

Exit status: 0; 1 for a file that cannot be read or a line that is no such JSON; 2 for a wrong call.
`;

/** A line of input that cannot be answered; the message says where and what to do. */
class BadLineError extends Error {}

/** `newsdesk find`: see `FIND_HELP`. */
export const find: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    io.stdout.write(FIND_HELP);
    return 0;
  }
  if (!values.jsonl) throw new UsageError(`Say --jsonl.\n\n${FIND_HELP}`);
  const answer = answererIn(values.lang ?? 'en');
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    await answerFile(file, answer, io);
  }
  return 0;
};

type Answerer = (line: string) => unknown;

async function answerFile(file: string, answer: Answerer, io: IO): Promise<void> {
  const input = file === '-' ? io.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      io.stdout.write(`${JSON.stringify(answer(line))}\n`);
    } catch (error) {
      if (!(error instanceof BadLineError)) throw error;
      const name = file === '-' ? 'standard input' : file;
      throw new BadLineError(`newsdesk find: ${name}, line ${number}: ${error.message}`);
    }
  }
}

/** One reader a language, so that each is compiled once. */
function answererIn(defaultLanguage: string): Answerer {
  const readers = new Map<string, AttributionReader>();
  return (line) => {
    const { id, lang = defaultLanguage, text } = parseStory(line);
    let reader = readers.get(lang);
    if (!reader) readers.set(lang, (reader = new AttributionReader(lang)));
    return { id, attributions: reader.read(text).map(toJson) };
  };
}

function parseStory(line: string): { id: unknown; lang: string | undefined; text: string } {
  let story: unknown;
  try {
    story = JSON.parse(line);
  } catch {
    throw new BadLineError('this is no JSON. Give one object a line: {"id": …, "text": "…"}.');
  }
  const { id = null, lang, text } = Object(story) as Record<string, unknown>;
  if (typeof text !== 'string') {
    throw new BadLineError('there is no "text". Give one object a line: {"id": …, "text": "…"}.');
  }
  return { id, lang: typeof lang === 'string' ? lang : undefined, text };
}

function toJson({ content, source, cue }: Attribution) {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
  return { content: pairs(content), source: pairs(source), cue: pairs(cue) };
}
