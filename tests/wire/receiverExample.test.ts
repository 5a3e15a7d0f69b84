import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { describeOnce } from '../helpers/describeOnce';
import { freePort } from '../helpers/serveInChild';
import { until } from '../helpers/until';

const ROOT = path.resolve(__dirname, '../..');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describeOnce('the receiver that the document shows (about the example, not the database)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsdesk-receiver-'));
  const file = path.join(folder, 'releases.jsonl');
  let receiver: ChildProcess;
  let url: string;

  async function start(): Promise<void> {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    receiver = spawn(process.execPath, ['--import', 'tsx', 'docs/examples/receiver.ts', file], {
      cwd: ROOT,
      env: { ...process.env, SECRET, PORT: String(port) },
      stdio: 'inherit',
    });
    const isUp = () => fetch(url).then(Boolean, () => false);
    await until(isUp, 'the receiver', 60_000);
  }
  const stop = async () => {
    const ended = new Promise((done) => receiver.once('close', done));
    receiver.kill();
    await ended;
  };

  beforeAll(start, 90_000);
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function send(cursor: string, secret = SECRET, at = new Date()): Promise<number> {
    const body = JSON.stringify({ cursor, kind: 'publish', note: null, story: {}, claims: [] });
    const { status } = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'webhook-id': cursor,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(cursor, at, body),
      },
    });
    return status;
  }
  const taken = () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).cursor)
      : [];

  it('takes what is signed, once, also after a restart, and nothing else', async () => {
    expect(await send('one', `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toBe(400);
    expect(await send('one', SECRET, new Date(Date.now() - 600_000))).toBe(400);
    expect(taken()).toEqual([]);
    expect([await send('one'), await send('one'), await send('two')]).toEqual([204, 204, 204]);
    await stop();
    await start();
    expect([await send('two'), await send('three')]).toEqual([204, 204]);
    expect(taken()).toEqual(['one', 'two', 'three']);
  }, 180_000);
});
