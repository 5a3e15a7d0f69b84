import type { CheckedDraft } from '../../editorial';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export type Check =
  | { readonly state: 'checking' }
  | { readonly state: 'failed' }
  | { readonly state: 'checked'; readonly drafts: readonly CheckedDraft[] };

/** Asks the server which of the documents would go out, whenever the languages change. */
export function useCheck(
  uid: string,
  documentIds: readonly string[],
  locales: readonly string[] | null,
): { check: Check; checkAgain: () => void } {
  const { post } = useFetchClient();
  const [check, setCheck] = useState<Check>({ state: 'checking' });
  const latest = useRef(0);
  const checkAgain = useCallback(async () => {
    const mine = (latest.current += 1);
    const show = (found: Check) => mine === latest.current && setCheck(found);
    if (locales?.length === 0) return void show({ state: 'checked', drafts: [] });
    show({ state: 'checking' });
    try {
      const { data } = await post<{ data: CheckedDraft[] }>('/newsdesk/check', {
        uid,
        documentIds,
        ...(locales && { locales }),
      });
      const place = (draft: CheckedDraft) => documentIds.indexOf(draft.documentId);
      const drafts = [...data.data].sort((one, other) => place(one) - place(other));
      show({ state: 'checked', drafts });
    } catch {
      show({ state: 'failed' });
    }
  }, [post, uid, documentIds, locales]);
  useEffect(() => void checkAgain(), [checkAgain]);
  return { check, checkAgain: () => void checkAgain() };
}
