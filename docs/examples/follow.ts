// Keeps a copy of what is public, through restarts of the newsroom and its own:
// NEWSROOM=https://… TOKEN=… npx tsx follow.ts stories.json
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

interface Envelope {
  readonly cursor: string;
  readonly kind: string;
  readonly note: string | null;
  readonly story: { readonly uri: string; readonly pubStatus: string };
  readonly claims: readonly unknown[];
}

const { NEWSROOM = 'http://127.0.0.1:1337', TOKEN = '' } = process.env;
const FILE = process.argv[2] ?? 'stories.json';
const NOTHING = { cursor: '', stories: {} as Record<string, Envelope> };

// The stories and how far they were read are one file: they are always of the same moment.
let copy = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as typeof NOTHING) : NOTHING;

function keep(cursor: string, releases: readonly Envelope[]): void {
  const stories = { ...copy.stories };
  for (const release of releases) {
    // A tombstone: withdrawn or killed. Take it down wherever it is shown.
    if (release.story.pubStatus === 'canceled') delete stories[release.story.uri];
    else stories[release.story.uri] = release;
  }
  copy = { cursor, stories };
  writeFileSync(`${FILE}.new`, JSON.stringify(copy));
  renameSync(`${FILE}.new`, FILE);
}

/** Reads on, waiting for news, and says for how many seconds to stay away. */
async function readOn(): Promise<number> {
  const query = new URLSearchParams({ wait: '30', ...(copy.cursor && { after: copy.cursor }) });
  const answer = await fetch(`${NEWSROOM}/api/newsdesk/wire?${query}`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
    signal: AbortSignal.timeout(60_000),
  });
  if (answer.status === 410) copy = NOTHING; // Another ledger: all of it anew.
  if ([400, 401, 403].includes(answer.status)) throw new Error(await answer.text());
  if (!answer.ok) return Number(answer.headers.get('Retry-After') ?? 1);
  const { data, meta } = (await answer.json()) as { data: Envelope[]; meta: { cursor: string } };
  if (meta.cursor !== copy.cursor) keep(meta.cursor, data);
  return 0;
}

async function follow(): Promise<never> {
  // The newsroom is not there (TypeError), or does not answer (DOMException): it will be back.
  const isAway = (error: unknown) => error instanceof TypeError || error instanceof DOMException;
  for (;;) {
    const seconds = await readOn().catch((error) => (isAway(error) ? 1 : Promise.reject(error)));
    await pause(seconds * 1000);
  }
}

void follow();
