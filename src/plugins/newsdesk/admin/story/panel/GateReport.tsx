import type { ReactNode } from 'react';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useWords } from '../../words/useWords';
import { canPaint } from '../copy/painter';
import { useReading } from '../activeStory';
import { TO_GATE } from '../shortcuts';
import { RegisterSelection } from '../RegisterSelection';
import { useStoryDesk } from '../storyDesk';
import type { LastDone } from '../useStoryActions';
import { ClaimList } from './ClaimList';
import { DoneLine } from './DoneLine';
import { KilledNote } from './KilledNote';
import { Legend } from './Legend';
import { NextRelease } from './NextRelease';
import { OfferList } from './OfferList';
import { PanelSection } from './PanelSection';
import { VerdictBanner } from './VerdictBanner';
import { ViolationList } from './ViolationList';

interface GateReportProps {
  readonly last: LastDone | null;
  readonly isPublic: boolean;
}

/** The verdict, what speaks against the story, its claims, and what could be claims. */
export function GateReport({ last, isPublic }: GateReportProps) {
  const say = useWords();
  const { story, mayEdit } = useStoryDesk();
  const reading = useReading(story);
  if (reading === null) return <Loader small>{say('gate.reading')}</Loader>;
  const { violations } = reading.verdict;
  const blocking = violations.filter(({ severity }) => severity === 'block');
  const warnings = violations.filter(({ severity }) => severity === 'warn');
  const { offers, claims } = reading;
  return (
    <Report title={say('gate.title')}>
      <div>
        <VerdictBanner verdict={reading.verdict} />
        <DoneLine last={last} />
      </div>
      {reading.story.killed && <KilledNote />}
      {mayEdit && <NextRelease reading={reading} />}
      {isPublic && <Note>{say('gate.published')}</Note>}
      {!canPaint() && <Note>{say('gate.noPainting')}</Note>}
      {blocking.length > 0 && <ViolationList violations={blocking} reading={reading} />}
      {warnings.length > 0 && (
        <PanelSection title={say('gate.warnings', { count: warnings.length })}>
          <ViolationList violations={warnings} reading={reading} />
        </PanelSection>
      )}
      <PanelSection title={say('claims.title', { count: claims.length })}>
        <ClaimList reading={reading} />
        {mayEdit && <RegisterSelection />}
      </PanelSection>
      {offers.length > 0 && !isPublic && (
        <PanelSection title={say('offers.title', { count: offers.length })}>
          <OfferList reading={reading} />
        </PanelSection>
      )}
      <Legend />
      <Note>{say('gate.keys', { keys: TO_GATE.keys })}</Note>
    </Report>
  );
}

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

/** Takes the focus when somebody asks for it by keyboard. */
const Report = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={4}
    width="100%"
    data-newsdesk="gate"
    role="region"
    aria-label={title}
    aria-keyshortcuts="Control+Alt+G"
    tabIndex={-1}
  >
    {children}
  </Flex>
);
