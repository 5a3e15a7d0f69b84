import { Suspense, useState } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { ListedRelease, StoryHistory } from '../../editorial';
import { lazyPart } from '../lazyPart';
import { ChainLine } from './ChainLine';
import { DossierButtons } from './DossierButtons';
import { ReleaseList } from './ReleaseList';
import { useReleaseWords, type ReleaseWords } from './releaseWords';
import { useWords } from '../words/useWords';
import { useHistory, type AskedHistory, type HistoryOf } from './useHistory';

const VersionDialog = lazyPart(() => import('./VersionDialog'));

interface ReportProps {
  readonly story: HistoryOf;
}

/** What went out of a story: how each language stands, every release, and whether the chain holds. */
export default function HistoryReport({ story }: ReportProps) {
  const say = useWords();
  const asked = useHistory(story);
  if (asked.state === 'waiting') return <Loader small>{say('history.reading')}</Loader>;
  if (asked.state !== 'told') return <Note>{say('history.failed')}</Note>;
  if (asked.releases.length === 0) return <Note>{say('history.none')}</Note>;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
      data-newsdesk="history"
      role="region"
      aria-label={say('history.title')}
    >
      <Told story={story} told={asked} />
    </Flex>
  );
}

interface ToldProps extends ReportProps {
  readonly told: Extract<AskedHistory, { state: 'told' }>;
}

function Told({ story, told: { history, releases, more } }: ToldProps) {
  const words = useReleaseWords();
  const { say } = words;
  const [chosen, choose] = useState<ListedRelease | null>(null);
  return (
    <>
      <States history={history} words={words} locale={story.locale} />
      {history.isWithheld && <Note>{say('history.withheld')}</Note>}
      <ReleaseList
        releases={releases}
        locale={story.locale}
        onChoose={history.isWithheld ? null : choose}
      />
      {more && (
        <Button variant="tertiary" size="S" onClick={more}>
          {say('history.earlier')}
        </Button>
      )}
      <ChainLine releases={releases} />
      <DossierButtons model={story.model} documentId={story.documentId} />
      {chosen && (
        <Suspense fallback={null}>
          <VersionDialog
            story={story}
            releases={releases}
            chosen={chosen}
            onClose={() => choose(null)}
          />
        </Suspense>
      )}
    </>
  );
}

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

interface StatesProps {
  readonly history: StoryHistory;
  readonly words: ReleaseWords;
  /** The language that is open. */
  readonly locale: string;
}

const openFirst = (newest: StoryHistory['newest'], locale: string): StoryHistory['newest'] =>
  newest.toSorted((one, other) => {
    const [a, b] = [one, other].map((state) => (state.locale === locale ? '' : state.locale));
    return a! < b! ? -1 : 1;
  });

/** How each language stands now. */
const States = ({ history, words, locale }: StatesProps) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
    {openFirst(history.newest, locale).map((one) => (
      <Typography
        key={one.locale}
        tag="li"
        variant="pi"
        fontWeight="bold"
        textColor={one.state === 'off' ? 'danger600' : 'neutral800'}
        data-state={one.state}
      >
        {stateOf(one, words)}
      </Typography>
    ))}
  </Flex>
);

function stateOf(
  { locale, state, kind, embargoedUntil }: StoryHistory['newest'][number],
  { say, time, language }: ReleaseWords,
): string {
  const named = { language: language(locale) };
  if (state === 'embargoed') {
    return say('history.embargo', { ...named, time: time(embargoedUntil ?? '') });
  }
  if (state === 'public') return say('history.public', named);
  return say(kind === 'kill' ? 'history.killed' : 'history.off', named);
}
