// Takes the releases that a newsroom sends, each once, into a file with a line for each:
// SECRET=whsec_… PORT=8080 npx tsx receiver.ts releases.jsonl
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';

interface Release {
  readonly cursor: string;
  readonly kind: string;
  readonly note: string | null;
  readonly story: { readonly uri: string; readonly pubStatus: string };
  readonly claims: readonly unknown[];
}

const { SECRET = '', PORT = '8080' } = process.env;
const FILE = process.argv[2] ?? 'releases.jsonl';
const MOST_BYTES = 10_000_000;

const webhook = new Webhook(SECRET);
const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter(Boolean) : [];
const known = new Set(lines.map((line) => (JSON.parse(line) as Release).cursor));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    if ((bytes += part.length) > MOST_BYTES) throw new Error('too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Throws for what the newsroom did not sign, or signed more than five minutes ago. */
async function take(request: IncomingMessage): Promise<void> {
  const body = await bodyOf(request);
  const release = webhook.verify(body, request.headers as Record<string, string>) as Release;
  // What was sent twice counts once. Answer 2xx only when it is safe: it does not come again.
  if (known.has(release.cursor)) return;
  appendFileSync(FILE, `${JSON.stringify(release)}\n`);
  known.add(release.cursor);
}

createServer((request, response) => {
  take(request).then(
    () => response.writeHead(204).end(),
    () => response.writeHead(400).end(),
  );
}).listen(Number(PORT));
