import type { Verification, ResponseState } from '../../editorial/vocabulary';

/** A condition of the list on one column. */
export type ClaimFilter =
  | { readonly on: 'verification'; readonly not: boolean; readonly value: Verification }
  | {
      readonly on: 'responseSought';
      readonly not: boolean;
      /** `overdue`: awaiting a reply, and the time for it is up. */
      readonly value: ResponseState | 'overdue';
    }
  | { readonly on: 'respondent'; readonly how: 'contains' | 'equals'; readonly value: string }
  /** Rests on a source record, as its source or a further one. */
  | { readonly on: 'source'; readonly value: string }
  | { readonly on: 'agency'; readonly value: string }
  | { readonly on: 'locale'; readonly not: boolean; readonly value: string }
  | { readonly on: 'type'; readonly not: boolean; readonly value: string };

export const SORTS = [
  'statement',
  'verification',
  'attribution',
  'source',
  'about',
  'respondent',
  'responseSought',
  'replyBy',
  'agency',
  'locale',
  'headline',
  'updatedAt',
] as const;
export type ClaimSort = (typeof SORTS)[number];

/** Which claims somebody asks for, and in which order. */
export interface ClaimQuery {
  /** Words that a column of the claim, or its story's headline, has to contain. Empty: all. */
  readonly words: string;
  readonly filters: readonly ClaimFilter[];
  /** The document id of a source record that the claims rest on in any way, as a respondent too. */
  readonly restsOn: string | null;
  readonly sort: ClaimSort;
  readonly descending: boolean;
}

export interface ClaimPage {
  readonly page: number;
  readonly pageSize: number;
}
