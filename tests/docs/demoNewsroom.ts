import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fullAccessToken } from '../helpers/fullAccessToken';
import { cleanEnvironment, serveInChild, type ChildCommand } from '../helpers/serveInChild';
import { ROOT } from './blocks';

/** A folder with an SQLite file for the demo, and the environment by which everything finds it. */
export interface DemoFiles {
  readonly database: string;
  /** Where the documents' commands put a packet. */
  readonly packet: string;
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

export function demoFiles(): DemoFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-docs-'));
  const database = path.join(folder, 'newsroom.db');
  return {
    database,
    packet: path.join(folder, 'story.xlf'),
    env: {
      DATABASE_FILENAME: database,
      // Empty, so that what a .env says of it does not count.
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      APP_KEYS: 'docs-key-one,docs-key-two',
      API_TOKEN_SALT: 'docs-api-token-salt',
      ADMIN_JWT_SECRET: 'docs-admin-jwt-secret',
      TRANSFER_TOKEN_SALT: 'docs-transfer-token-salt',
      ENCRYPTION_KEY: 'docs-encryption-key',
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `tsx demo/index.ts`, as `npm run demo` runs it. */
export const demo = ({ env }: DemoFiles, ...options: string[]): ChildCommand => ({
  script: [require.resolve('tsx/cli'), 'demo/index.ts', ...options],
  folder: ROOT,
  env,
});

/** A newsroom that the demo serves, and what the documents' commands need to know of it. */
export interface DemoNewsroom {
  readonly address: string;
  /** The environment of the documents' commands: `$NEWSROOM`, `$TOKEN`, `$EDITOR_TOKEN`, `$STORY`, `$PACKET`. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Serves the demo in a process of its own, and reads what it prints as its reader would. */
export async function serveDemo(files: DemoFiles): Promise<DemoNewsroom> {
  const server = await serveInChild(demo(files), (output) => output.includes('goes on serving'));
  try {
    const printed = server.output();
    const read = (what: string, pattern: RegExp): string => {
      const found = pattern.exec(printed)?.[1];
      if (!found) throw new Error(`The demo does not print ${what}:\n${printed}`);
      return found;
    };
    const address = read('the address of the panel', /Admin panel +(\S+)\/admin$/m);
    const [, email, password] = /^ +Administrator +(\S+) +(\S+)$/m.exec(printed) ?? [];
    if (!email || !password) throw new Error(`The demo does not print a login:\n${printed}`);
    return {
      address,
      stop: server.stop,
      env: cleanEnvironment({
        ...files.env,
        NEWSROOM: address,
        PACKET: files.packet,
        TOKEN: read("the subscribers' token", /Authorization: Bearer ([^']+)'/),
        EDITOR_TOKEN: await fullAccessToken(address, { email, password }),
        STORY: read('the story', /GET \/api\/stories\/(\w+)\?locale=en/),
      }),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
