/** What a translation was made from, what of it is stale, and what follows its source by itself. */
export { followEdit } from './followEdit';
export { factsThatDiffer, otherFacts, type OtherFacts } from './mirrorFacts';
export { pairBodies, repairBodies, type BodyPair, type PairedBodies } from './pairBodies';
export { settle } from './settle';
export { wasCorrected, whatIsStale, type StalePart, type StalePiece } from './staleness';
export { startTranslation } from './startTranslation';
export { textsOf, type ClaimWords, type StoryTexts } from './storyTexts';
export { newRecord, readRecord, type MadeFrom, type TranslationRecord } from './translationRecord';
export { needsTranslation, untranslatedIn } from './untranslated';
export type { TranslationOf } from './translationOf';
export {
  claimsBehind,
  graverState,
  TRANSLATION_STATES,
  translationState,
  type TranslationState,
} from './translationState';
