import { audit } from './commands/audit';
import { check } from './commands/check';
import { dateline } from './commands/dateline';
import { find } from './commands/find';
import { importCommand } from './commands/import';
import { ledger } from './commands/ledger';
import { webhook } from './commands/webhook';
import { UsageError, type Command, type IO } from './io';

const COMMANDS: Record<string, { command: Command; summary: string }> = {
  import: { command: importCommand, summary: 'make a draft of plain agency copy' },
  check: { command: check, summary: 'say what the gate would say of a draft' },
  audit: { command: audit, summary: 'find public stories that fail the gate' },
  ledger: { command: ledger, summary: 'prove that no release was altered since it went out' },
  webhook: { command: webhook, summary: 'send releases to an address as they go out' },
  find: { command: find, summary: "find what copy lays in somebody's mouth" },
  dateline: { command: dateline, summary: 'read the dateline of copy' },
};

const HELP = `newsdesk COMMAND …

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

newsdesk COMMAND --help says more.
`;

/** Runs one command and answers its exit status: 0 good, 1 bad or failed, 2 called wrongly. */
export async function run(args: string[], io: IO): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(HELP);
    return 0;
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!found) {
    io.stderr.write(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  try {
    return await found.command(rest, io);
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return isUsage(error) ? 2 : 1;
  }
}

/** The entry of `bin/newsdesk.js`. */
export async function main(args: string[]): Promise<void> {
  process.exitCode = await run(args, process);
  // Strapi's pools and timers may outlive it; what was written has to get out first.
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))),
  );
  process.exit(process.exitCode);
}

const isUsage = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
