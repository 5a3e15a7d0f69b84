import { useMemo } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import type { Question } from './useAsked';

const FIRST_PAGE = { page: '1', pageSize: '20' };

interface ListQuery {
  readonly _q?: string;
  readonly filters?: { readonly $and?: readonly unknown[] };
  readonly sort?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

/** What the page's address asks of the list: search, filters, order, page. It keeps its state there. */
export function useListQuery(): { readonly query: Question; readonly isNarrowed: boolean } {
  const [{ query }] = useQueryParams<ListQuery>(FIRST_PAGE);
  return useMemo(() => {
    const { _q, filters, sort, page, pageSize } = query as ListQuery;
    const $and = filters?.$and ?? [];
    return {
      query: {
        ...(_q && { _q }),
        ...($and.length > 0 && { filters: { $and } }),
        ...(sort && { sort }),
        page,
        pageSize,
      },
      isNarrowed: Boolean(_q) || $and.length > 0,
    };
  }, [query]);
}
