/** Who says what in a copy, and what of it somebody could dispute. */
export type { Attribution, CueForce, Span, Speech } from './attribution';
export { isAbout, sharedSubjects, subjectWords } from './denials';
export { describePassage } from './describePassage';
export { findPassages, hullOf, sentenceAt, type ReadAttributions } from './findPassages';
export { isVague } from './isVague';
export { languageCode, languageOf, LANGUAGES, weightyWords, type Language } from './languages';
export {
  DEFAULT_MUST,
  kindOf,
  PASSAGE_CODES,
  type Passage,
  type PassageCode,
  type PassageKind,
  type Strength,
} from './passage';
export { suggestClaim, type ClaimSuggestion } from './suggestClaim';
