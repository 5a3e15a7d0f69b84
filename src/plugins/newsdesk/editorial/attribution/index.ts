/** Who says what in a copy, and what of it somebody could dispute. */
export type * from './attribution';
export { AttributionReader, type ReadText } from './attributionReader';
export { isAbout, sharedSubjects, subjectWords } from './denials';
export { findAttributions } from './findAttributions';
export { findPassages, hullOf, sentenceAt, type ReadAttributions } from './findPassages';
export { languageCode, languageOf, loadLanguage, weightyWords, type Language } from './languages';
export {
  DEFAULT_MUST,
  kindOf,
  PASSAGE_CODES,
  type Passage,
  type PassageCode,
  type PassageKind,
  type Strength,
} from './passage';
export { readAttributions } from './readAttributions';
export { suggestClaim, type ClaimSuggestion } from './suggestClaim';
