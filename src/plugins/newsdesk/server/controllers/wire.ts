import { LRUCache } from 'lru-cache';
import { answerPage } from '../feed/answerPage';
import { answerStory } from '../feed/answerStory';
import { answerStream } from '../feed/stream';
import { audienceOf } from '../feed/audience';
import { untilGone, type WireContext } from '../feed/context';
import { cursorIn, readFeedQuery, type FeedQuery } from '../feed/feedQuery';
import { pageNow, pageWithNews } from '../feed/followPage';
import { formatAccepted, MEDIA_TYPES } from '../feed/formats';
import { holdOpen } from '../feed/limits';
import { refuseCursor } from '../feed/refusals';
import { serve } from '../feed/serve';
import type { Strapi } from '../strapi';

const STREAM = 'text/event-stream';

/** The wire, for subscribers. */
export const wire = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /api/newsdesk/wire`: releases in their order, from a cursor; held for news, or as a stream. */
  find: (context: WireContext): Promise<void> =>
    serve(strapi, context, async () => {
      const query = queryOf(context);
      await (isStream(context, query) ? stream : page)(strapi, context, query);
    }),

  /** `GET /api/newsdesk/stories/:uri`: what went out last of one language of a story. */
  findOne: (context: WireContext): Promise<void> =>
    serve(strapi, context, () => answerStory(strapi, context)),
});

const MOST_ADDRESSES = 1_000;

/** What is asked for by addresses that were asked lately. */
const asked = new LRUCache<string, FeedQuery>({ max: MOST_ADDRESSES });

function queryOf(context: WireContext): FeedQuery {
  const query = asked.get(context.url) ?? readFeedQuery(context.query);
  asked.set(context.url, query);
  return query;
}

/** A `HEAD` asks for no body: it gets that of a page. */
const isStream = (context: WireContext, { format }: FeedQuery): boolean =>
  (format === null || format === 'ninjs') &&
  context.method === 'GET' &&
  context.get('Accept').includes(STREAM) &&
  context.accepts(...Object.values(MEDIA_TYPES), STREAM) === STREAM;

async function page(strapi: Strapi, context: WireContext, query: FeedQuery): Promise<void> {
  const format = query.format ?? formatAccepted(context);
  const release = query.wait > 0 ? holdOpen(strapi, context) : () => {};
  if (!release) return;
  try {
    const audience = await audienceOf(strapi, format);
    // Whoever reads Atom asks one address again and again, for what is new.
    const latest = format === 'atom' && !query.hasCursor;
    const wanted = { ...query, latest };
    const found = await (query.wait > 0
      ? pageWithNews(strapi, wanted, audience, untilGone(context))
      : pageNow(strapi, wanted, audience));
    await (found
      ? answerPage(strapi, context, format, found, query.hasCursor)
      : refuseCursor(context));
  } finally {
    release();
  }
}

async function stream(strapi: Strapi, context: WireContext, query: FeedQuery): Promise<void> {
  // A browser that comes back asks the address it knows, and says in a header how far it got.
  const last = context.get('Last-Event-ID');
  const asked = last === '' ? query : { ...query, after: cursorIn(last, 'Last-Event-ID') };
  const release = holdOpen(strapi, context);
  if (!release) return;
  try {
    const audience = await audienceOf(strapi, 'ninjs');
    const first = await pageNow(strapi, asked, audience);
    if (first) return answerStream(strapi, context, asked, audience, first, release);
    refuseCursor(context);
  } catch (error) {
    release();
    throw error;
  }
  release();
}
