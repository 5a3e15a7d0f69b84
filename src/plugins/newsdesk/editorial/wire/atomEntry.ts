import { escapeHtml } from './html/escapeHtml';
import type { ReadNinjs } from './readNinjs';
import { characters, element, type Xml } from './xml';

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

const textElement = (name: string, text: string): Xml[] =>
  text === '' ? [] : [element(name, { type: 'text' }, characters(text))];

/** A dateline goes before the first paragraph, as agencies write it; a correction after the last. */
function contentOf(story: ReadNinjs, correction: string): string {
  const dateline = escapeHtml(story.dateline);
  const opensParagraph = story.html.startsWith('<p>');
  const body = opensParagraph ? story.html.slice('<p>'.length) : story.html;
  const opening = dateline === '' ? '' : `<p>${dateline}${opensParagraph ? ' ' : '</p>\n'}`;
  const first = opening === '' ? story.html : `${opening}${body}`;
  return correction === '' ? first : `${first}\n<p>${escapeHtml(correction)}</p>`;
}

function categoryOf({ name, uri }: ReadNinjs['subjects'][number]): Xml {
  if (!uri.startsWith(MEDIA_TOPICS)) return element('category', { term: name, label: name });
  const term = uri.slice(MEDIA_TOPICS.length);
  return element('category', { term, scheme: MEDIA_TOPICS, label: name });
}

function authorsOf(story: ReadNinjs): Xml[] {
  const names = story.authors.length > 0 ? story.authors : [story.credit];
  return names
    .filter((name) => name !== '')
    .map((name) => element('author', {}, element('name', {}, characters(name))));
}

/**
 * A released story as an Atom entry.
 *
 * @param correction - In words for readers; empty where nothing was corrected.
 * @param address - Where readers find the story; null where they do not.
 */
export function toEntry(story: ReadNinjs, correction: string, address: string | null): Xml {
  const content = contentOf(story, correction);
  return element(
    'entry',
    { 'xml:lang': story.language },
    element('id', {}, characters(story.uri)),
    element('title', { type: 'text' }, characters(story.headline)),
    element('updated', {}, characters(story.versionCreated)),
    element('published', {}, characters(story.firstCreated)),
    ...authorsOf(story),
    ...(address === null ? [] : [element('link', { rel: 'alternate', href: address })]),
    ...story.subjects.filter(({ name }) => name !== '').map(categoryOf),
    ...textElement('rights', story.usageTerms),
    ...textElement('summary', story.summary),
    element('content', { type: 'html' }, characters(content)),
  );
}

/** A story that was taken off the wire, by RFC 6721: a reader that has it is asked to drop it. */
export function toDeletedEntry(story: ReadNinjs, note: string): Xml {
  return element(
    'at:deleted-entry',
    { ref: story.uri, when: story.versionCreated },
    ...(note === '' ? [] : [element('at:comment', {}, characters(note))]),
  );
}
