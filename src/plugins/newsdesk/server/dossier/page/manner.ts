import { houseWord } from '../../../editorial/desk/words/houseWords';
import { tellActor, tellDoor } from '../../../editorial/desk/words/recordWords';
import { html, NOTHING, type Html } from './html';
import { wordIn, type DossierLanguage, type DossierWord } from './words';

/** How a dossier's page tells things: in which language, by which clock. */
export interface Manner {
  readonly language: DossierLanguage;
  say(word: DossierWord, values?: Readonly<Record<string, string | number>>): string;
  /** @param iso a time; what is none is told as it stands */
  time(iso: string | null): string;
  /** @param locale empty for a type without languages */
  languageName(locale: string): string;
  /** Who did something, out of the words on record. */
  who(by: string): string;
  /** By which door something came. */
  door(door: string): string;
  /** One of the house's words as a person reads it: `sourceTerms`, `on-background`; empty for none. */
  houseWord(field: string, value: string | null): string;
}

export function mannerOf(language: DossierLanguage, timeZone: string): Manner {
  const clock = new Intl.DateTimeFormat(language, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const say: Manner['say'] = (word, values) => wordIn(language, word, values);
  return {
    language,
    say,
    time: (iso) => {
      const at = iso === null ? NaN : Date.parse(iso);
      return Number.isNaN(at) ? (iso ?? '') : clock.format(at);
    },
    languageName: (locale) => nameOf(names, locale),
    who: (by) => tellActor(by, say),
    door: (door) => tellDoor(door, say),
    houseWord: (field, value) => (value === null ? '' : houseWord(language, field, value)),
  };
}

function nameOf(names: Intl.DisplayNames, locale: string): string {
  if (locale === '') return '';
  try {
    return names.of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** A term and what stands for it; nothing where nothing does. */
export const line = (manner: Manner, word: DossierWord, value: string | Html | null): Html =>
  value === null || value === '' || value === NOTHING
    ? NOTHING
    : html`<dt>${manner.say(word)}</dt>
        <dd>${value}</dd>`;
