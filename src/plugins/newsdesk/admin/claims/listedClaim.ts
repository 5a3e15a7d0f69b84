import type { ListedClaim } from '../../editorial';

/** What the server says of the list as a whole. */
export interface ListMeta {
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
  readonly timeZone: string;
  /** What of the claims may be read. */
  readonly columns: readonly string[];
  readonly types: readonly {
    readonly uid: string;
    readonly name: string;
    readonly kind: 'collectionType' | 'singleType';
    readonly localized: boolean;
  }[];
}

export interface ClaimList {
  readonly data: readonly ListedClaim[];
  readonly meta: ListMeta;
}

/** Where the panel shows a claim: in the edit view of its story, with its fields open. */
export function claimAddress(claim: ListedClaim, { types }: ListMeta): string {
  const isSingle = types.find(({ uid }) => uid === claim.type)?.kind === 'singleType';
  const place = isSingle
    ? `single-types/${claim.type}`
    : `collection-types/${claim.type}/${claim.documentId}`;
  const locale =
    claim.locale === null ? '' : `plugins[i18n][locale]=${encodeURIComponent(claim.locale)}&`;
  return `/content-manager/${place}?${locale}claim=${claim.position + 1}`;
}
