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

/** How the document of a row stands. Asked anew whenever Strapi's list brings the row anew. */
export function useStanding(model: string, row: ListRow): DocumentStanding | 'asked' | 'unknown' {
  const [standing, setStanding] = useState<DocumentStanding | 'asked' | 'unknown'>('asked');
  useEffect(() => {
    let isShown = true;
    ask(model, row.documentId).then(
      (found) => isShown && setStanding(found),
      () => isShown && setStanding('unknown'),
    );
    return () => {
      isShown = false;
    };
  }, [model, row]);
  return standing;
}
