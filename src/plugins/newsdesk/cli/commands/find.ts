import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  AttributionReader,
  findPassages,
  languageOf,
  type Attribution,
  type Span,
} from '../../editorial/attribution';
import '../../editorial/attribution/languages/all';
import { decodeCopy, detectLanguage } from '../../editorial/intake';
import { paintFor } from '../colours';
import type { Command, IO } from '../io';
import { listPassages } from './listPassages';
import { readLimited } from './readLimited';

export const FIND_HELP = `Finds what somebody could dispute in copy: allegations, what unnamed sources say, what nobody stands
behind, and whatever else is laid in somebody's mouth.

Usage: newsdesk find [FILE…] [--lang LANGUAGE] [--explain]
       newsdesk find --jsonl [FILE…] [--lang LANGUAGE]

Without a file it reads standard input; "-" stands for it.

  --jsonl          one JSON object a line, {"id", "lang", "text"}; answers one a line:
                   {"id", "attributions": [{"content", "source", "cue"}]}, each a list of
                   [start, end] in UTF-16 code units, end exclusive
  --lang LANGUAGE  the copy's language (en, es, pt, fr); with --jsonl that of lines that name none.
                   Otherwise it is told from the copy
  --explain        also what a claim made of each passage would start with
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
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    io.stdout.write(FIND_HELP);
    return 0;
  }
  const files = positionals.length > 0 ? positionals : ['-'];
  if (!values.jsonl) return answerPeople(files, values, io);
  const answer = answererIn(values.lang ?? 'en');
  for (const file of files) await answerFile(file, answer, io);
  return 0;
};

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const open = (file: string, io: IO): NodeJS.ReadableStream =>
  file === '-' ? io.stdin : createReadStream(file);

/** A listing of each file; one that cannot be read is said, and the others are read all the same. */
async function answerPeople(
  files: readonly string[],
  { lang, explain }: { readonly lang?: string; readonly explain: boolean },
  io: IO,
): Promise<number> {
  const paint = paintFor(io);
  let status = 0;
  for (const file of files) {
    try {
      const { text } = decodeCopy(await readLimited(open(file, io)));
      const code = lang ?? detectLanguage(text).code;
      const language = languageOf(code);
      const read = new AttributionReader(code).readText(text);
      const found = { read, passages: findPassages(read, language) };
      const title = files.length > 1 ? `${paint('cyan', nameOf(file))}\n` : '';
      io.stdout.write(`${title}${listPassages(found, { language, explain }, paint)}\n`);
    } catch (error) {
      io.stderr.write(`newsdesk find: ${nameOf(file)}: ${wordsOf(error)}\n`);
      status = 1;
    }
  }
  return status;
}

/** What went wrong, in words for whoever typed the command. */
function wordsOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  if (code === 'EISDIR') return 'this is a folder. Name the files in it.';
  if (code === 'EACCES') return 'this file may not be read. Check its permissions.';
  return typeof message === 'string' ? message : String(error);
}

type Answerer = (line: string) => unknown;

async function answerFile(file: string, answer: Answerer, io: IO): Promise<void> {
  const input = open(file, io);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      io.stdout.write(`${JSON.stringify(answer(line))}\n`);
    } catch (error) {
      if (!(error instanceof BadLineError)) throw error;
      throw new BadLineError(`newsdesk find: ${nameOf(file)}, line ${number}: ${error.message}`);
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
