import type { Rule } from '../rule';
import { claimAttributed } from './claimAttributed';
import { claimAttributionInCopy } from './claimAttributionInCopy';
import { claimInCopy } from './claimInCopy';
import { claimResponseInCopy } from './claimResponseInCopy';
import { claimResponseRecorded } from './claimResponseRecorded';
import { claimResponseSought } from './claimResponseSought';
import { claimRetractedGone } from './claimRetractedGone';
import { claimVerifiedHasEvidence } from './claimVerifiedHasEvidence';
import { copyClaimsRegistered } from './copyClaimsRegistered';
import { copyQuotesHaveSpeakers } from './copyQuotesHaveSpeakers';
import { copyVagueSources } from './copyVagueSources';
import { headlineAttributed } from './headlineAttributed';
import { sourceAnonymityJustified } from './sourceAnonymityJustified';
import { sourceDescribed } from './sourceDescribed';
import { sourceNotAlsoDeclined } from './sourceNotAlsoDeclined';
import { sourcePluralSources } from './sourcePluralSources';
import { sourceTermsRespected } from './sourceTermsRespected';
import { storyCredit } from './storyCredit';
import { storyDateline } from './storyDateline';
import { storyEmbargoInFuture } from './storyEmbargoInFuture';
import { storyKilled } from './storyKilled';
import { storyReleaseKind } from './storyReleaseKind';
import { storySourcingLevel } from './storySourcingLevel';
import { translationFromPublished } from './translationFromPublished';
import { translationFresh } from './translationFresh';
import { translationNotWeakened } from './translationNotWeakened';
import { translationParity } from './translationParity';
import { translationUntranslated } from './translationUntranslated';

/**
 * The rules of the gate, in the order in which violations of one claim are told. A new rule is a
 * file here, a line in this list, and its messages: the compiler asks for those.
 */
const LIST = [
  claimInCopy,
  claimAttributed,
  claimAttributionInCopy,
  claimResponseSought,
  claimResponseRecorded,
  claimResponseInCopy,
  claimRetractedGone,
  claimVerifiedHasEvidence,
  sourceTermsRespected,
  sourceDescribed,
  sourceAnonymityJustified,
  sourcePluralSources,
  sourceNotAlsoDeclined,
  headlineAttributed,
  copyClaimsRegistered,
  copyVagueSources,
  copyQuotesHaveSpeakers,
  storyDateline,
  storySourcingLevel,
  storyCredit,
  storyEmbargoInFuture,
  storyReleaseKind,
  storyKilled,
  translationFromPublished,
  translationParity,
  translationNotWeakened,
  translationFresh,
  translationUntranslated,
] as const;

export type RuleName = (typeof LIST)[number]['name'];
/** Every code that a rule can give. */
export type RuleCode = (typeof LIST)[number]['codes'][number];

export const RULES: readonly Rule[] = LIST;
