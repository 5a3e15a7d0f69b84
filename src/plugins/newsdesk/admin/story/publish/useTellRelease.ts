import { useCallback } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useWords } from '../../words/useWords';
import { tellTime } from '../claimWords';
import { useClock } from '../useClock';

/** What readers have of a story now. */
interface Released {
  readonly headline: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly claims: number;
  /** Those of them that are unverified or disputed. */
  readonly open: number;
}

/** The clocks of browser and server may differ by that much, in ms. */
const CLOCK_DIFFERENCE = 60_000;

/** Says what went out, once it is public. */
export function useTellRelease() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const say = useWords();
  const clock = useClock();
  return useCallback(
    async (model: string, documentId: string, locale: string, since: number) => {
      try {
        const { data } = await get<{ data: Released | null }>(
          `/newsdesk/released/${model}/${documentId}`,
          { params: { locale } },
        );
        const released = data.data;
        if (!released || released.publishedAt < since - CLOCK_DIFFERENCE) return;
        const language = new Intl.DisplayNames([clock.language], { type: 'language' }).of(locale);
        const time = tellTime(released.publishedAt, { ...clock, now: Date.now() });
        toggleNotification({
          type: 'success',
          message: `${say('published.done', { language: language ?? locale, time, headline: released.headline })} · ${say('published.claims', { count: released.claims, open: released.open })}`,
          timeout: 10_000,
        });
      } catch {
        // The story is out all the same, and Strapi has said so.
      }
    },
    [get, toggleNotification, say, clock],
  );
}
