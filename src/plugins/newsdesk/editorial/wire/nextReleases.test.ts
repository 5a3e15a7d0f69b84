import type { Instant } from '../story';
import { nextReleases, type Act, type Before, type Change, type NextRelease } from './nextReleases';

const NOW = 1_000 as Instant;
const NOTE = 'The harbour is in Vigo.';

const BEFORE: readonly (Before | null)[] = [
  null,
  ...(['public', 'embargoed', 'off'] as const).flatMap((state) =>
    [true, false]
      // What is public was shown.
      .filter((shown) => shown || state !== 'public')
      .map((shown): Before => ({ state, content: state === 'off' ? '' : 'one', shown })),
  ),
];

const AFTER: readonly Change['after'][] = [
  null,
  ...['one', 'two'].flatMap((content) =>
    [null, 999, 1_000, 1_001].map((at) => ({ content, embargoUntil: at as Instant | null })),
  ),
];

const ACTS: readonly (Act | null)[] = [
  null,
  ...(['update', 'correction', 'kill'] as const).flatMap((kind) =>
    [true, false].map((republish): Act => ({ kind, republish, note: NOTE })),
  ),
];

interface Case extends Change {
  readonly releases: readonly NextRelease[];
}

const CASES: readonly Case[] = BEFORE.flatMap((before) =>
  AFTER.flatMap((after) =>
    ACTS.map((act): Case => {
      const change = { before, after, act };
      return { ...change, releases: nextReleases(change, NOW) };
    }),
  ),
);

const isEmbargoed = ({ after }: Change): boolean => (after?.embargoUntil ?? 0) > NOW;

/** What those who get these releases have after them, of the states that they had before. */
const holding = (had: string, releases: readonly NextRelease[]): string =>
  releases.reduce((_, { state }) => state as string, had);

const failing = (isWrong: (one: Case) => boolean): Case[] => CASES.filter(isWrong);

test('whoever may see stories under embargo has what stands in the database', () => {
  const wrong = (one: Case) => {
    const wanted = one.after === null ? 'off' : isEmbargoed(one) ? 'embargoed' : 'public';
    return holding(one.before?.state ?? 'off', one.releases) !== wanted;
  };
  expect(failing(wrong)).toEqual([]);
});

test('an ordinary reader has what stands in the database without an embargo, and nothing else', () => {
  const wrong = (one: Case) => {
    const had = one.before?.state === 'public' ? 'public' : 'off';
    const wanted = one.after === null || isEmbargoed(one) ? 'off' : 'public';
    const mine = one.releases.filter(({ restricted }) => !restricted);
    return holding(had, mine) !== wanted;
  };
  expect(failing(wrong)).toEqual([]);
});

test('what is under embargo is for those alone who may see it', () => {
  const wrong = (one: Case) =>
    one.releases.some(
      ({ state, restricted }) => (state === 'embargoed') !== restricted && state !== 'off',
    );
  expect(failing(wrong)).toEqual([]);
});

test('whoever was once given a story is told that it was killed; who never was, is told nothing', () => {
  const killed = CASES.filter(({ act, before }) => act?.kind === 'kill' && before !== null);
  const wrong = killed.filter(
    ({ before, releases }) =>
      releases[0]?.kind !== 'kill' || releases[0].restricted !== !before!.shown,
  );
  expect(wrong).toEqual([]);
  const never = CASES.filter(
    ({ act, before, after }) => act?.kind === 'kill' && before === null && after === null,
  );
  expect(never.flatMap(({ releases }) => releases)).toEqual([]);
});

test('a tombstone is a withdrawal or a kill, and everything else is on the wire', () => {
  const wrong = (one: Case) =>
    one.releases.some(
      ({ kind, state }) => ['withdrawal', 'kill'].includes(kind) !== (state === 'off'),
    );
  expect(failing(wrong)).toEqual([]);
});

test('nothing is released where nothing changed and nobody published', () => {
  const same = CASES.filter(
    (one) =>
      one.act === null &&
      one.before !== null &&
      one.before.state !== 'off' &&
      one.after?.content === one.before.content &&
      isEmbargoed(one) === (one.before.state === 'embargoed'),
  );
  expect(same.length).toBeGreaterThan(0);
  expect(same.flatMap(({ releases }) => releases)).toEqual([]);
});

test('whoever publishes on purpose makes a release of what stands there', () => {
  const wrong = (one: Case) =>
    one.act?.republish === true &&
    one.act.kind !== 'kill' &&
    one.after !== null &&
    !one.releases.some(({ state }) => state !== 'off');
  expect(failing(wrong)).toEqual([]);
});

test('an embargo that ends is a lift, exactly where it held', () => {
  const wrong = (one: Case) => {
    const lifts = one.releases.filter(({ kind }) => kind === 'embargo-lift').length;
    const ends =
      one.before?.state === 'embargoed' &&
      one.after !== null &&
      !isEmbargoed(one) &&
      one.act?.kind !== 'kill';
    return lifts !== (ends ? 1 : 0);
  };
  expect(failing(wrong)).toEqual([]);
});

test('a note goes with what it is a note on: a correction, or the kill', () => {
  const wrong = (one: Case) =>
    one.releases.some(
      ({ kind, note }) => note !== null && !['correction', 'kill', 'embargo-lift'].includes(kind),
    ) || one.releases.some(({ kind, note }) => kind === 'correction' && note !== NOTE);
  expect(failing(wrong)).toEqual([]);
});
