import { useMemo } from 'react';
import { createIntl, useIntl } from 'react-intl';
import type { WordValues } from './useWords';
import type { Words } from './words';

/**
 * Says what a part says that brings its own words, in the language of Strapi's panel; English where it has no
 * other. So nobody loads the words of a page that is not opened.
 */
export function useOwnWords<Key extends string>(
  words: Words<Key>,
): (key: Key, values?: WordValues) => string {
  const { locale } = useIntl();
  return useMemo(() => {
    const language = locale.startsWith('es') ? 'es' : 'en';
    const intl = createIntl({ locale: language, messages: words[language] });
    return (key, values) => intl.formatMessage({ id: key }, values);
  }, [locale, words]);
}
