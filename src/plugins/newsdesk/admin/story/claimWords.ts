import type { Claim } from '../../editorial';
import type { Say } from '../words/useWords';
import type { WordKey } from '../words';

/** How times are told: short, in the newsroom's own zone. */
export interface Clock {
  readonly timeZone: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY = 86_400_000;

/** A time as the desk says it: the hour, with the day where it is another one. */
export function tellTime(instant: number, { timeZone, language, now }: Clock): string {
  const isNear = Math.abs(instant - now) < DAY / 2;
  return new Intl.DateTimeFormat(language, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(!isNear && { day: 'numeric', month: 'short' }),
  }).format(instant);
}

type Told = Pick<Claim, 'verification' | 'statement' | 'responseSought' | 'replyBy'>;

/** The state of the right of reply in a few words. */
export function tellResponse(claim: Told, say: Say, clock: Clock): string {
  const state = claim.responseSought ?? 'not-yet';
  if (state !== 'awaiting-reply' || claim.replyBy === null) return say(`response.${state}`);
  const time = tellTime(claim.replyBy, clock);
  return claim.replyBy < clock.now
    ? say('response.overdue', { time })
    : say('response.awaiting-until', { time });
}

const LONGEST_TITLE = 60;

/** The first words of a long text, cut between two of them. */
export function firstWords(text: string, longest = LONGEST_TITLE): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${end > longest / 2 ? cut.slice(0, end) : cut}…`;
}

const QUOTED = /^[“„"«]([^“”„"«»]*)[”“"»]$/;

/** Words without the quotation marks that stand around the whole of them: they get those of the panel. */
export const unquoted = (words: string): string => QUOTED.exec(words)?.[1] ?? words;

/** Whether anybody has to be asked about the claim at all. */
export const needsResponse = ({
  verification,
}: {
  readonly verification: Claim['verification'] | null;
}): boolean => verification === 'unverified' || verification === 'disputed';

/** A claim in one line: "Unverified · Kerry asked Ecuador… · awaiting reply until 17:00". */
export function claimTitle(claim: Told, say: Say, clock: Clock): string {
  const verification: WordKey = `verification.${claim.verification}`;
  return [
    say(verification),
    claim.statement ? firstWords(claim.statement) : say('claims.untitled'),
    ...(needsResponse(claim) ? [tellResponse(claim, say, clock)] : []),
  ].join(' · ');
}
