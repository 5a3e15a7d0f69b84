import { spawn } from 'node:child_process';
import path from 'node:path';
import { outside } from './outside';

const ROOT = path.resolve(__dirname, '../..');
const BIN = path.join(ROOT, 'src/plugins/newsdesk/bin/newsdesk.js');

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the real `newsdesk` command in a process of its own, in the project's folder. The newsroom that it
 * finds is the one that the environment names (`openNewsroom` sets it).
 *
 * @param input what it reads on standard input
 */
export function runNewsdesk(args: readonly string[], input = ''): Promise<CommandResult> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: ROOT, env: outside.env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
