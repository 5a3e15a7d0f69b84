import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import type { Instant } from '../../story';
import type { ResponseState } from '../../vocabulary';
import { saysReplyIsAwaited } from '../replyAwaited';
import { aboutClaim, defineRule } from '../rule';
import type { PlacedClaim } from '../storyReading';

const CODES = [
  'claim/response-recorded.respondent',
  'claim/response-recorded.sought-at',
  'claim/response-recorded.sought-at-in-future',
  'claim/response-recorded.channel',
  'claim/response-recorded.response',
  'claim/response-recorded.no-response-reason',
  'claim/response-recorded.awaiting-reply',
] as const;

type Lack = readonly [code: (typeof CODES)[number], field: string];

/** What is missing where somebody was asked: who, when and how. */
function lacksOfAsking({ claim }: PlacedClaim, now: Instant): Lack[] {
  const lacks: Lack[] = [];
  if (!saysSomething(claim.respondent)) {
    lacks.push(['claim/response-recorded.respondent', 'respondent']);
  }
  if (claim.soughtAt === null) {
    lacks.push(['claim/response-recorded.sought-at', 'soughtAt']);
  } else if (!(claim.soughtAt <= now)) {
    lacks.push(['claim/response-recorded.sought-at-in-future', 'soughtAt']);
  }
  if (claim.channel === null) lacks.push(['claim/response-recorded.channel', 'channel']);
  return lacks;
}

/** What each state needs on record; `isAwaited` says whether the copy tells of the wait. */
const LACKS: Record<
  ResponseState,
  (placed: PlacedClaim, now: Instant, isAwaited: () => boolean) => Lack[]
> = {
  'not-yet': () => [],
  'not-applicable': ({ claim }) =>
    saysSomething(claim.noResponseReason)
      ? []
      : [['claim/response-recorded.no-response-reason', 'noResponseReason']],
  'awaiting-reply': (placed, now, isAwaited) => {
    const lacks = lacksOfAsking(placed, now);
    const { replyBy } = placed.claim;
    const isTimeUp = replyBy !== null && replyBy <= now;
    if (!isTimeUp && !isAwaited()) {
      lacks.push(['claim/response-recorded.awaiting-reply', 'responseSought']);
    }
    return lacks;
  },
  replied: (placed, now) => {
    const lacks = lacksOfAsking(placed, now);
    if (!saysSomething(placed.claim.response)) {
      lacks.push(['claim/response-recorded.response', 'response']);
    }
    return lacks;
  },
  declined: lacksOfAsking,
  'no-reply': lacksOfAsking,
  unreachable: lacksOfAsking,
};

/**
 * The record of a right of reply is whole: who was asked, when (not in the future) and by which
 * means; the words of a reply; the reason where nobody had to be asked. A story may run while a
 * reply is awaited only if it tells its readers so, or the time that the respondent was given is up.
 *
 * Why: "we asked" is worth what can be shown for it, to the person concerned and to a regulator.
 * Asked of every claim but retracted ones: a record that was begun is to be true.
 *
 * Source: BBC Editorial Guidelines 6.4.43-49 (keep a record of the request, allow time to answer);
 * Ofcom Broadcasting Code, section 7; AP, News Values and Principles.
 */
export const claimResponseRecorded = defineRule({
  name: 'claim/response-recorded',
  codes: CODES,
  defaultSeverity: 'block',
  options: z.strictObject({
    /** Phrases of the house that tell of the wait, besides those of the language; "…" is a gap. */
    awaitingPhrases: z._default(
      z.array(z.string().check(z.minLength(3), z.maxLength(200))).check(z.maxLength(100)),
      [],
    ),
  }),
  *check({ reading, now, options }) {
    let awaited: boolean | undefined;
    const isAwaited = (): boolean =>
      (awaited ??= saysReplyIsAwaited(reading, options.awaitingPhrases));
    for (const placed of reading.standingClaims) {
      const state = placed.claim.responseSought;
      if (state === null) continue;
      for (const [code, field] of LACKS[state](placed, now, isAwaited)) {
        yield aboutClaim(code, placed.index, field);
      }
    }
  },
});
