import fc from 'fast-check';
import { fingerprint } from './fingerprint';

test('does not care about the order of keys, but about that of lists', () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }));
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
});

test('tells values apart that are written alike', () => {
  const values = [null, 0, '0', false, '', [], {}, [[]], { a: null }, 'null', ['a', 'b'], ['a,b']];
  expect(new Set(values.map(fingerprint)).size).toBe(values.length);
});

test('gives 16 hexadecimal digits for anything that JSON can hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fingerprint(value)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(JSON.parse(JSON.stringify(value)))).toBe(fingerprint(value));
    }),
  );
});
