import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

export interface ChildServer {
  readonly address: string;
  /** Of its process. */
  readonly pid: number;
  /** What it has printed, on both streams. */
  output(): string;
  stop(): Promise<void>;
}

export interface ChildCommand {
  /** A Node script with its arguments. */
  readonly script: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Its database, secrets and colours are the caller's to give: nothing of them comes from this process. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** The environment of a child: what every process needs, and what is given. */
export const cleanEnvironment = (given: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  ),
  NO_COLOR: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ...given,
});

/** Runs a script to its end. */
export async function runInChild(
  command: ChildCommand,
): Promise<{ status: number | null; output: string }> {
  const { child, output } = start(command);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, output: output() };
}

/**
 * Starts a Strapi server in a process of its own, on a free port, and waits until it serves.
 *
 * @param isUp whether it is ready, by what it has printed. Default: it answers `/_health`
 * @throws Error with what it printed, if it ends or is not up after a minute
 */
export async function serveInChild(
  command: ChildCommand,
  isUp?: (output: string) => boolean,
): Promise<ChildServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { child, output } = start({ ...command, env: { ...command.env, PORT: String(port) } });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  const isReady = async () => (isUp ? isUp(output()) : answers(`${address}/_health`));
  const end = Date.now() + 60_000;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`The server did not come up:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, pid: child.pid!, output, stop };
}

function start({ script, folder, env }: ChildCommand): {
  child: ChildProcess;
  output: () => string;
} {
  const child = spawn(process.execPath, script, { cwd: folder, env: cleanEnvironment(env) });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, output: () => text };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
