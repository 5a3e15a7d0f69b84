import type { CheckedDraft } from '../../editorial';
import { useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { keyOf, type Published } from './checkedDraft';
import { reasonsOf } from './reasonsOf';

export type PublicationState = 'not-begun' | 'running' | 'stopping' | 'done' | 'stopped';

export interface Publication {
  readonly state: PublicationState;
  /** What became of each language of each story so far, by `keyOf`. */
  readonly results: ReadonlyMap<string, Published>;
  readonly begin: (drafts: readonly CheckedDraft[]) => void;
  readonly stop: () => void;
}

/**
 * Publishes stories one by one, by Strapi's own request: the server checks permissions and the gate for
 * each. What is refused stops none of the others.
 */
export function usePublication(uid: string): Publication {
  const { post } = useFetchClient();
  const [state, setState] = useState<PublicationState>('not-begun');
  const [results, setResults] = useState<ReadonlyMap<string, Published>>(new Map());
  const isStopped = useRef(false);
  // Whoever closes the window stops it as well.
  useEffect(() => () => void (isStopped.current = true), []);

  const publish = async ({ documentId, locale }: CheckedDraft): Promise<Published> => {
    try {
      const body = { documentIds: [documentId], ...(locale !== null && { locale }) };
      await post(`/content-manager/collection-types/${uid}/actions/bulkPublish`, body);
      return { state: 'out' };
    } catch (error) {
      const reasons = reasonsOf(error);
      return reasons === null ? { state: 'unclear' } : { state: 'refused', reasons };
    }
  };

  const begin = async (drafts: readonly CheckedDraft[]): Promise<void> => {
    isStopped.current = false;
    setState('running');
    let gone = 0;
    for (const draft of drafts) {
      if (isStopped.current) break;
      const show = (result: Published) =>
        setResults((known) => new Map(known).set(keyOf(draft), result));
      show({ state: 'publishing' });
      show(await publish(draft));
      gone += 1;
    }
    setState(gone < drafts.length ? 'stopped' : 'done');
  };

  const stop = () => {
    isStopped.current = true;
    setState('stopping');
  };
  return { state, results, begin: (drafts) => void begin(drafts), stop };
}
