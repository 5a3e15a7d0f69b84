import { useMemo } from 'react';
import { createIntl, useIntl } from 'react-intl';
import type { WordValues } from '../words/useWords';
import { panelWords, type PanelWord } from './words';

export type SayOfTranslation = (word: PanelWord, values?: WordValues) => string;

/** Says what the panel *Translation* says, in the language of Strapi's panel; English where it has no other. */
export function usePanelWords(): SayOfTranslation {
  const { locale } = useIntl();
  return useMemo(() => {
    const language = locale.startsWith('es') ? 'es' : 'en';
    const intl = createIntl({ locale: language, messages: panelWords[language] });
    return (word, values) => intl.formatMessage({ id: word }, values);
  }, [locale]);
}
