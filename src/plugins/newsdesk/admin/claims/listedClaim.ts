import type { ResponseState, SourceTerms, Verification } from '../../editorial';

/** A claim as the server lists it. What its reader may not read is null. */
export interface ListedClaim {
  readonly id: number;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** Its place among the claims of its story, from 0. */
  readonly position: number;
  readonly headline: string | null;
  readonly statement: string | null;
  readonly verification: Verification | null;
  readonly attribution: string | null;
  readonly source: ListedSource | null;
  readonly sourceTerms: SourceTerms | null;
  readonly about: string | null;
  readonly respondent: string | null;
  readonly responseSought: ResponseState | null;
  readonly replyBy: string | null;
  readonly isOverdue: boolean;
  readonly agency: string | null;
  readonly roles?: readonly SourceRole[];
}

export interface ListedSource {
  readonly description: string;
  readonly isAnonymous: boolean;
  /** Absent where whoever reads may not know that claims rest on the same record. */
  readonly documentId?: string;
  /** Who it is, for those who may see it. */
  readonly name?: string;
}

export type SourceRole = 'source' | 'furtherSources' | 'respondentSource';

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
