import { LRUCache } from 'lru-cache';
import type { Strapi } from '../strapi';
import { answer, seal, type Sealed } from './caching';
import type { WireContext } from './context';
import { writeCursor } from './cursor';
import { envelopesOf } from './envelopes';
import { contentType, writeSheet, type Format } from './formats';
import type { Listing } from './readPage';

/**
 * Answers with a page of the feed.
 *
 * @param hasCursor whether it was asked for behind a cursor
 */
export async function answerPage(
  strapi: Strapi,
  context: WireContext,
  format: Format,
  page: Listing,
  hasCursor: boolean,
): Promise<void> {
  const next = nextAddress(context.url, writeCursor(page.end));
  const changedAt = page.releases.at(-1)?.releasedAt ?? null;
  const make = async () => {
    const written = await envelopesOf(strapi, page.releases);
    const cursor = writeCursor(page.end);
    const sheet = { written, cursor, more: page.more, self: context.url, next, changedAt };
    return seal(writeSheet(strapi, format, sheet));
  };
  // An Atom feed says at which address it is.
  const sealed = format === 'atom' ? await make() : await remember(strapi, format, page, make);
  context.set('Link', `<${next}>; rel="next"`);
  await answer(context, contentType(format), sealed, {
    // From the beginning it is that of this ledger only as long as there is no other at this address.
    isFinal: page.more && hasCursor,
    changedAt,
  });
}

/** In bytes, and as much again at most for what is compressed. */
const REMEMBERED = 32_000_000;

const memories = new WeakMap<Strapi, LRUCache<string, Sealed>>();

/** The numbers of the releases of a page that is asked for again and again. */
const numbered = new WeakMap<Listing['releases'], string>();

/** The page with these releases on it is written once, for all who ask. */
async function remember(
  strapi: Strapi,
  format: Format,
  { releases, end, more }: Listing,
  make: () => Promise<Sealed>,
): Promise<Sealed> {
  const memory =
    memories.get(strapi) ??
    new LRUCache({ maxSize: REMEMBERED, sizeCalculation: ({ bytes }: Sealed) => bytes.length + 1 });
  memories.set(strapi, memory);
  const numbers = numbered.get(releases) ?? releases.map(({ sequence }) => sequence).join(' ');
  numbered.set(releases, numbers);
  const key = `${format} ${end.hash} ${more} ${numbers}`;
  const sealed = memory.get(key) ?? (await make());
  memory.set(key, sealed);
  return sealed;
}

const MOST_ADDRESSES = 1_000;

/** Addresses that were asked, with all that was asked for but the cursor, ready for another one. */
const withoutCursor = new LRUCache<string, string>({ max: MOST_ADDRESSES });

/** The address of what comes after a page, with all else that was asked for. */
function nextAddress(url: string, cursor: string): string {
  const known = withoutCursor.get(url) ?? stripped(url);
  withoutCursor.set(url, known);
  return `${known}after=${cursor}`;
}

function stripped(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://newsroom');
  searchParams.delete('after');
  return `${pathname}?${searchParams.size > 0 ? `${searchParams.toString()}&` : ''}`;
}
