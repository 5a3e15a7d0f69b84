import { cutAtWord } from './cutAtWord';
import type { IntakeLanguage } from './languages';

/** Words at the end of a sentence that say who says what stands before them. */
export interface AttributionTail {
  /** Where what they attribute ends: a closing quotation mark belongs to it, the comma before them need not. */
  readonly start: number;
  /** The attribution without its comma, as short as it can be: "WikiLeaks said". */
  readonly words: string;
}

/** A verb of saying stands close behind the comma: "…, the Foreign Ministry of Ecuador said". In words. */
const FARTHEST_VERB = 9;
const SHORTEST_CLAIM = 20;
const COMMA = /,["”’»]?\s+|["”»],?\s+/gu;

/**
 * Finds the attribution that follows what it attributes: "Kerry asked Ecuador, WikiLeaks said on Tuesday",
 * "según fuentes policiales", "informó hoy un portavoz".
 * @param longest the most that the attribution's words may have, in UTF-16 code units
 * @returns null when none follows
 */
export function findAttributionTail(
  sentence: string,
  language: IntakeLanguage,
  longest: number,
): AttributionTail | null {
  for (const match of sentence.matchAll(COMMA)) {
    const start = match.index + match[0].search(/["”’»]/u) + 1;
    const words = tailAt(sentence.slice(match.index + match[0].length), language, longest);
    if (match.index >= SHORTEST_CLAIM && words) return { start, words };
  }
  return findAccordingTo(sentence, language, longest);
}

/** "According to" needs no comma before it. */
function findAccordingTo(
  sentence: string,
  language: IntakeLanguage,
  longest: number,
): AttributionTail | null {
  const lower = sentence.toLowerCase();
  const starts = language.accordingTo
    .map((opener) => lower.indexOf(` ${opener} `, SHORTEST_CLAIM))
    .filter((start) => start !== -1);
  if (starts.length === 0) return null;
  const start = Math.min(...starts);
  return { start, words: cutAtWord(clauseOf(sentence.slice(start + 1)), longest, language) };
}

function tailAt(tail: string, language: IntakeLanguage, longest: number): string | null {
  const clause = clauseOf(tail);
  const lower = clause.toLowerCase();
  const opens = (opener: string) => lower.startsWith(`${opener} `);
  if (language.accordingTo.some(opens)) return cutAtWord(clause, longest, language);
  if (language.sayingFirst.some(opens)) {
    const goesOn = lower.split(' ').includes(language.that);
    return goesOn ? null : cutAtWord(clause, longest, language);
  }
  return speakerFirst(clause.split(' '), language, longest);
}

/** "WikiLeaks said on Tuesday": the speaker and the verb will do, with the listener of "told". */
function speakerFirst(
  clause: readonly string[],
  language: IntakeLanguage,
  longest: number,
): string | null {
  const words = clause.slice(0, FARTHEST_VERB);
  const verb = words.findIndex((word) => language.saying.includes(word.toLowerCase()));
  if (verb < 1) return null;
  const tells = language.telling.includes(words[verb]?.toLowerCase() ?? '');
  if (!tells && leadsOn(words, verb, language)) return null;
  const attribution = clause.slice(0, verb + (tells ? 2 : 1)).join(' ');
  return cutAtWord(attribution, longest, language);
}

/**
 * Whether the verb of saying has something else to say: "…, who said", "…, Kirby said that …", "… said it was false".
 * Such words attribute nothing that stands before them.
 */
function leadsOn(words: readonly string[], verb: number, language: IntakeLanguage): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.slice(verb).includes(language.that)) return true;
  const next = words[verb + 1];
  const closes = next === undefined || /^[\p{Lu}\d]/u.test(next);
  const isOpener = (word: string) => language.clauseOpeners.includes(word);
  return isOpener(lower[0] ?? '') || !(closes || isOpener(lower[verb + 1] ?? ''));
}

function clauseOf(text: string): string {
  return (/^[^,;:]*/.exec(text.slice(0, 400))?.[0] ?? '').trim().replace(/[.!?…]$/, '');
}
