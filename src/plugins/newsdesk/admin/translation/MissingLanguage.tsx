import { useLanguageNames } from '../languageNames';
import { BeginButton } from './BeginButton';
import { LanguageList } from './LanguageList';
import { Note, type KnownLanguages, type ReportProps } from './TranslationReport';
import { usePanelWords } from './usePanelWords';

/** A language that the story is not in yet. */
export function MissingLanguage(props: ReportProps & { readonly languages: KnownLanguages }) {
  const say = usePanelWords();
  const nameOf = useLanguageNames();
  return (
    <>
      <Note>{say('missing', { language: nameOf(props.story.locale) })}</Note>
      <BeginButton {...props} />
      <LanguageList {...props} />
    </>
  );
}
