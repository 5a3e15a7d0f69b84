import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ListedStory } from '../../editorial';

export interface HomeAnswer<Item> {
  readonly data: { readonly items: readonly Item[] };
  readonly meta?: { readonly timeZone: string };
}

type HomeList<Item> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'there' } & HomeAnswer<Item>);

export type HomeListName = 'awaited' | 'blocked' | 'translations';

/** One of the lists that the home page shows. */
export function useHomeList<Item extends ListedStory>(name: HomeListName): HomeList<Item> {
  const { get } = useFetchClient();
  const [list, setList] = useState<HomeList<Item>>({ state: 'loading' });
  useEffect(() => {
    let isShown = true;
    get<HomeAnswer<Item>>(`/newsdesk/home/${name}`).then(
      ({ data }) => isShown && setList({ state: 'there', ...data }),
      () => isShown && setList({ state: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [get, name]);
  return list;
}
