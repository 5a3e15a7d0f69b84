import { useState } from 'react';
import { Plus } from '@strapi/icons';
import { useLanguageNames } from '../languageNames';
import { PanelButton } from '../PanelButton';
import { BeginDialog } from './BeginDialog';
import type { KnownLanguages, ReportProps } from './TranslationReport';
import { usePanelWords } from './usePanelWords';

/** Begins a translation: of the open language, or from the source of one that is chosen. */
export function BeginButton(props: ReportProps & { readonly languages: KnownLanguages }) {
  const say = usePanelWords();
  const nameOf = useLanguageNames();
  const [isOpen, setOpen] = useState(false);
  const { story, languages } = props;
  const { sourceLocale, missing, translations, open } = languages;
  const isSource = sourceLocale === story.locale;
  const may = isSource
    ? missing.length + translations.length > 0
    : open
      ? open.mayWrite
      : missing.includes(story.locale);
  if (!may) return null;
  const language = nameOf(sourceLocale);
  const again = open ? say('begin.again', { language }) : say('begin.here', { language });
  return (
    <>
      <PanelButton
        fullWidth
        variant={isSource || open ? 'tertiary' : 'default'}
        startIcon={open ? undefined : <Plus />}
        onClick={() => setOpen(true)}
      >
        {isSource ? say('begin') : again}
      </PanelButton>
      {isOpen && <BeginDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
