import { forEachWord, readCopy } from '../copy';
import { cleanLine, cleanText } from './cleanText';
import { renderBody } from './html/renderBody';
import { withoutEmpty, type NinjsBody, type NinjsText } from './ninjsDocument';
import type { WireStory } from './wireStory';

const text = (role: string, value: string): NinjsText[] =>
  value === '' ? [] : [{ role, contentType: 'text/plain', value }];

/** In characters as people count them, not in halves of them. */
function countCharacters(plain: string): number {
  let count = 0;
  for (const _character of plain) count += 1;
  return count;
}

function countWords(plain: string): number {
  let count = 0;
  forEachWord(plain, () => (count += 1));
  return count;
}

/** The body as plain text: paragraphs with an empty line between two of them. */
function plainBody(story: WireStory): string {
  const { locale, body } = story;
  return cleanText(readCopy({ locale, headline: '', summary: '', body }).text).trim();
}

export const headlinesOf = (story: WireStory): NinjsText[] =>
  text('main', cleanLine(story.headline));

export function descriptionsOf(story: WireStory): NinjsText[] {
  return [
    ...text('summary', cleanText(story.summary).trim()),
    ...text('correction', cleanText(story.correctionNote).trim()),
    ...text('sourcingLevel', story.sourcingLevel ?? ''),
  ];
}

/**
 * The body in HTML and in plain text, of which the counts are, and the dateline as the agency writes it: it
 * goes before the first paragraph of either.
 */
export function bodiesOf(story: WireStory): NinjsBody[] {
  const plain = plainBody(story);
  const html = cleanText(renderBody(story.body));
  const charCount = countCharacters(plain);
  const wordCount = countWords(plain);
  const counted = (contentType: string, value: string): NinjsBody[] =>
    value === '' ? [] : [{ role: 'main', contentType, charCount, wordCount, value }];
  return [
    ...counted('text/html', html),
    ...counted('text/plain', plain),
    ...text('dateline', cleanLine(story.datelineText)),
  ].map((body) => withoutEmpty<NinjsBody>(body));
}
