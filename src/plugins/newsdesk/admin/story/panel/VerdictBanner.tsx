import type { Verdict } from '../../../editorial';
import { Banner, BannerLine } from '../../Banner';
import { useWords } from '../../words/useWords';

/** The verdict first: whether the story would go out now, and if not, how much holds it. */
export function VerdictBanner({ verdict }: { verdict: Verdict }) {
  const say = useWords();
  const count = verdict.violations.filter(({ severity }) => severity === 'block').length;
  const isReady = verdict.verdict === 'pass';
  return (
    <Banner
      look={isReady ? 'good' : 'bad'}
      title={isReady ? say('gate.ready') : say('gate.blocked', { count })}
      data-verdict={verdict.verdict}
    >
      <BannerLine>
        {isReady ? say('gate.ready.hint') : say('gate.blocked.hint', { count })}
      </BannerLine>
    </Banner>
  );
}
