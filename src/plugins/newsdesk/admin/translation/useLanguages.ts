import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { StoryLanguages } from '../../editorial';

/** The language of a story that is open. */
export interface OpenLanguage {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string;
  /** Changes with each save and publication. */
  readonly version: string;
}

export type AskedLanguages =
  | { readonly state: 'waiting' | 'failed' }
  | {
      readonly state: 'told';
      readonly languages: StoryLanguages;
      /**
       * Puts on record that one piece is still right.
       *
       * @returns false if it was refused: what is stale was asked anew
       */
      readonly settle: (id: string) => Promise<boolean>;
    };

interface Answer {
  readonly data: StoryLanguages;
}

/** How the languages of a story stand; asked again after each save and publication. */
export function useLanguages({ model, documentId, locale, version }: OpenLanguage): AskedLanguages {
  const { get, post } = useFetchClient();
  const [told, tell] = useState<StoryLanguages | 'failed' | null>(null);
  const [turn, askAgain] = useState(0);
  const address = `/newsdesk/languages/${model}/${documentId}`;
  useEffect(() => {
    let isGone = false;
    get<Answer>(address, { params: { locale } }).then(
      ({ data }) => void (isGone || tell(data.data)),
      () => void (isGone || tell('failed')),
    );
    return () => void (isGone = true);
  }, [get, address, locale, version, turn]);
  const settle = useCallback(
    async (id: string) => {
      try {
        const { data } = await post<Answer>(`${address}/${locale}/settle`, { id });
        tell(data.data);
        return true;
      } catch {
        askAgain((before) => before + 1);
        return false;
      }
    },
    [post, address, locale],
  );
  if (told === null) return { state: 'waiting' };
  if (told === 'failed') return { state: 'failed' };
  return { state: 'told', languages: told, settle };
}
