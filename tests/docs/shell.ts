import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './blocks';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Shell {
  run(line: string): Promise<Ran>;
  close(): void;
}

/**
 * A shell in the project's folder that runs one line at a time and stops at what fails. Its curl fails for
 * every status that is no success; where there is no curl, a few lines of Node stand in for it.
 */
export function openShell(env: NodeJS.ProcessEnv): Shell {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-shell-'));
  const curl = path.join(folder, 'curl');
  const real = findOnPath('curl', env.PATH ?? '');
  writeFileSync(
    curl,
    real ? `#!/bin/sh\nexec '${real}' --fail "$@"\n` : `#!${process.execPath}\n${STAND_IN}`,
  );
  chmodSync(curl, 0o755);
  const environment = { ...env, PATH: `${folder}${path.delimiter}${env.PATH}` };
  return {
    run: (line) =>
      new Promise((done, failed) => {
        const child = spawn('sh', ['-e', '-c', line], { cwd: ROOT, env: environment });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.on('error', failed);
        child.on('close', (status) => done({ status, stdout, stderr }));
        child.stdin.end();
      }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The lines of a block as a shell reads them: a backslash at the end joins the next. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

function findOnPath(name: string, folders: string): string | undefined {
  return folders
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Knows the options of curl that the documents use. */
const STAND_IN = `
const { values, positionals } = require('node:util').parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    globoff: { type: 'boolean', short: 'g' },
    header: { type: 'string', short: 'H', multiple: true },
  },
});
const headers = (values.header ?? []).map((header) => header.split(/: (.*)/s).slice(0, 2));
fetch(positionals[0], { headers }).then(async (answer) => {
  if (!answer.ok) process.exit(22);
  process.stdout.write(await answer.text());
});
`;
