import { useEffect, useRef } from 'react';
import { useFormState } from '../../strapi';
import type { ActiveStory } from '../activeStory';
import { forgetAttempt, isAttempted } from './attempt';
import { serverMessages } from './serverMessages';

/** How long Strapi's form takes after a request until it has the errors of its answer, in ms. */
const SETTLING = 50;

/** Shows what the server refused when a publication was tried, by whichever way of Strapi's it went. */
export function useSubmission({ model, locale, session, refusal }: ActiveStory): void {
  const { isSubmitting, errors } = useFormState();
  const wasSubmitting = useRef(false);
  const latest = useRef(errors);
  latest.current = errors;
  useEffect(() => {
    const hasEnded = wasSubmitting.current && !isSubmitting;
    wasSubmitting.current = isSubmitting;
    if (!hasEnded || !isAttempted(model, locale)) return;
    const timer = setTimeout(() => {
      const messages = serverMessages(latest.current);
      if (messages.length === 0) return;
      forgetAttempt();
      refusal.set({ reading: session.reading.current(), messages });
    }, SETTLING);
    return () => clearTimeout(timer);
  }, [isSubmitting, model, locale, session, refusal]);
}
