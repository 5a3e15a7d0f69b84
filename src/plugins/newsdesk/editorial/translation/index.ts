/** What a translation was made from, what of it is stale, and what follows its source by itself. */
export { followEdit } from './followEdit';
export { factsThatDiffer, otherFacts, type OtherFacts } from './mirrorFacts';
export { pairBodies, repairBodies, type BodyPair, type PairedBodies } from './pairBodies';
export { settle } from './settle';
export { settleTogether } from './settleTogether';
export { withSourceFacts } from './withSourceFacts';
export { wasCorrected, whatIsStale, type StalePart, type StalePiece } from './staleness';
export { startTranslation } from './startTranslation';
export { CLAIM_WORDS, claimWordsOf, textsOf, type ClaimWords, type StoryTexts } from './storyTexts';
export { newRecord, readRecord, type MadeFrom, type TranslationRecord } from './translationRecord';
export { needsTranslation, readSourceWords, untranslatedIn } from './untranslated';
export type { TranslationOf } from './translationOf';
export {
  claimsBehind,
  graverState,
  TRANSLATION_STATES,
  translationState,
  type TranslationState,
} from './translationState';
