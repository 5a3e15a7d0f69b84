import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { ListedRelease } from '../../editorial';
import { LineButton } from '../story/panel/LineButton';
import { PanelSection } from '../story/panel/PanelSection';
import { useReleaseWords } from './releaseWords';

/** As many of one language as are shown at first. */
const FIRST = 5;

interface ReleaseListProps {
  readonly releases: readonly ListedRelease[];
  /** The language that is open: its releases come first. */
  readonly locale: string;
  /** Null where nobody may see what went out. */
  readonly onChoose: ((release: ListedRelease) => void) | null;
}

/** The releases, newest first: those of the open language, then the others. */
export function ReleaseList({ releases, locale, onChoose }: ReleaseListProps) {
  const { say, language } = useReleaseWords();
  const isHere = (release: ListedRelease) => release.locale === locale || release.locale === '';
  const here = releases.filter(isHere);
  const others = releases.filter((release) => !isHere(release));
  return (
    <>
      {here.length > 0 && (
        <PanelSection title={language(here[0]!.locale) || say('history.title')}>
          <Lines releases={here} onChoose={onChoose} />
        </PanelSection>
      )}
      {others.length > 0 && (
        <PanelSection title={say('history.others')}>
          <Lines releases={others} onChoose={onChoose} hasLanguages />
        </PanelSection>
      )}
    </>
  );
}

interface LinesProps extends Pick<ReleaseListProps, 'releases' | 'onChoose'> {
  readonly hasLanguages?: boolean;
}

function Lines({ releases, onChoose, hasLanguages = false }: LinesProps) {
  const { say } = useReleaseWords();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? releases : releases.slice(0, FIRST);
  return (
    <>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {shown.map((release) => (
          <li key={release.sequence} data-release={release.sequence} data-kind={release.kind}>
            <ReleaseLine release={release} onChoose={onChoose} hasLanguage={hasLanguages} />
          </li>
        ))}
      </Flex>
      {shown.length < releases.length && (
        <Button variant="ghost" size="S" onClick={() => showWhole(true)}>
          {say('history.more', { count: releases.length })}
        </Button>
      )}
    </>
  );
}

interface ReleaseLineProps {
  readonly release: ListedRelease;
  readonly onChoose: ReleaseListProps['onChoose'];
  readonly hasLanguage: boolean;
}

const isOff = ({ kind }: ListedRelease): boolean => kind === 'kill' || kind === 'withdrawal';

function ReleaseLine({ release, onChoose, hasLanguage }: ReleaseLineProps) {
  const { say, time, who, door, title, language } = useReleaseWords();
  const { by, at, note, version, locale, broken, restricted, state, embargoedUntil } = release;
  // Of what the server did by itself there is no door to name.
  const isOwn = release.door === 'server';
  const heading = [hasLanguage ? language(locale) : '', title(release)].filter(Boolean).join(' · ');
  return (
    <Flex direction="column" alignItems="stretch" gap={0}>
      {onChoose ? (
        <LineButton
          type="button"
          title={say('history.open', { version, language: language(locale) })}
          onClick={() => onChoose(release)}
        >
          <Heading isOff={isOff(release)}>{heading}</Heading>
        </LineButton>
      ) : (
        <Heading isOff={isOff(release)}>{heading}</Heading>
      )}
      <Detail>
        {[time(at), who(by), isOwn ? '' : door(release.door)].filter(Boolean).join(' · ')}
      </Detail>
      {note && <Detail>{say('quote', { words: note })}</Detail>}
      {state === 'embargoed' && embargoedUntil && (
        <Detail>{say('history.embargoed', { time: time(embargoedUntil) })}</Detail>
      )}
      {restricted && <Detail>{say('history.restricted')}</Detail>}
      {broken && <Detail isBad>{say('history.brokenOne', { code: broken })}</Detail>}
    </Flex>
  );
}

const Heading = ({ isOff, children }: { isOff: boolean; children: string }) => (
  <Typography variant="pi" fontWeight="bold" textColor={isOff ? 'danger600' : 'primary600'}>
    {children}
  </Typography>
);

const Detail = ({ isBad = false, children }: { isBad?: boolean; children: string }) => (
  <Typography
    variant="pi"
    textColor={isBad ? 'danger600' : 'neutral600'}
    paddingLeft={1}
    style={{ overflowWrap: 'anywhere' }}
  >
    {children}
  </Typography>
);
