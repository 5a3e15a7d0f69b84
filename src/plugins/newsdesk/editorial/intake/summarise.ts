import { cutAtWord } from './cutAtWord';
import type { IntakeLanguage } from './languages';
import { shortenKeepingAttribution } from './shortenKeepingAttribution';

/** The most that a summary may have, in UTF-16 code units. */
export const LONGEST_SUMMARY = 280;

/** The summary of a story: its lede's first sentence, cut at a word where it is too long; an attribution is kept. */
export function summarise(lede: string, language: IntakeLanguage | undefined): string {
  return shortenKeepingAttribution(lede, LONGEST_SUMMARY, language, (text, longest) =>
    cutAtWord(text, longest, language),
  );
}
