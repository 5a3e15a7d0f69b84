import { useLanguageNames } from '../languageNames';
import { BeginButton } from './BeginButton';
import { LanguageList } from './LanguageList';
import { BannerLine } from '../Banner';
import { StateBanner } from './StateBanner';
import type { KnownLanguages, ReportProps } from './TranslationReport';
import { usePanelWords } from './usePanelWords';

const TO_FOLLOW = ['corrected', 'stale', 'withdrawn'];

/** The source itself: its translations, who still carries an old version, and the way to begin another one. */
export function SourceReport(props: ReportProps & { readonly languages: KnownLanguages }) {
  const say = usePanelWords();
  const nameOf = useLanguageNames();
  const { translations, sourceLocale } = props.languages;
  const behind = translations.filter(
    (one) => TO_FOLLOW.includes(one.draft) || TO_FOLLOW.includes(one.public ?? ''),
  ).length;
  const hint =
    translations.length === 0
      ? say('source.none')
      : behind === 0
        ? say('source.current')
        : say('source.behind', { count: behind });
  const state = behind > 0 ? 'stale' : translations.length === 0 ? 'waiting' : 'current';
  return (
    <>
      <StateBanner state={state} title={say('source', { language: nameOf(sourceLocale) })}>
        <BannerLine>{hint}</BannerLine>
      </StateBanner>
      {translations.length > 0 && <LanguageList {...props} />}
      <BeginButton {...props} />
    </>
  );
}
