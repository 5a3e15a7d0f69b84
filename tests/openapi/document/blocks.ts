import { ref, type JsonSchema } from './schema';

const node = (
  type: string,
  properties: JsonSchema,
  required: readonly string[] = ['children'],
) => ({
  type: 'object',
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
});

const flag = { type: 'boolean' };
const INLINE = { type: 'array', items: ref('BlockInline') };

/** Strapi's blocks, as its own check of them (`blocks-validator`) has it. */
export const BLOCK_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Blocks: {
    type: 'array',
    description: 'Rich text as Strapi’s blocks: one entry for each paragraph, heading, list, …',
    items: {
      anyOf: [
        node('paragraph', { children: INLINE }),
        node('heading', { level: { type: 'integer', minimum: 1, maximum: 6 }, children: INLINE }, [
          'level',
          'children',
        ]),
        node('quote', { children: INLINE }),
        node('code', { language: { type: ['string', 'null'] }, children: INLINE }),
        ref('BlockList'),
        node('image', { image: ref('BlockImage'), children: INLINE }, ['image', 'children']),
      ],
    },
  },
  BlockInline: {
    anyOf: [
      ref('BlockText'),
      node(
        'link',
        { url: { type: 'string' }, children: { type: 'array', items: ref('BlockText') } },
        ['url', 'children'],
      ),
    ],
  },
  BlockText: node(
    'text',
    {
      text: { type: 'string' },
      bold: flag,
      italic: flag,
      underline: flag,
      strikethrough: flag,
      code: flag,
    },
    ['text'],
  ),
  BlockList: node(
    'list',
    {
      format: { enum: ['ordered', 'unordered'] },
      children: {
        type: 'array',
        items: { anyOf: [node('list-item', { children: INLINE }), ref('BlockList')] },
      },
    },
    ['format', 'children'],
  ),
  BlockImage: {
    type: 'object',
    required: ['name', 'url', 'width', 'height', 'mime'],
    properties: {
      name: { type: 'string' },
      alternativeText: { type: ['string', 'null'] },
      caption: { type: ['string', 'null'] },
      url: { type: 'string' },
      width: { type: 'number' },
      height: { type: 'number' },
      mime: { type: 'string' },
    },
  },
};
