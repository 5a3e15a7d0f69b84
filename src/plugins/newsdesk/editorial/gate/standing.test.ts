import { evaluate } from './evaluate';
import { readPolicy } from './readPolicy';
import { awaitingReply, standingOf, turnsAt } from './standing';
import type { Claim, Instant, Story } from '../story';
import { fieldsNamed } from '../storyShape';
import { toStory } from '../toStory';

const NOW = Date.parse('2026-03-01T12:00:00Z') as Instant;
const HOUR = 3600_000;
const at = (hours: number) => (NOW + hours * HOUR) as Instant;
const policy = readPolicy({});

const shape = {
  fields: fieldsNamed({ headline: 'headline', body: 'body', embargoUntil: 'embargoUntil' }),
  agencyCredit: 'creditLine',
  parts: new Set(['headline', 'body', 'embargoUntil'] as const),
};

const story = (claims: object[], embargoUntil: Instant | null = null): Story =>
  toStory(
    {
      locale: 'en',
      headline: 'Waste in the bay',
      body: 'The firm dumped waste.',
      claims,
      embargoUntil,
    },
    shape,
  );

const waiting = (changes: Partial<Record<keyof Claim, unknown>>) => ({
  statement: 'The firm dumped waste',
  attribution: 'the union said',
  responseSought: 'awaiting-reply',
  respondent: 'the firm',
  soughtAt: at(-2),
  channel: 'email',
  ...changes,
});

const standing = (given: Story, now = NOW) => standingOf(given, evaluate(given, policy, now), now);

it('counts what blocks and what warns', () => {
  const { violations } = evaluate(story([waiting({ attribution: '' })]), policy, NOW);
  const { fixes, warnings } = standing(story([waiting({ attribution: '' })]));
  expect(fixes).toBe(violations.filter(({ severity }) => severity === 'block').length);
  expect(fixes).toBeGreaterThan(0);
  expect(fixes + warnings).toBe(violations.length);
});

it('counts replies that are awaited, and knows the first time by which one is to come', () => {
  const given = story([
    waiting({ replyBy: at(5) }),
    waiting({ replyBy: at(3) }),
    waiting({ replyBy: null }),
    waiting({ replyBy: at(1), verification: 'retracted' }),
    waiting({ replyBy: at(2), responseSought: 'replied' }),
  ]);
  expect(awaitingReply(given)).toHaveLength(3);
  expect(standing(given)).toMatchObject({ awaiting: 3, replyBy: at(3) });
});

it('waits for nobody where nobody was asked', () => {
  expect(standing(story([]))).toMatchObject({ awaiting: 0, replyBy: null, turnsAt: null });
});

/** Times that rules compare with the clock, each alone and all together. */
const TIMED: [string, Story][] = [
  ['a time to reply', story([waiting({ replyBy: at(3) })])],
  ['a request in the future', story([waiting({ soughtAt: at(4) })])],
  ['an embargo', story([], at(5))],
  ['all of them', story([waiting({ replyBy: at(3), soughtAt: at(4) })], at(5))],
];

it.each(TIMED)('changes with %s, and at no moment that it does not name', (_name, given) => {
  const verdictAt = (now: Instant) => JSON.stringify(evaluate(given, policy, now));
  const moments = Array.from({ length: 24 }, (_, index) => at(index / 2 - 1));
  for (const from of moments) {
    const turn = turnsAt(given, from);
    for (const until of moments.filter((moment) => moment >= from && moment < (turn ?? Infinity))) {
      expect(verdictAt(until)).toBe(verdictAt(from));
    }
  }
  const turn = turnsAt(given, NOW)!;
  expect(verdictAt(turn)).not.toBe(verdictAt((turn - 1) as Instant));
});
