import { fold } from './fold';
import { DATELINE_LANGUAGES } from './languages';

/** The place of a dateline as its head names it. */
export interface ReadPlace {
  readonly place: string;
  /** Country, region or state; empty when none is named. */
  readonly region: string;
}

const MOST_CHARACTERS = 70;
const MOST_WORDS = 7;
const MOST_REGIONS = 3;

/** Small words inside the names of places, in the languages that name them. */
const LINKS = new Set(
  (
    'a aan al am an and as auf bei bin d da das de del della den der di do dos du e ed el els en et i im in-dem ' +
    'ka l la las le les lez li los los na nad o of on op os ob s sobre sous sul sur te the ten ter und under upon ' +
    'van ved von y zu zum'
  ).split(' '),
);

const OPENERS = new Set(
  DATELINE_LANGUAGES.flatMap(({ openers, weekdays }) => [...openers, ...weekdays]).map(fold),
);
const KICKERS = new Set(DATELINE_LANGUAGES.flatMap(({ kickers }) => kickers).map(fold));

/** An upper-case letter, or a letter of a script without case, opens a name; "d'", "s'", "al-" and "'s-" may stand before it. */
const NAME_WORD =
  /^(?:\p{L}['’]|al-|el-|['’]s-|[‘'’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’ʼʻ`´‘-]*$/u;
/** A description of a place, "Base aérea de Aviano", "A bordo del «Hespérides»": anything but figures and sentences. */
const DESCRIPTION = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\s'’"“”«»/-]*$/u;
const ABBREVIATION = /^(?:\p{L}\.){2,}$/u;

/**
 * Reads a place and its region: `PORTLAND, Ore.`, `Fráncfort (RFA)`, `MADRID/LONDON`, `Santillana del Mar`.
 * @param head what stands before date and credit
 * @param certain whether date and credit leave no doubt: then a description of a place is read too
 * @returns null when the words cannot be the name of a place
 */
export function readPlace(head: string, certain = false): ReadPlace | null {
  const text = head.replace(/^[\s,;]+/, '').replace(/[\s,;:–—-]+$/, '');
  const bracket = /^([^()]+)\(([^()]{2,50})\)?$/.exec(text);
  const [first = '', ...rest] = (bracket?.[1] ?? text)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const place = withoutFinalStop(first);
  const regions = bracket?.[2] ? [...rest, bracket[2].trim()] : rest;
  const reads = isPlace(place) || (certain && isDescription(place));
  if (!reads || regions.length > MOST_REGIONS) return null;
  if (!rest.every(areNames) || (bracket && !isBracketedRegion(regions.at(-1) ?? ''))) return null;
  return { place, region: regions.join(', ') };
}

/** Whether every letter of a name with at least three is upper case, or has no case: LONDON, McLEAN. */
export function isAllCapitals(name: string): boolean {
  const letters = name.replace(/(?<!\p{L})Ma?c(?=\p{Lu})/gu, 'MC').replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && !/\p{Ll}/u.test(letters);
}

/** Whether a name begins like a kicker: "EXCLUSIVE", "UPDATE". Only more proof makes it a place. */
export function opensLikeKicker(name: string): boolean {
  return KICKERS.has(firstWord(name));
}

/** How many words of a name are its own, not small words between them: two in "Rio de Janeiro". */
export function ownWords(name: string): number {
  return name.split(/[\s/]+/).filter((word) => word !== '' && !LINKS.has(word.toLowerCase()))
    .length;
}

function firstWord(words: string): string {
  return fold(/^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '');
}

function isPlace(words: string): boolean {
  return !OPENERS.has(firstWord(words)) && words.length <= MOST_CHARACTERS && areNames(words);
}

function isDescription(words: string): boolean {
  const isShort = words.length <= MOST_CHARACTERS && words.split(' ').length <= MOST_WORDS;
  return isShort && !OPENERS.has(firstWord(words)) && DESCRIPTION.test(words);
}

/** One name or several: "DALLAS/FORT WORTH". */
function areNames(words: string): boolean {
  const names = words.split(/\s*\/\s*/);
  return names.length <= 3 && names.every(isName);
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || words.length > MOST_WORDS) return false;
  return words.every((word, index) =>
    index === 0 || index === words.length - 1
      ? NAME_WORD.test(word)
      : NAME_WORD.test(word) || LINKS.has(word.toLowerCase()) || word === '&',
  );
}

function isBracketedRegion(region: string): boolean {
  return /^[\p{L}\p{M}\s.,'’/-]+$/u.test(region) && !OPENERS.has(fold(region));
}

function withoutFinalStop(name: string): string {
  const last = name.split(/\s+/).at(-1) ?? '';
  return ABBREVIATION.test(last) ? name : name.replace(/\.$/, '');
}
