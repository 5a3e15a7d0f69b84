import type { Models } from '../visitProposals';
import { CUE_WEIGHTS } from './cueWeights';
import { decodeWeights } from './decodeWeights';
import { END_WEIGHTS } from './endWeights';

/** What the finder has learned; see `scripts/finder` for how. */
export const MODELS: Models = {
  end: decodeWeights(END_WEIGHTS),
  cue: decodeWeights(CUE_WEIGHTS),
};
