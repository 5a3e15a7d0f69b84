import { parseArgs } from 'node:util';
import type { Verification } from '../../server/ledger/verifyLedger';
import { paintFor, type Paint } from '../colours';
import { UsageError, type Command } from '../io';
import { withNewsroom } from '../withNewsroom';

const HELP = `newsdesk ledger verify [--expect HASH] [--json]

Proves the chain of the ledger, release by release, and names the first link that does not hold:
one that was altered, taken out, put in or cut off behind Strapi's back.

--expect HASH  the hash that an earlier run printed: fails if no release has it. Kept elsewhere, it
               also shows when the ledger was cut off, or made anew as a whole.

Exit status 0: the chain holds. 1: it does not.
`;

/** `newsdesk ledger verify`: proves the chain of releases. */
export const ledger: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      expect: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new UsageError(HELP);
  const showProgress = Boolean(io.stdout.isTTY) && !values.json;
  const result = await withNewsroom(
    (strapi) =>
      strapi
        .plugin('newsdesk')
        .service('ledger')
        .verify(values.expect ?? null, (verified: number) => {
          if (showProgress) io.stderr.write(`\r${verified} releases verified`);
        }) as Promise<Verification>,
  );
  if (showProgress) io.stderr.write('\r');
  io.stdout.write(
    values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, paintFor(io)),
  );
  return result.firstBreak ? 1 : 0;
};

function inWords({ verified, hash, firstBreak }: Verification, paint: Paint): string {
  const releases = verified === 1 ? '1 release' : `${verified} releases`;
  if (firstBreak) {
    const { sequence, message, code } = firstBreak;
    return `${paint('red', '✗')} ${releases} hold, then the chain breaks.\n\n  ${paint('bold', `Release ${sequence}`)}: ${message} ${paint('dim', `(${code})`)}\n`;
  }
  return `${paint('green', '✓')} ${releases} verified, the chain holds.\n  ${paint('dim', hash)}\n`;
}
