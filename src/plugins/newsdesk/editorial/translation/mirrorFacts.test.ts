import fc from 'fast-check';
import { otherFacts } from './mirrorFacts';

const claim = (key: string, overrides: Record<string, unknown> = {}) => ({
  id: 1,
  key,
  statement: 'The firm dumped waste',
  verification: 'unverified',
  responseSought: 'declined',
  soughtAt: '2024-01-05T09:00:00.000Z',
  source: { id: 4, documentId: 'abc', publicDescription: 'a union' },
  evidence: [{ id: 3, kind: 'document', description: 'The log', url: null }],
  ...overrides,
});

test('a claim in other words has the same facts', () => {
  const mine = claim('a', { id: 9, statement: 'La empresa vertió residuos', response: 'No' });
  expect(otherFacts([claim('a')], [mine])).toEqual([]);
});

test('evidence described in other words is the same evidence', () => {
  const evidence = [{ id: 8, kind: 'document', description: 'El diario', url: '' }];
  expect(otherFacts([claim('a')], [claim('a', { evidence })])).toEqual([]);
});

test.each([
  ['verification', 'verified'],
  ['responseSought', 'replied'],
  ['soughtAt', null],
  ['channel', 'phone'],
  ['replyBy', '2024-01-06T09:00:00.000Z'],
  ['sourceTerms', 'on-background'],
  ['source', { id: 5, documentId: 'xyz' }],
  ['source', null],
  ['furtherSources', [{ id: 5, documentId: 'xyz' }]],
  ['respondentSource', { id: 5, documentId: 'xyz' }],
  ['evidence', []],
])('%s follows the source', (name, value) => {
  const source = claim('a', { [name]: value });
  expect(otherFacts([source], [claim('a')])).toEqual([{ index: 0, source, facts: [name] }]);
});

test('claims are known by their keys, in whatever order they stand', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
        .chain((keys) =>
          fc.tuple(
            fc.constant(keys.map((key) => claim(key, { respondent: key, channel: key }))),
            fc.shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length }),
          ),
        ),
      ([source, order]) => {
        const mine = order.map((key) => claim(key));
        const found = otherFacts(source, mine);
        expect(found.map(({ index, source: from }) => [mine[index]!.key, from.key])).toEqual(
          order.map((key) => [key, key]),
        );
      },
    ),
  );
});

test('a claim that the source does not have, or that has no key, is left alone', () => {
  const mine = [claim('b', { channel: 'phone' }), claim('', { channel: 'phone' })];
  expect(otherFacts([claim('a'), claim('')], mine)).toEqual([]);
});
