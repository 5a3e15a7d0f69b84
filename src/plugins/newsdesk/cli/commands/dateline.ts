import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDateline } from '../../editorial/dateline';
import { decodeCopy, IntakeError } from '../../editorial/intake';
import { describeDateline } from './describeDateline';
import { readLimited } from './readLimited';

/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface CommandStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

interface Options {
  readonly files: readonly string[];
  readonly lang: string | undefined;
}

/** A line of `--jsonl` input that cannot be answered. */
class BadLineError extends Error {}

export const DATELINE_HELP = `Reads the dateline that opens agency copy.

Usage: newsdesk dateline [FILE…] [--lang LANGUAGE]
       newsdesk dateline --jsonl [FILE…]

Without a file it reads standard input; "-" stands for it.

  --lang LANGUAGE  the copy's language (en, es, pt, fr), where a date in figures must be understood
  --jsonl          one JSON object a line, {"id", "lang", "text"}; answers one a line:
                   {"id", "dateline": {"place", "region", "month", "day", "year", "credit",
                   "byline", "heading", "end"}} or {"id", "dateline": null}; "end" is where the
                   body begins, in UTF-16 code units
  --help           this text

Exit status: 0, also where copy has no dateline; 1 for a file that cannot be read or a line that is
no such JSON; 2 for an unknown option.
`;

/**
 * `newsdesk dateline`: see `DATELINE_HELP`.
 * @param args what follows the command's name
 * @returns the exit status
 */
export async function dateline(args: string[], io: CommandStreams): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    io.stderr.write(`newsdesk dateline: ${messageOf(error)}\n\n${DATELINE_HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.stdout.write(DATELINE_HELP);
    return 0;
  }
  const files = positionals.length > 0 ? positionals : ['-'];
  const answer = values.jsonl ? answerLines : answerPeople;
  return answer({ files, lang: values.lang }, io);
}

async function answerLines({ files, lang }: Options, io: CommandStreams): Promise<number> {
  for (const file of files) {
    let number = 0;
    try {
      for await (const line of createInterface({ input: open(file, io), crlfDelay: Infinity })) {
        number += 1;
        if (line.trim() !== '') io.stdout.write(`${JSON.stringify(answerLine(line, lang))}\n`);
      }
    } catch (error) {
      const where =
        error instanceof BadLineError ? `${nameOf(file)}, line ${number}` : nameOf(file);
      io.stderr.write(`newsdesk dateline: ${where}: ${messageOf(error)}\n`);
      return 1;
    }
  }
  return 0;
}

function answerLine(line: string, lang: string | undefined) {
  let story: unknown;
  try {
    story = JSON.parse(line);
  } catch {
    throw new BadLineError('this is no JSON. Give one object a line: {"id": …, "text": "…"}.');
  }
  if (
    typeof story !== 'object' ||
    story === null ||
    !('text' in story) ||
    typeof story.text !== 'string'
  ) {
    throw new BadLineError('there is no "text". Give one object a line: {"id": …, "text": "…"}.');
  }
  const own = 'lang' in story && typeof story.lang === 'string' ? story.lang : undefined;
  const id = 'id' in story ? story.id : null;
  return { id, dateline: readDateline(story.text, own ?? lang) };
}

async function answerPeople({ files, lang }: Options, io: CommandStreams): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const { text } = decodeCopy(await readLimited(open(file, io)));
      const title = files.length > 1 ? `${nameOf(file)}\n` : '';
      io.stdout.write(
        `${title}${describeDateline(text, readDateline(text, lang), isColoured(io))}\n`,
      );
    } catch (error) {
      io.stderr.write(`newsdesk dateline: ${nameOf(file)}: ${messageOf(error)}\n`);
      status = 1;
    }
  }
  return status;
}

function open(file: string, io: CommandStreams): NodeJS.ReadableStream {
  return file === '-' ? io.stdin : createReadStream(file);
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function isColoured({ stdout }: CommandStreams): boolean {
  return 'isTTY' in stdout && stdout.isTTY === true && !process.env.NO_COLOR;
}

/** What went wrong, in words for whoever typed the command. */
function messageOf(error: unknown): string {
  if (error instanceof IntakeError || error instanceof BadLineError) return error.message;
  // A system error's class differs between realms; its code does not.
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  if (code === 'EISDIR') return 'this is a folder. Name the files in it.';
  if (code === 'EACCES') return 'this file may not be read. Check its permissions.';
  return typeof message === 'string' ? message : String(error);
}
