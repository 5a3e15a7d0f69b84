import { toDeletedEntry, toEntry } from './atomEntry';
import { readNinjs } from './readNinjs';
import type { Envelope } from './release';
import { webAddress } from './webAddress';
import { characters, element, type Xml } from './xml';

export interface AtomOptions {
  /** The feed's identity, the same on every page of it: a URI. */
  readonly feedUri: string;
  readonly title: string;
  /** The address of this page. */
  readonly selfUrl: string;
  /** The address of the page after it, or null where there is none. */
  readonly nextUrl: string | null;
  /** When anything in the feed changed last: RFC 3339. */
  readonly updated: string;
  /** Where readers find a story. Default: no links. */
  readonly addressOf?: (uri: string) => string | null;
}

type Entry = Omit<Envelope, 'cursor'>;

/** The state of each story after all of the envelopes, in their order; nobody reads the ones in between. */
function latest(envelopes: readonly Entry[]): Entry[] {
  const byUri = new Map<string, Entry>();
  for (const envelope of envelopes) {
    byUri.delete(envelope.story.uri);
    byUri.set(envelope.story.uri, envelope);
  }
  return [...byUri.values()];
}

function write(envelope: Entry, options: AtomOptions): Xml[] {
  const story = readNinjs(envelope.story);
  const note = envelope.note ?? '';
  if (story.canceled) return [toDeletedEntry(story, note)];
  // Atom has no word for an embargo: a reader would show the story at once.
  if (envelope.embargoed === true) return [];
  const correction = envelope.kind === 'correction' && note !== '' ? note : story.correction;
  const address = webAddress(options.addressOf?.(story.uri) ?? '');
  return [toEntry(story, correction, address)];
}

/**
 * A page of releases as an Atom feed (RFC 4287), with tombstones (RFC 6721) for what was taken off the wire.
 * Well-formed whatever stands in the stories. A story that is under embargo is left out.
 *
 * @param envelopes - Oldest first; of several for one story, the last counts.
 * @returns The whole document as text, to be sent in UTF-8 as `application/atom+xml`.
 */
export function toAtom(envelopes: readonly Entry[], options: AtomOptions): string {
  const { feedUri, title, selfUrl, nextUrl, updated } = options;
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' },
    element('id', {}, characters(feedUri)),
    element('title', { type: 'text' }, characters(title)),
    element('updated', {}, characters(updated)),
    // For the entries that name no author: a feed must have one.
    element('author', {}, element('name', {}, characters(title))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    ...(nextUrl === null ? [] : [element('link', { rel: 'next', href: nextUrl })]),
    ...latest(envelopes).flatMap((envelope) => write(envelope, options)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}
