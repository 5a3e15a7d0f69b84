/** What would become of one language of a story, as `POST /newsdesk/check` tells. */
export interface CheckedDraft {
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string | null;
  readonly outcome: 'ready' | 'blocked' | 'unchanged' | 'forbidden';
  readonly fixes: number;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

/** What became of it when it was published. */
export type Published =
  | { readonly state: 'publishing' | 'out' }
  | { readonly state: 'refused'; readonly reasons: readonly string[] };

export const keyOf = ({ documentId, locale }: CheckedDraft): string =>
  `${documentId} ${locale ?? ''}`;
