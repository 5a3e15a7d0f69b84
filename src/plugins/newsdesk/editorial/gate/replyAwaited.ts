import { foldPassage, indexOfWords } from '../copy';
import type { StoryReading } from './storyReading';

/** How many folded units the "…" of a phrase may stand for: about a dozen words, who was asked. */
const LONGEST_GAP = 120;

/** Whether the parts of a phrase follow one another, each within reach of the one before. */
function followsOn(text: string, parts: readonly string[], from: number): boolean {
  let end = from;
  for (const part of parts) {
    const at = indexOfWords(text.slice(end, end + LONGEST_GAP + part.length), part);
    if (at === -1) return false;
    end += at + part.length;
  }
  return true;
}

function containsPhrase(text: string, phrase: string): boolean {
  const [head = '', ...rest] = phrase
    .split('…')
    .map(foldPassage)
    .filter((part) => part !== '');
  for (let at = indexOfWords(text, head); at !== -1; at = indexOfWords(text, head, at + 1)) {
    if (followsOn(text, rest, at + head.length)) return true;
  }
  return false;
}

/**
 * Whether the copy tells its readers that a reply was sought and has not come.
 *
 * @param ownPhrases - The house's, besides those of the language; "…" stands for a few words.
 */
export function saysReplyIsAwaited(reading: StoryReading, ownPhrases: readonly string[]): boolean {
  const { text } = reading.folded;
  return (
    reading.language.replyAwaited.some((phrase) => containsPhrase(text, phrase)) ||
    ownPhrases.some((phrase) => containsPhrase(text, phrase))
  );
}
