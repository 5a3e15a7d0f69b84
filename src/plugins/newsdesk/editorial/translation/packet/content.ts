/** A step through the words of a unit: characters, or the place where a code begins or ends, by its id. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly id: string };

/** The words of a unit with the codes in them, as XLIFF has both. */
export type Content = readonly Token[];

/** Words without codes. */
export const contentOf = (text: string): Content => (text === '' ? [] : [{ kind: 'text', text }]);

/** What of a content is read as text. */
export const plainText = (content: Content): string =>
  content.map((token) => (token.kind === 'text' ? token.text : '')).join('');
