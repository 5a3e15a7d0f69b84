import { useOwnWords } from '../words/useOwnWords';
import { claimListWords } from './words';

/** Says what the list of claims and the page of a source say. */
export const useClaimListWords = () => useOwnWords(claimListWords);
