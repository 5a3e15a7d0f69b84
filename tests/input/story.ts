/** What the smallest story needs. */
export const GOOD = {
  headline: 'A headline',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Copy.' }] }],
};
