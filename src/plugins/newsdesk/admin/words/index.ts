import { PLUGIN_ID } from '../pluginId';
import { bulkWords } from './bulk';
import { historyWords } from './history';
import { homeWords } from './home';
import { listWords } from './list';
import { formWords } from './form';
import { menuWords } from './menu';
import { storyWords } from './story';
import { translationWords } from './translations';
import type { DeskLanguage } from './words';

/** Every part of the desk that says something. */
const PARTS = [
  storyWords,
  historyWords,
  listWords,
  translationWords,
  bulkWords,
  homeWords,
  menuWords,
] as const;

export type WordKey = { [Part in (typeof PARTS)[number] as string]: keyof Part['en'] }[string];

const isSpoken = (language: string): language is DeskLanguage => language in storyWords;

/** All words of the desk in one language, as Strapi's `registerTrads` wants them. */
export function wordsIn(language: string): Record<string, string> {
  if (!isSpoken(language)) return {};
  const own = PARTS.flatMap((part) => Object.entries<string>(part[language]));
  return {
    ...Object.fromEntries(own.map(([key, text]) => [`${PLUGIN_ID}.${key}`, text])),
    ...formWords[language],
  };
}
