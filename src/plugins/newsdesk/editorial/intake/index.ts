export { COPY_LIMIT_BYTES, decodeCopy, tooLarge, type DecodedCopy } from './decodeCopy';
export { detectLanguage, type DetectedLanguage } from './detectLanguage';
export { IntakeError, type IntakeErrorCode } from './IntakeError';
export { readAgencyCopy, type AgencyCopy, type IntakeHints } from './readAgencyCopy';
export { toBlocks, type ParagraphBlock } from './toBlocks';
export type { IntakeWarning, IntakeWarningCode } from './warnings';
