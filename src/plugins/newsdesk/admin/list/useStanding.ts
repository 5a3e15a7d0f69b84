import { useEffect, useState } from 'react';
import { getFetchClient } from '@strapi/strapi/admin';
import type { ListRow } from '../strapi';
import { batchStandings, type DocumentStanding } from './batchStandings';
import type { Standings } from './standing';

const ask = batchStandings(async (model, documentIds) => {
  const { get } = getFetchClient();
  const { data } = await get<Standings>(`/newsdesk/standing/${model}`, {
    params: { ids: documentIds.join(',') },
  });
  return data;
});

/**
 * How the document of a row stands; null until that is known, and where it is not to be known.
 * Asked anew whenever Strapi's list brings the row anew.
 */
export function useStanding(model: string, row: ListRow): DocumentStanding | null {
  const [standing, setStanding] = useState<DocumentStanding | null>(null);
  useEffect(() => {
    let isShown = true;
    ask(model, row.documentId).then(
      (found) => isShown && setStanding(found),
      () => isShown && setStanding(null),
    );
    return () => {
      isShown = false;
    };
  }, [model, row]);
  return standing;
}
