import type { Claim, Instant, Story } from '../story';
import type { Verdict } from './verdict';

/** How a story stands at the gate, in numbers: what a list of stories shows, filters and sorts by. */
export interface Standing {
  /** Violations that block. */
  readonly fixes: number;
  readonly warnings: number;
  /** Claims, other than retracted ones, to which a reply is awaited. */
  readonly awaiting: number;
  /** The earliest time by which one of these replies is to come; null if none was given. */
  readonly replyBy: Instant | null;
  /** When time alone may change any of this; null if it never will. */
  readonly turnsAt: Instant | null;
}

const isInstant = (value: Instant | null): value is Instant => value !== null;

const earliest = (instants: readonly Instant[]): Instant | null =>
  instants.length === 0 ? null : (Math.min(...instants) as Instant);

/** The claims of a story to which a reply is awaited. */
export const awaitingReply = ({ claims }: Pick<Story, 'claims'>): Claim[] =>
  claims.filter(
    ({ responseSought, verification }) =>
      responseSought === 'awaiting-reply' && verification !== 'retracted',
  );

/**
 * When time alone may change the verdict on a story. Every time that a rule compares with the clock is
 * among these: whoever writes a rule that looks at another one adds it here.
 */
export function turnsAt(
  { claims, embargoUntil }: Pick<Story, 'claims' | 'embargoUntil'>,
  now: Instant,
): Instant | null {
  const times = [...claims.flatMap(({ soughtAt, replyBy }) => [soughtAt, replyBy]), embargoUntil];
  return earliest(times.filter(isInstant).filter((time) => time > now));
}

/**
 * How a story stands.
 *
 * @param verdict what the gate said of it at `now`
 */
export function standingOf(story: Story, { violations }: Verdict, now: Instant): Standing {
  const fixes = violations.filter(({ severity }) => severity === 'block').length;
  const waiting = awaitingReply(story);
  return {
    fixes,
    warnings: violations.length - fixes,
    awaiting: waiting.length,
    replyBy: earliest(waiting.map(({ replyBy }) => replyBy).filter(isInstant)),
    turnsAt: turnsAt(story, now),
  };
}
