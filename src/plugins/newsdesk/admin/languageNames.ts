import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Names languages in the language of the panel; one that has no name goes by its code. */
export function useLanguageNames(): (code: string) => string {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'code' });
    return (code) => {
      try {
        const name = names.of(code) ?? code;
        return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
      } catch {
        return code;
      }
    };
  }, [locale]);
}
