import { useEffect, useState } from 'react';
import { loadLanguage } from '../../editorial';

/** Whether the house's words of the story's language are at hand; fetches them where they are not. */
export function useCopyLanguage(locale: string): boolean {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    let isGone = false;
    const go = () => void (isGone || setSpoken(locale));
    // Without them the story is read with the words that there are; the server reads it with all.
    loadLanguage(locale).then(go, go);
    return () => void (isGone = true);
  }, [locale]);
  return spoken === locale;
}
