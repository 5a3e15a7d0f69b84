import { Readable } from 'node:stream';
import { wireConfigOf } from '../config';
import type { Strapi } from '../strapi';
import type { Audience } from './audience';
import { untilGone, type WireContext } from './context';
import { writeCursor } from './cursor';
import { envelopesOf } from './envelopes';
import { pageForMany } from './followPage';
import { isStopping, waitBeyond } from './news';
import type { Asked, Listing } from './readPage';

/** How often a stream on which nothing happens says that it is there. */
const HEARTBEAT_MS = 15_000;
/** How long a client waits before it comes back, in milliseconds. */
const RETRY_MS = 2_000;

/**
 * Answers with Server-Sent Events: what is asked for, and then each release as it comes. A page is read
 * when the client has taken the one before. The stream ends after some time, so that what the client may
 * see is looked at again when it comes back, and when the server stops.
 *
 * @param first what is there already
 */
export function answerStream(
  strapi: Strapi,
  context: WireContext,
  asked: Asked,
  audience: Audience,
  first: Listing,
  onEnd: () => void,
): void {
  context.compress = false;
  context.type = 'text/event-stream; charset=utf-8';
  context.set('Cache-Control', 'no-store, no-transform');
  // For nginx, which would hold it back.
  context.set('X-Accel-Buffering', 'no');
  const gone = untilGone(context);
  if (gone.aborted) onEnd();
  else gone.addEventListener('abort', onEnd, { once: true });
  context.body = Readable.from(events(strapi, asked, audience, first, gone), { objectMode: false });
}

async function* events(
  strapi: Strapi,
  asked: Asked,
  audience: Audience,
  first: Listing,
  gone: AbortSignal,
): AsyncGenerator<string> {
  const ends = Date.now() + lifetime(strapi);
  yield `retry: ${RETRY_MS}\n\n`;
  let sent = asked.after.sequence;
  for (let page: Listing | null = first; page; ) {
    for (const { envelope, json } of await envelopesOf(strapi, page.releases)) {
      yield `id: ${envelope.cursor}\nevent: ${envelope.kind}\ndata: ${json}\n\n`;
    }
    const { end } = page;
    // Passed over what is not for this client: it need not be looked through again.
    if (end.sequence > (page.releases.at(-1)?.sequence ?? sent))
      yield `id: ${writeCursor(end)}\n\n`;
    sent = end.sequence;
    if (!page.more) yield* heartbeats(strapi, sent, ends, gone);
    if (Date.now() >= ends || gone.aborted || isStopping(strapi)) return;
    page = await pageForMany(strapi, { ...asked, after: end }, audience);
  }
}

/** Waits for news. */
async function* heartbeats(
  strapi: Strapi,
  sent: number,
  ends: number,
  gone: AbortSignal,
): AsyncGenerator<string> {
  for (;;) {
    const pause = Math.min(HEARTBEAT_MS, ends - Date.now());
    if (await waitBeyond(strapi, sent, pause, gone)) return;
    if (gone.aborted || isStopping(strapi) || Date.now() >= ends) return;
    yield ':\n\n';
  }
}

/** Not the same for all, so that those who came together do not come back together. */
const lifetime = (strapi: Strapi): number =>
  wireConfigOf(strapi).streamMinutes * 60_000 * (0.9 + 0.1 * Math.random());
