import { toBlocks } from './toBlocks';

test('paragraphs become Strapi Blocks in their order', () => {
  expect(toBlocks(['One.', 'Two.'])).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'One.' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'Two.' }] },
  ]);
  expect(toBlocks([])).toEqual([]);
});
