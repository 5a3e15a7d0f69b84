import { parseArgs } from 'node:util';
import type { CheckedStory } from '../../server/gate/checkDocument';
import { paintFor, type Paint } from '../colours';
import { UsageError, type Command } from '../io';
import { withNewsroom } from '../withNewsroom';

const HELP = `newsdesk check DOCUMENT_ID [--locale en | --locale '*'] [--type UID] [--language en|es] [--json]

Says what the gate would say of a draft, without publishing it.
Exit status 0: it would go out. 1: it is blocked, or there is no such draft.
`;

/** `newsdesk check`: the gate's answer for one document. */
export const check: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      locale: { type: 'string' },
      type: { type: 'string' },
      language: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return say(io.stdout, HELP, 0);
  const [documentId, ...rest] = positionals;
  if (!documentId || rest.length > 0) throw new UsageError(HELP);
  const stories = await withNewsroom(async (strapi) => {
    const gate = strapi.plugin('newsdesk').service('gate');
    const uid = values.type ?? onlyOne(gate.guarded() as string[]);
    return (await gate.check(uid, documentId, values.locale, values.language)) as CheckedStory[];
  });
  if (stories.length === 0) {
    return say(
      io.stderr,
      `There is no draft ${documentId}${values.locale ? ` in ${values.locale}` : ''}.\n`,
      1,
    );
  }
  const blocked = stories.some(({ verdict }) => verdict === 'blocked');
  const text = values.json
    ? `${JSON.stringify(values.locale === '*' ? stories : stories[0], null, 2)}\n`
    : stories.map((story) => inWords(story, paintFor(io))).join('\n');
  return say(io.stdout, text, blocked ? 1 : 0);
};

function onlyOne(uids: string[]): string {
  if (uids.length === 1) return uids[0]!;
  throw new UsageError(`Say which content type with --type: ${uids.join(', ')}.`);
}

/** A verdict for a person: the answer first, then what to fix in the order of the copy. */
export function inWords({ verdict, violations, locale }: CheckedStory, paint: Paint): string {
  const blocking = violations.filter(({ severity }) => severity === 'block').length;
  const language = locale ? ` [${locale}]` : '';
  const answer =
    verdict === 'pass'
      ? paint('green', `Ready${language}`)
      : paint(
          'red',
          `Blocked${language}: ${blocking === 1 ? '1 thing' : `${blocking} things`} to fix`,
        );
  const lines = violations.map(({ severity, message, code }) => {
    const mark = severity === 'block' ? paint('red', '✗') : paint('yellow', '!');
    return `  ${mark} ${message} ${paint('dim', `(${code})`)}`;
  });
  return [paint('bold', answer), ...lines, ''].join('\n');
}

function say(stream: NodeJS.WritableStream, text: string, status: number): number {
  stream.write(text);
  return status;
}
