import fc from 'fast-check';

export const LOCALES = ['en', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];
export const STORIES = 3;

/** What somebody does to one story. */
export type SimpleAct =
  | {
      readonly type: 'edit';
      readonly story: number;
      readonly locale: Locale;
      readonly words: number;
    }
  | { readonly type: 'publish'; readonly story: number; readonly locales: readonly Locale[] | '*' }
  | {
      readonly type: 'put';
      readonly story: number;
      readonly locale: Locale;
      readonly words: number;
    }
  | {
      readonly type: 'correct';
      readonly story: number;
      readonly locale: Locale;
      readonly words: number;
    }
  | { readonly type: 'unpublish'; readonly story: number; readonly locale: Locale | '*' }
  | { readonly type: 'delete'; readonly story: number; readonly locale: Locale | '*' }
  | { readonly type: 'discard'; readonly story: number; readonly locale: Locale | '*' }
  | { readonly type: 'kill'; readonly story: number }
  | { readonly type: 'clear'; readonly story: number }
  /** `minutes` from now; null takes it away. `goes`: published with it at once. */
  | {
      readonly type: 'embargo';
      readonly story: number;
      readonly locale: Locale;
      readonly minutes: number | null;
      readonly goes: boolean;
    }
  | {
      readonly type: 'agency';
      readonly story: number;
      readonly locale: Locale;
      readonly agency: number | null;
    }
  | {
      readonly type: 'credit';
      readonly story: number;
      readonly locale: Locale;
      readonly words: number;
    }
  /** Through the query engine, past every API. */
  | {
      readonly type: 'row';
      readonly story: number;
      readonly locale: Locale;
      readonly what: 'headline' | 'urgency' | 'offline' | 'delete' | 'locale';
    };

export type Act =
  | SimpleAct
  /** Several stories or languages in one transaction, as the panel does in bulk. */
  | {
      readonly type: 'together';
      readonly acts: readonly SimpleAct[];
      readonly ends: 'commit' | 'throw' | 'commit by hand' | 'roll back by hand';
    }
  /** The first fails in its middle, and whoever opened the transaction goes on all the same. */
  | {
      readonly type: 'caught';
      readonly first: SimpleAct;
      readonly then: SimpleAct;
      readonly after: number;
    }
  /** A listener throws when the story's rows are written for the `after`th time. */
  | { readonly type: 'fails inside'; readonly act: SimpleAct; readonly after: number }
  | { readonly type: 'at once'; readonly acts: readonly SimpleAct[] }
  | { readonly type: 'time passes'; readonly minutes: number; readonly lifts: boolean }
  | { readonly type: 'language goes' }
  | { readonly type: 'catch up' }
  | { readonly type: 'read'; readonly follower: number; readonly limit: number };

const locale = fc.constantFrom(...LOCALES);
const words = fc.nat({ max: 4 });
const oneOrAll = fc.oneof({ weight: 2, arbitrary: locale }, fc.constant('*' as const));
const minutes = fc.integer({ min: 1, max: 9 });

const act = <Type extends string, Model extends Record<string, fc.Arbitrary<unknown>>>(
  type: Type,
  model: Model,
) => fc.record({ type: fc.constant(type), ...model }) as unknown as fc.Arbitrary<SimpleAct>;

/** Anything that may be done to one of so many stories. */
export function simple(stories: number): fc.Arbitrary<SimpleAct> {
  const story = fc.nat({ max: stories - 1 });
  return fc.oneof(
    { weight: 4, arbitrary: act('put', { story, locale, words }) },
    { weight: 3, arbitrary: act('edit', { story, locale, words }) },
    {
      weight: 6,
      arbitrary: act('publish', {
        story,
        locales: fc.oneof(fc.subarray([...LOCALES], { minLength: 1 }), fc.constant('*')),
      }),
    },
    { weight: 2, arbitrary: act('correct', { story, locale, words }) },
    { weight: 2, arbitrary: act('unpublish', { story, locale: oneOrAll }) },
    { weight: 1, arbitrary: act('delete', { story, locale: oneOrAll }) },
    { weight: 1, arbitrary: act('discard', { story, locale: oneOrAll }) },
    { weight: 2, arbitrary: act('kill', { story }) },
    { weight: 3, arbitrary: act('clear', { story }) },
    {
      weight: 4,
      arbitrary: act('embargo', {
        story,
        locale,
        minutes: fc.option(minutes, { freq: 4 }),
        goes: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: act('agency', { story, locale, agency: fc.option(fc.nat({ max: 1 })) }),
    },
    { weight: 1, arbitrary: act('credit', { story, locale, words }) },
    {
      weight: 2,
      arbitrary: act('row', {
        story,
        locale,
        what: fc.constantFrom('headline', 'urgency', 'offline', 'delete', 'locale'),
      }),
    },
  );
}

const one = simple(STORIES);
const several = fc.array(one, { minLength: 1, maxLength: 4 });
const after = fc.integer({ min: 1, max: 6 });

const composed: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('together' as const),
      acts: several,
      ends: fc.constantFrom('commit', 'commit', 'throw', 'commit by hand', 'roll back by hand'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('caught' as const),
      first: one,
      then: one,
      after,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('fails inside' as const), act: one, after }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('at once' as const),
      acts: fc.array(one, { minLength: 2, maxLength: 4 }),
    }),
  },
);

const around: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('time passes' as const),
      minutes: fc.integer({ min: 1, max: 6 }),
      lifts: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'language goes' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'catch up' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('read' as const),
      follower: fc.nat({ max: 4 }),
      limit: fc.integer({ min: 1, max: 5 }),
    }),
  },
);

/** A day in the newsroom. */
export const anyDay: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: one },
    { weight: 4, arbitrary: composed },
    { weight: 5, arbitrary: around },
  ),
  { minLength: 6, maxLength: 24 },
);
