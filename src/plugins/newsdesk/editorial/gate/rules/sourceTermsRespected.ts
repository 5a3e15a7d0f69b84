import * as z from 'zod/mini';
import type { Language } from '../../attribution/languages';
import { foldPassage, foldText, indexOfWords } from '../../copy';
import type { Claim } from '../../story';
import { containsAnyWord } from '../containsWord';
import { presentEvidence } from '../evidence';
import { aboutClaim, defineRule } from '../rule';
import { distinctSources } from '../sources';
import { isOpen } from '../storyReading';

const CODES = [
  'source/terms-respected.missing',
  'source/terms-respected.off-the-record',
  'source/terms-respected.deep-background-alone',
  'source/terms-respected.deep-background-attributed',
  'source/terms-respected.anonymous-on-the-record',
] as const;

type Breach = readonly [code: (typeof CODES)[number], field: string];

/** Whether an attribution points at an unnamed source: "a source", or the words that describe one. */
function pointsAtSource(claim: Claim, language: Language): boolean {
  const text = foldText(claim.attribution);
  if (containsAnyWord(text, language.sourceNouns)) return true;
  if (containsAnyWord(text, language.pluralSourceNouns)) return true;
  return claim.sources.some(
    (source) => indexOfWords(text, foldPassage(source.publicDescription)) !== -1,
  );
}

function breachesOfDeepBackground(claim: Claim, language: Language): Breach[] {
  const breaches: Breach[] = [];
  if (pointsAtSource(claim, language)) {
    breaches.push(['source/terms-respected.deep-background-attributed', 'attribution']);
  }
  const standsAlone = distinctSources(claim).length < 2 && presentEvidence(claim).length === 0;
  if (isOpen(claim) && standsAlone) {
    breaches.push(['source/terms-respected.deep-background-alone', 'sourceTerms']);
  }
  return breaches;
}

function breachesOf(claim: Claim, language: Language): Breach[] {
  const { sources, sourceTerms } = claim;
  if (sourceTerms === 'off-the-record') {
    return [['source/terms-respected.off-the-record', 'sourceTerms']];
  }
  if (claim.verification === 'retracted') return [];
  if (sourceTerms === 'deep-background') return breachesOfDeepBackground(claim, language);
  if (sourceTerms === null && sources.length > 0) {
    return [['source/terms-respected.missing', 'sourceTerms']];
  }
  if (sourceTerms === 'on-the-record' && sources.some((source) => source.anonymous)) {
    return [['source/terms-respected.anonymous-on-the-record', 'sourceTerms']];
  }
  return [];
}

/**
 * What was agreed with a source is kept.
 *
 * - A claim that rests on a source says what was agreed.
 * - Off the record can never be published, not even with a claim that was retracted.
 * - Deep background is used without any attribution that points at a source. So it cannot bear an
 *   unverified or disputed claim alone: there is nobody to attribute it to, and a second source or
 *   evidence is needed.
 * - Nobody is anonymous and on the record.
 *
 * Why: a broken agreement costs the source more than the newsroom, and the next source too.
 *
 * Source: AP, News Values and Principles (on the record, off the record, background, deep
 * background).
 */
export const sourceTermsRespected = defineRule({
  name: 'source/terms-respected',
  codes: CODES,
  defaultSeverity: 'block',
  options: z.strictObject({}),
  *check({ story, reading }) {
    for (const [index, claim] of story.claims.entries()) {
      for (const [code, field] of breachesOf(claim, reading.language)) {
        yield aboutClaim(code, index, field);
      }
    }
  },
});
