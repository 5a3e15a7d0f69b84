import type { CheckedDraft } from '../../editorial';

/** What became of it when it was published. */
export type Published =
  | { readonly state: 'publishing' | 'out' }
  /** No answer came: it may have gone out or not. */
  | { readonly state: 'unclear' }
  | { readonly state: 'refused'; readonly reasons: readonly string[] };

export const keyOf = ({ documentId, locale }: CheckedDraft): string =>
  `${documentId} ${locale ?? ''}`;
