export { locate, readCopy } from './readCopy';
export { PARAGRAPH_BREAK } from './copy';
export type { Copy, CopyField, CopyPath, Paragraph, Place, Segment } from './copy';
export { foldPassage, foldText, foldWithOffsets, type FoldedText } from './foldText';
export { foldCopy, type FoldedCopy } from './foldedCopy';
export {
  DEFAULT_TOLERANCE,
  HIGHEST_TOLERANCE,
  LONGEST_EDITED,
  SHORTEST_EDITED,
  findOccurrences,
  findPassage,
  type FindPassageOptions,
  type PassageMatch,
} from './findPassage';
export { followPassage, type Move } from './followPassage';
export { forEachWord, indexOfWords, isWordEdge, saysSomething } from './words';
