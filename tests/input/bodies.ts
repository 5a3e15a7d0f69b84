/** A request body that holds no story, as it goes over the wire. */
export interface UnreadableBody {
  readonly label: string;
  readonly type: string;
  readonly bytes: string | Buffer;
}

const json = (label: string, bytes: string | Buffer): UnreadableBody => ({
  label,
  type: 'application/json',
  bytes,
});

/** Bodies that no door takes, whatever is expected there. */
export const UNREADABLE_BODIES: readonly UnreadableBody[] = [
  json('broken JSON', '{'),
  json('JSON that ends early', '{"data":{"headline":"x"'),
  json('a text', '"x"'),
  json('null', 'null'),
  json('a number', '5'),
  json('a list', '[]'),
  json('a list of lists', '[[[]]]'),
  json('data that is null', '{"data":null}'),
  json('data that is a text', '{"data":"x"}'),
  json('data that is a list', '{"data":[{"headline":"x"}]}'),
  json('bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  json('__proto__', '{"__proto__":{"data":{}}}'),
  json('data with __proto__', '{"data":{"__proto__":{"headline":"x"}}}'),
  json('data with constructor', '{"data":{"constructor":{"prototype":{"x":1}}}}'),
  json('12 MB', `{"data":{"headline":"${'x'.repeat(12_000_000)}"}}`),
  { label: 'plain text', type: 'text/plain', bytes: 'hello' },
  { label: 'XML', type: 'application/xml', bytes: '<story/>' },
  { label: 'a form', type: 'application/x-www-form-urlencoded', bytes: 'headline=x&data=x' },
  {
    label: 'a nested form',
    type: 'application/x-www-form-urlencoded',
    bytes: 'data[headline]=x',
  },
  {
    label: 'a multipart form',
    type: 'multipart/form-data; boundary=x',
    bytes:
      '--x\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"headline":"x"}\r\n--x--\r\n',
  },
  { label: 'a multipart form without boundary', type: 'multipart/form-data', bytes: 'x' },
  { label: 'bytes', type: 'application/octet-stream', bytes: Buffer.from([0, 1, 2]) },
  { label: 'a type that is none', type: 'application', bytes: '{"data":{"headline":"x"}}' },
];

/** Blocks nested this deep, as JSON: JavaScript's own writer would overflow its stack. */
export const nestedBlocks = (depth: number): string =>
  `${'[{"type":"list","children":'.repeat(depth)}[]${'}]'.repeat(depth)}`;
