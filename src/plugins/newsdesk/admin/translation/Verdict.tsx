import type { OpenTranslation } from '../../editorial';
import { useLanguageNames } from '../languageNames';
import { tellTime } from '../story/claimWords';
import { useClock } from '../story/useClock';
import { BannerLine } from '../Banner';
import { StateBanner } from './StateBanner';
import type { KnownLanguages } from './TranslationReport';
import { usePanelWords, type SayOfTranslation } from './usePanelWords';

interface VerdictProps {
  readonly languages: KnownLanguages;
  readonly open: OpenTranslation;
  readonly locale: string;
}

const isBehind = (state: string | null): boolean => state === 'stale' || state === 'corrected';

/** How the open translation stands, and since when readers have had the old version. */
export function Verdict({ languages, open, locale }: VerdictProps) {
  const say = usePanelWords();
  const clock = useClock();
  const language = useLanguageNames()(languages.sourceLocale);
  const released = languages.translations.find((one) => one.locale === locale)?.public ?? null;
  const since = languages.sourceSince;
  const note = open.corrected ? open.source?.correctionNote : '';
  return (
    <StateBanner state={open.state} title={titleOf(open, language, say)}>
      <BannerLine>
        {open.state === 'current' && isBehind(released)
          ? say('current.publish')
          : say(`${open.state === 'corrected' ? 'stale' : open.state}.hint`, { language })}
      </BannerLine>
      {note && <BannerLine>{say('corrected.note', { note })}</BannerLine>}
      {isBehind(released) && since && (
        <BannerLine>
          {say('public.behind', { time: tellTime(Date.parse(since), clock) })}
        </BannerLine>
      )}
    </StateBanner>
  );
}

function titleOf(
  { state, stale }: OpenTranslation,
  language: string,
  say: SayOfTranslation,
): string {
  if (state === 'stale') return say('stale', { count: stale.length, language });
  return say(state, { language });
}
