import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from './pluginId';

/** Says one of the house's words, as the claim form says it: `sayChoice('sourceTerms', 'on-background')`. */
export function useChoiceWords(): (field: string, value: string) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (field, value) =>
      formatMessage({ id: `${PLUGIN_ID}.choice.${field}.${value}`, defaultMessage: value }),
    [formatMessage],
  );
}
