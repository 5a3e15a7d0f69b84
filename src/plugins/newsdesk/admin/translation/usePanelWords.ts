import { useOwnWords } from '../words/useOwnWords';
import type { WordValues } from '../words/useWords';
import { panelWords, type PanelWord } from './words';

export type SayOfTranslation = (word: PanelWord, values?: WordValues) => string;

/** Says what the panel *Translation* says. */
export const usePanelWords = (): SayOfTranslation => useOwnWords(panelWords);
