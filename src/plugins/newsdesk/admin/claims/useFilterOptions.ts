import { useCallback, useMemo } from 'react';
import type { Filters } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { RESPONSE_STATES, VERIFICATIONS } from '../../editorial';
import { useChoiceWords } from '../choiceWords';
import { useLanguageNames } from '../languageNames';
import { useClaimListWords } from './useClaimListWords';
import { ChoiceInput } from './ChoiceInput';
import type { ListMeta } from './listedClaim';
import { useAsked } from './useAsked';

interface Named {
  readonly documentId: string;
  readonly label: string;
}

interface Choices {
  readonly sources: readonly Named[];
  readonly agencies: readonly Named[];
  readonly locales: readonly string[];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What each filter lets one choose from. */
type Offers = Readonly<
  Record<'verification' | 'responseSought' | 'source' | 'agency' | 'locale' | 'type', Option[]>
>;

const NO_CHOICES: Choices = { sources: [], agencies: [], locales: [] };
const EITHER = ['$eq', '$ne'];
const ONE = ['$eq'];
const WORDS = ['$containsi', '$eqi'];

/** The filters of the list: what may not be read is not offered. */
export function useFilterOptions(meta: ListMeta): Filters.Filter[] {
  const say = useClaimListWords();
  const offers = useOffers(meta);
  const operators = useOperators();
  return useMemo(() => {
    const choice = (name: keyof Offers, label: string, how: string[]) => ({
      name,
      label,
      type: 'enumeration' as const,
      input: ChoiceInput,
      options: offers[name],
      operators: operators(how),
    });
    const all: Filters.Filter[] = [
      choice('verification', say('column.verification'), EITHER),
      choice('responseSought', say('column.responseSought'), EITHER),
      {
        name: 'respondent',
        label: say('column.respondent'),
        type: 'string',
        operators: operators(WORDS),
      },
      choice('source', say('column.source'), ONE),
      choice('agency', say('column.agency'), ONE),
      choice('locale', say('column.locale'), EITHER),
      choice('type', say('type'), EITHER),
    ];
    return all.filter(({ name }) => isOffered(name, meta));
  }, [say, offers, operators, meta]);
}

const isOffered = (name: string, { columns, types }: ListMeta): boolean =>
  name === 'type' ? types.length > 1 : name === 'locale' || columns.includes(name);

/** What occurs in the claims that may be read, and the house's own words. */
function useOffers({ types }: ListMeta): Offers {
  const say = useClaimListWords();
  const sayChoice = useChoiceWords();
  const nameOf = useLanguageNames();
  const asked = useAsked<{ data: Choices }>('/newsdesk/claims/choices');
  const choices = asked.state === 'answered' ? asked.answer.data : NO_CHOICES;
  return useMemo(() => {
    const words = (field: string, values: readonly string[]): Option[] =>
      values.map((value) => ({ value, label: sayChoice(field, value) }));
    const records = (from: readonly Named[]): Option[] =>
      from.map(({ documentId, label }) => ({ value: documentId, label }));
    return {
      verification: words('verification', VERIFICATIONS),
      responseSought: [
        ...words('responseSought', RESPONSE_STATES),
        { value: 'overdue', label: say('overdue') },
      ],
      source: records(choices.sources),
      agency: records(choices.agencies),
      locale: choices.locales.map((value) => ({ value, label: nameOf(value) })),
      type: types.map(({ uid, name }) => ({ value: uid, label: name })),
    };
  }, [say, sayChoice, nameOf, choices, types]);
}

/** How a filter compares, in Strapi's own words. */
function useOperators(): (values: readonly string[]) => Option[] {
  const { formatMessage } = useIntl();
  return useCallback(
    (values) =>
      values.map((value) => {
        const id = `components.FilterOptions.FILTER_TYPES.${value}`;
        return { value, label: formatMessage({ id, defaultMessage: value }) };
      }),
    [formatMessage],
  );
}
