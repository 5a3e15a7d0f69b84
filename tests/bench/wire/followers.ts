import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { ChildServer } from '../../helpers/serveInChild';
import { changeApp } from '../../helpers/changedApp';
import { openNewsroom } from '../../helpers/newsroom';
import { publish } from '../../wire/subscriber';
import { serveNewsroom } from '../../wire/serveNewsroom';
import type { BenchRow } from '../report';

const FOLLOWERS = Number(process.env.NEWSDESK_BENCH_FOLLOWERS ?? 2_000);
/** So many are let in at a time. */
const AT_ONCE = 50;
/** Long enough for all of them to have had their first heartbeat. */
const IDLE_MS = 20_000;

/** What followers that wait for news cost a server in memory: 2,000 streams, and a process of its own. */
export async function benchFollowers(): Promise<BenchRow[]> {
  const app = changeApp({
    config: { wire: { requestsPerMinute: 1_000_000, openAtOnce: 100_000 } },
  });
  const room = await openNewsroom({ database: 'sqlite', distDir: app.distDir });
  const open: http.ClientRequest[] = [];
  let server: ChildServer | null = null;
  try {
    for (let index = 0; index < 10; index += 1) await publish(room);
    server = await serveNewsroom(app.distDir);
    const url = `${server.address}/api/newsdesk/wire`;
    // What is loaded at the first request is not the followers'.
    for (let index = 0; index < AT_ONCE; index += 1)
      (await follow(url, room.as.subscriber)).destroy();
    await pause(3_000);
    const before = residentOf(server);
    for (let index = 0; index < FOLLOWERS; index += AT_ONCE) {
      const more = Array.from({ length: AT_ONCE }, () => follow(url, room.as.subscriber));
      open.push(...(await Promise.all(more)));
    }
    await pause(IDLE_MS);
    return [used(residentOf(server) - before)];
  } finally {
    for (const one of open) one.destroy();
    await server?.stop();
    await room.close();
    app.remove();
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a stream and resolves once its first events are there. */
function follow(url: string, authorization: string): Promise<http.ClientRequest> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: authorization, Accept: 'text/event-stream' };
    const request = http.get(url, { agent: false, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`HTTP ${answer.statusCode}`));
      answer.once('data', () => resolve(request));
      answer.resume();
      answer.on('error', () => undefined);
    });
    request.on('error', reject);
  });
}

/** Of a process: what it holds in memory, in bytes. */
function residentOf({ pid }: ChildServer): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)![1]) * 1024;
}

function used(bytes: number): BenchRow {
  const megabytes = bytes / 1_000_000;
  return {
    name: `memory of ${FOLLOWERS} idle followers (SSE)`,
    value: megabytes,
    unit: 'MB',
    goal: '< 200',
    met: megabytes < 200,
  };
}
