import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import type { WordKey } from './index';
import { wordsIn } from './index';

/** What a message may be told: numbers, names, dates in words. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

export type Say = (key: WordKey, values?: WordValues) => string;

const english = wordsIn('en');

/** Says things in the language of the panel. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => {
      const id = `${PLUGIN_ID}.${key}`;
      return formatMessage({ id, defaultMessage: english[id] ?? key }, values);
    },
    [formatMessage],
  );
}
