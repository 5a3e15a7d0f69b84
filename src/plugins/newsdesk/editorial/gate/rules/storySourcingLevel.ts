import * as z from 'zod/mini';
import type { Claim } from '../../story';
import { SOURCING_LEVELS, type SourcingLevel } from '../../vocabulary';
import { presentEvidence } from '../evidence';
import { aboutStory, defineRule } from '../rule';
import { distinctSources } from '../sources';

/** A level, or that a claim rests on nothing. */
type Standing = SourcingLevel | 'none';

/** How well one claim stands by what is on record for it. */
function standingOf(claim: Claim): Standing {
  const evidence = presentEvidence(claim);
  if (evidence.some(({ kind }) => kind === 'eyewitness')) return 'witnessed';
  if (evidence.some(({ kind }) => kind !== 'other')) return 'documented';
  const sources = distinctSources(claim);
  const named = sources.filter((source) => !source.anonymous).length;
  if (named >= 2) return 'multiple-named';
  if (named === 1) return 'single-named';
  if (sources.length >= 2) return 'multiple-anonymous';
  return sources.length === 1 ? 'single-anonymous' : 'none';
}

function rank(standing: Standing): number {
  return standing === 'none' ? -1 : SOURCING_LEVELS.indexOf(standing);
}

/**
 * The declared sourcing level is not above what the claims' sources and evidence bear out. A story
 * stands as well as its weakest claim, retracted ones left out; one without claims is bound by
 * nothing.
 *
 * Why: subscribers decide by this level whether to run a story at once. The weakest claim counts by
 * default, since one well-documented line does not lend its strength to the rumour beside it.
 *
 * Source: Reuters, Essentials of Sourcing (named before unnamed, two before one, the witness first);
 * AP, anonymous sources.
 */
export const storySourcingLevel = defineRule({
  name: 'story/sourcing-level',
  codes: ['story/sourcing-level', 'story/sourcing-level.missing'],
  defaultSeverity: 'block',
  options: z.strictObject({
    /** Whether the weakest or the strongest claim says how well the story stands. */
    measure: z._default(z.enum(['weakest', 'strongest']), 'weakest'),
    /** Whether every story must declare its level. */
    required: z._default(z.boolean(), false),
  }),
  applies: ['sourcingLevel'],
  *check({ story, reading, options }) {
    const declared = story.sourcingLevel;
    if (declared === null) {
      if (options.required) yield aboutStory('story/sourcing-level.missing', 'sourcingLevel');
      return;
    }
    const sign = options.measure === 'weakest' ? 1 : -1;
    const [deciding] = reading.standingClaims
      .map(({ claim, index }) => ({ claim, standing: standingOf(claim), number: index + 1 }))
      .sort((one, other) => sign * (rank(one.standing) - rank(other.standing)));
    if (deciding === undefined || rank(declared) <= rank(deciding.standing)) return;
    yield aboutStory('story/sourcing-level', 'sourcingLevel', {
      declared,
      borneOut: deciding.standing,
      decidingClaim: deciding.number,
      decidingStatement: deciding.claim.statement,
    });
  },
});
