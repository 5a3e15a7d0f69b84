/** One paragraph in Strapi's Blocks format. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly children: readonly [{ readonly type: 'text'; readonly text: string }];
}

/** Paragraphs of plain text as Strapi Blocks, in their order. */
export function toBlocks(paragraphs: readonly string[]): ParagraphBlock[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}
