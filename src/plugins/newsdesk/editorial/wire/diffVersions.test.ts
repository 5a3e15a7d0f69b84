import fc from 'fast-check';
import { anyEnvelope } from '../../../../../tests/wire/anyEnvelope';
import { diffVersions, type Change, type Version } from './diffVersions';
import type { WireClaim } from './wireStory';

const version = (
  paragraphs: readonly string[],
  claims: readonly Partial<WireClaim>[] = [],
): Version => ({
  story: {
    uri: 'urn:x',
    headlines: [{ role: 'main', value: 'Port opens inquiry' }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: paragraphs.join('\n\n') }],
  },
  claims: claims as readonly WireClaim[],
});

/** A change as a line: [-removed-] {+added+}. */
const written = ({ words }: Change): string =>
  words
    .map(({ text, mark }) =>
      mark === 'same' ? text : mark === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

const sideOf = (change: Change, other: 'added' | 'removed'): string =>
  change.words
    .filter(({ mark }) => mark !== other)
    .map(({ text }) => text)
    .join('');

const A = 'The port authority opened an inquiry on Monday, officials said.';
const B = 'Two ships were held for a day.';
const C = 'The mayor’s office called the claims baseless.';

test('two versions that are the same have no changes, whatever they are', () => {
  fc.assert(
    fc.property(anyEnvelope(), (envelope) => {
      expect(diffVersions(envelope, JSON.parse(JSON.stringify(envelope)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('of any two versions, each change reads as the one without what was added, and as the other without what was removed', () => {
  const unspaced = (text: string): string => text.replace(/\s+/g, '');
  const textOf = ({ story }: Version): string => {
    const bodies = (story.bodies ?? []) as { role: string; contentType: string; value: string }[];
    const plain = bodies.find(
      ({ role, contentType }) => role === 'main' && contentType === 'text/plain',
    );
    return unspaced(plain?.value ?? '');
  };
  fc.assert(
    fc.property(anyEnvelope(), anyEnvelope(), (before, after) => {
      const changes = diffVersions(before, after);
      for (const change of changes) {
        const sides = [sideOf(change, 'added'), sideOf(change, 'removed')];
        if (change.part.name === 'body') {
          expect(textOf(before)).toContain(unspaced(sides[0]!));
          expect(textOf(after)).toContain(unspaced(sides[1]!));
        }
        expect(change.kind === 'added').toBe(sides[0] === '');
        expect(change.kind === 'removed').toBe(sides[1] === '');
      }
    }),
    { numRuns: 200 },
  );
});

test('an edited paragraph is told by its words, and those around it are left alone', () => {
  const changes = diffVersions(version([A, B, C]), version([A, B.replace('a day', 'two days'), C]));
  expect(changes.map(({ part, kind }) => ({ part, kind }))).toEqual([
    { part: { name: 'body', paragraph: 1 }, kind: 'changed' },
  ]);
  expect(changes.map(written)).toEqual(['Two ships were held for [-a day-]{+two days+}.']);
});

test('a paragraph put before an edited one does not take its place', () => {
  const changes = diffVersions(version([A, C]), version([B, A.replace('Monday', 'Tuesday'), C]));
  expect(changes.map(({ part, kind }) => [part, kind])).toEqual([
    [{ name: 'body', paragraph: 0 }, 'added'],
    [{ name: 'body', paragraph: 1 }, 'changed'],
  ]);
  expect(written(changes[1]!)).toContain('on [-Monday-]{+Tuesday+}, officials');
});

test('paragraphs with nothing in common are one removed and one added', () => {
  expect(
    diffVersions(version([A]), version([B]))
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['added', 'removed']);
});

test('white space is no change', () => {
  expect(diffVersions(version([A]), version([A.replace(/ /g, '  ')]))).toEqual([]);
});

test('claims are compared by their keys, wherever they stand', () => {
  const one = {
    key: 'k1' as WireClaim['key'],
    statement: 'He took money',
    verification: 'unverified' as const,
  };
  const two = { key: 'k2' as WireClaim['key'], statement: 'She knew', response: 'No.' };
  const three = { key: 'k3' as WireClaim['key'], statement: 'They left' };
  const changes = diffVersions(
    version([A], [one, two]),
    version([A], [three, { ...one, statement: 'She took money', verification: 'disputed' }]),
  );
  expect(changes.map((change) => [change.part, change.kind, written(change)])).toEqual([
    [{ name: 'claim', claimKey: 'k3', field: 'statement' }, 'added', '{+They left+}'],
    [{ name: 'claim', claimKey: 'k1', field: 'statement' }, 'changed', '[-He -]{+She +}took money'],
    [
      { name: 'claim', claimKey: 'k1', field: 'verification' },
      'changed',
      '[-unverified-]{+disputed+}',
    ],
    [{ name: 'claim', claimKey: 'k2', field: 'statement' }, 'removed', '[-She knew-]'],
    [{ name: 'claim', claimKey: 'k2', field: 'response' }, 'removed', '[-No.-]'],
  ]);
});

test('a kill removes every word', () => {
  const gone: Version = { story: { uri: 'urn:x', pubStatus: 'canceled' }, claims: [] };
  const changes = diffVersions(version([A, B], [{ statement: 'x' }]), gone);
  expect(changes).toHaveLength(4);
  expect(changes.every(({ kind }) => kind === 'removed')).toBe(true);
});

test('languages without spaces are compared by their letters', () => {
  const changes = diffVersions(version(['港口周一展开调查']), version(['港口周二展开调查']));
  expect(changes.map(written)).toEqual(['港口周[-一-]{+二-}展开调查'.replace('二-', '二+')]);
});

/** Texts that share words but in no order: the worst for a diff. */
function shuffled(words: number, seed: number): string[] {
  let state = seed;
  const paragraphs: string[] = [];
  for (let at = 0; at < words; at += 50) {
    const line = Array.from({ length: 50 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return `w${state % 300}`;
    });
    paragraphs.push(line.join(' '));
  }
  return paragraphs;
}

test('a story of 2,000 words that was written anew is compared while nobody waits', () => {
  const started = performance.now();
  diffVersions(version(shuffled(2000, 1)), version(shuffled(2000, 2)));
  diffVersions(version([shuffled(2000, 1).join(' ')]), version([shuffled(2000, 2).join(' ')]));
  expect(performance.now() - started).toBeLessThan(1000);
});
