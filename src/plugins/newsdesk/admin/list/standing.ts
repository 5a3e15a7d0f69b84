import type { ListedStanding } from '../../editorial';

export interface Standings {
  /** By document. */
  readonly data: Readonly<Record<string, readonly ListedStanding[]>>;
  readonly meta: { readonly timeZone: string };
}
