import { useOwnWords } from '../words/useOwnWords';
import { policyWords } from './words';

/** Says what the page of the house policy says. */
export const usePolicyWords = () => useOwnWords(policyWords);
