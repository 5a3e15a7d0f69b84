import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ReleasedVersion } from '../../editorial';
import { diffVersions, type Change, type Version } from '../../editorial/wire/diffVersions';
import type { HistoryOf } from './useHistory';

/** What stands for the version before the first one. */
const NOTHING: Version = { story: { uri: '' }, claims: [] };

export type AskedChanges =
  | { readonly state: 'waiting' | 'failed' }
  | {
      readonly state: 'told';
      readonly changes: readonly Change[];
      /** The statements of the claims of both, by their keys. */
      readonly statements: ReadonlyMap<string, string>;
      /** Whether the later one took the story off the wire. */
      readonly isGone: boolean;
    };

/**
 * What changed from one release to another.
 *
 * @param from a sequence number; null stands for what was before the first release
 */
export function useVersions(
  { model, documentId }: HistoryOf,
  from: number | null,
  to: number,
): AskedChanges {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<AskedChanges>({ state: 'waiting' });
  useEffect(() => {
    let isLeft = false;
    const read = async (sequence: number): Promise<ReleasedVersion> => {
      const address = `/newsdesk/history/${model}/${documentId}/${sequence}`;
      return (await get<{ data: ReleasedVersion }>(address)).data.data;
    };
    const compare = async (): Promise<AskedChanges> => {
      const [before, after] = await Promise.all([from === null ? NOTHING : read(from), read(to)]);
      return {
        state: 'told',
        changes: diffVersions(before, after),
        statements: new Map(
          [...before.claims, ...after.claims].map(({ key, statement }) => [key ?? '', statement]),
        ),
        isGone: after.state === 'off',
      };
    };
    setAsked({ state: 'waiting' });
    compare().then(
      (told) => void (isLeft || setAsked(told)),
      () => void (isLeft || setAsked({ state: 'failed' })),
    );
    return () => void (isLeft = true);
  }, [get, model, documentId, from, to]);
  return asked;
}
