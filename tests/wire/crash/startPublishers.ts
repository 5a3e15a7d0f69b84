import { spawn } from 'node:child_process';
import path from 'node:path';
import { outside } from '../../helpers/outside';
import { cleanEnvironment } from '../../helpers/serveInChild';
import { until } from '../../helpers/until';

export interface Publishers {
  output(): string;
  /** Waits until it has done that many acts. */
  haveDone(acts: number): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Lets it finish what it does. */
  stop(): Promise<void>;
}

export interface PublishersWanted {
  readonly stories: readonly string[];
  readonly publishers: number;
  readonly seed: number;
}

const SCRIPT = path.join(__dirname, 'publishers.ts');
const ROOT = path.resolve(__dirname, '../../..');
const TAKEN =
  /^(APP_KEYS|API_TOKEN_SALT|ADMIN_JWT_SECRET|TRANSFER_TOKEN_SALT|ENCRYPTION_KEY|NODE_ENV|LOG_LEVEL|DATABASE_.*)$/;

/** Starts a second server on the database of the newsroom that is open, and waits until it publishes. */
export async function startPublishers(wanted: PublishersWanted): Promise<Publishers> {
  const taken = Object.entries(outside.env).filter(([name]) => TAKEN.test(name));
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
    cwd: ROOT,
    env: cleanEnvironment({
      ...(Object.fromEntries(taken) as Record<string, string>),
      NEWSDESK_STORIES: wanted.stories.join(','),
      NEWSDESK_PUBLISHERS: String(wanted.publishers),
      NEWSDESK_SEED: String(wanted.seed),
    }),
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const isUp = () => {
    if (child.exitCode !== null) throw new Error(`The publishers did not start:\n${text}`);
    return text.includes('PUBLISHING');
  };
  await until(isUp, 'the publishers', 120_000);
  const did = () => text.split('DID\n').length - 1;
  const haveDone = (acts: number) => until(() => did() >= acts, `${acts} acts`, 120_000);
  return { output: () => text, haveDone, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
