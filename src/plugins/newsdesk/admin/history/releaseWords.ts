import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ListedRelease } from '../../editorial';
import { tellActor, tellDoor } from '../../editorial/desk/words/recordWords';
import { useHouse } from '../house';
import { useLanguageNames } from '../languageNames';
import { useWords, type Say } from '../words/useWords';

/** Says things about releases in the language of the panel, by the newsroom's clock. */
export interface ReleaseWords {
  readonly say: Say;
  /** @param iso a time in UTC */
  readonly time: (iso: string) => string;
  readonly who: (by: string) => string;
  readonly door: (door: string) => string;
  /** The name of a language; empty for a type without languages. */
  readonly language: (locale: string) => string;
  readonly title: (release: ListedRelease) => string;
}

export function useReleaseWords(): ReleaseWords {
  const say = useWords();
  const timeZone = useHouse()?.timeZone ?? 'UTC';
  const { locale } = useIntl();
  const nameOf = useLanguageNames();
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(locale, {
      timeZone,
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    const language = (code: string) => (code === '' ? '' : nameOf(code));
    return {
      say,
      time: (iso) => (iso === '' ? '' : clock.format(Date.parse(iso))),
      who: (by) => tellActor(by, say),
      door: (door) => tellDoor(door, say),
      language,
      title: ({ kind, version }) =>
        [say(`kind.${kind}`), say('history.version', { version })].join(' · '),
    };
  }, [say, timeZone, locale, nameOf]);
}
