import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { WordKey } from '../words';
import { useWords } from '../words/useWords';
import { reasonOf } from './reasonOf';

interface Sending {
  readonly isSending: boolean;
  /** Why it was not done; null while nothing went wrong. */
  readonly problem: string | null;
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Sends one thing to the server, and says that it is done. */
export function useSending(
  address: string,
  done: WordKey,
  onDone: readonly (() => void)[],
): Sending {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send: Sending['send'] = async (body) => {
    setSending(true);
    setProblem(null);
    try {
      await post(address, body);
      toggleNotification({ type: 'success', message: say(done) });
      for (const tell of onDone) tell();
    } catch (error) {
      setProblem(reasonOf(error) ?? say('kill.failed'));
      setSending(false);
    }
  };
  return { isSending, problem, send };
}
