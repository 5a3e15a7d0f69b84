import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { CLAIM_FIELDS } from '../editorial/desk/words/claimFields';
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

/** What a field of a claim is called, as the claim form calls it. */
export function useClaimFieldWords(): (field: keyof (typeof CLAIM_FIELDS)['en']) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (field) =>
      formatMessage({
        id: `content-manager.components.newsdesk.claim.${field}`,
        defaultMessage: CLAIM_FIELDS.en[field],
      }),
    [formatMessage],
  );
}
