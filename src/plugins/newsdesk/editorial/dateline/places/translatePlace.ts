import { fold } from '../fold';
import { PLACE_LANGUAGES, PLACE_NAMES, type PlaceLanguage, type PlaceNames } from './placeNames';

const languageOf = (locale: string): PlaceLanguage | undefined => {
  const code = locale.split(/[-_]/, 1)[0]?.toLowerCase();
  return PLACE_LANGUAGES.find((language) => language === code);
};

/** As it is compared: whatever the case, the accents and the apostrophe. */
const nameOf = (place: string): string => fold(place).replace(/[’ʼ`´]/g, "'");

const byName = new Map<PlaceLanguage, ReadonlyMap<string, PlaceNames>>();

function placesIn(language: PlaceLanguage): ReadonlyMap<string, PlaceNames> {
  const known = byName.get(language);
  if (known) return known;
  const places = new Map(
    PLACE_NAMES.flatMap((names) => {
      const name = names[language];
      return name === undefined ? [] : [[nameOf(name), names] as const];
    }),
  );
  byName.set(language, places);
  return places;
}

/**
 * A place as it is called in another language: `LONDON` is `Londres` in Spanish.
 *
 * @param place as a dateline names it, in any case; several with `/` between them, MADRID/LONDON
 * @param from the language or locale that it is written in, such as `en-GB`
 * @param to the language or locale wanted
 * @returns a name that is not known stays as it is written
 */
export function translatePlace(place: string, from: string, to: string): string {
  const [source, target] = [languageOf(from), languageOf(to)];
  if (source === undefined || target === undefined || source === target) return place;
  const places = placesIn(source);
  return place
    .split('/')
    .map((name) => places.get(nameOf(name))?.[target] ?? name)
    .join('/');
}

/**
 * What a place is called in a language, by the table; null for one that is not in it.
 *
 * @param place as a dateline names it, in any case
 * @param locale the language or locale that it is written in
 */
export function placeNamed(place: string, locale: string): PlaceNames | null {
  const language = languageOf(locale);
  return (language && placesIn(language).get(nameOf(place))) ?? null;
}

/**
 * Countries whose name, in one language or another, is also that of a state, a province or an island elsewhere:
 * Georgia, Granada, Santa Elena, San Martín, Guadalupe; and codes that are no country.
 */
const AMBIGUOUS = new Set('GE GD SH MF SX GP JE LU MX NE NG CD CG EU EZ UN ZZ XA XB QO'.split(' '));

/** Every code that ISO 3166 could give to a country. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const countries = new Map<string, ReadonlyMap<string, string>>();

const namesIn = (locale: string): Intl.DisplayNames =>
  new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });

function countriesIn(locale: string): ReadonlyMap<string, string> {
  const known = countries.get(locale);
  if (known) return known;
  const names = namesIn(locale);
  const codes = new Map(
    CODES.flatMap((code) => {
      if (AMBIGUOUS.has(code)) return [];
      const name = names.of(code);
      return name === undefined ? [] : [[fold(name), code] as const];
    }),
  );
  countries.set(locale, codes);
  return codes;
}

/**
 * The region of a dateline in another language, where it can only be a country: `Germany` is `Alemania` in Spanish.
 *
 * @param region as it is written; a state, a province or what is abbreviated stays
 * @param from the language or locale that it is written in
 * @param to the language or locale wanted
 */
export function translateRegion(region: string, from: string, to: string): string {
  const code = countriesIn(from).get(fold(region));
  return (code && namesIn(to).of(code)) ?? region;
}
