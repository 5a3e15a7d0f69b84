import { useCallback, useEffect } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { PublicFacts } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { tellTime } from '../claimWords';
import type { OpenStory } from '../facts';
import { forgetAttempt, isAttempted } from './attempt';
import { useClock } from '../useClock';

function useTell() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const say = useWords();
  const clock = useClock();
  return useCallback(
    async (model: string, documentId: string, locale: string) => {
      try {
        const { data } = await get<{ data: PublicFacts | null }>(
          `/newsdesk/public/${model}/${documentId}`,
          { params: { locale } },
        );
        const released = data.data;
        if (!released) return;
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

/**
 * Says what went out once a publication that somebody asked for has come to its end.
 *
 * @param status - What Strapi says of the draft beside what is public.
 */
export function useTellPublished(
  { model, documentId, locale, version }: OpenStory,
  status: string | undefined,
): void {
  const tell = useTell();
  useEffect(() => {
    if (!documentId || status !== 'published' || !isAttempted(model, locale)) return;
    forgetAttempt();
    void tell(model, documentId, locale);
    // The version changes with each publication, also where the status stays.
  }, [tell, model, documentId, locale, status, version]);
}
