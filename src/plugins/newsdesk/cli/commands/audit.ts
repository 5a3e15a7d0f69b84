import { parseArgs } from 'node:util';
import type { Audit, FailedStory } from '../../server/gate/auditPublic';
import { paintFor, type Paint } from '../colours';
import type { Command } from '../io';
import { withNewsroom } from '../withNewsroom';

const HELP = `newsdesk audit [--language en|es] [--json]

Looks at every public story and names those that fail the gate: they came by a door that no
code can watch (an import, SQL), or the house policy has changed since.
Exit status 0: none. 1: some.
`;

/** `newsdesk audit`: public stories that fail the gate. */
export const audit: Command = async (args, io) => {
  const { values } = parseArgs({
    args,
    options: {
      language: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const showProgress = Boolean(io.stdout.isTTY) && !values.json;
  const result = await withNewsroom(
    (strapi) =>
      strapi
        .plugin('newsdesk')
        .service('gate')
        .audit(values.language, (checked: number) => {
          if (showProgress) io.stderr.write(`\r${checked} public stories checked`);
        }) as Promise<Audit>,
  );
  if (showProgress) io.stderr.write('\r');
  io.stdout.write(
    values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, paintFor(io)),
  );
  return result.failed.length > 0 ? 1 : 0;
};

function inWords({ checked, failed }: Audit, paint: Paint): string {
  const stories = checked === 1 ? '1 public story' : `${checked} public stories`;
  if (failed.length === 0) return `${paint('green', '✓')} ${stories} checked, all pass the gate.\n`;
  const head = `${paint('red', '✗')} ${stories} checked, ${failed.length} fail the gate:\n`;
  return head + failed.map((story) => storyInWords(story, paint)).join('');
}

function storyInWords({ documentId, locale, contentType, violations }: FailedStory, paint: Paint) {
  const name = paint('bold', `${documentId}${locale ? ` [${locale}]` : ''}`);
  const lines = violations.map(
    ({ message, code }) => `    ${message} ${paint('dim', `(${code})`)}\n`,
  );
  return `\n  ${name} ${paint('dim', contentType)}\n${lines.join('')}`;
}
