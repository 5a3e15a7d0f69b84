import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describePassage, describeViolation, type DeskReading, type Mark } from '../../editorial';
import { useWords } from '../words/useWords';
import { useReading } from './activeStory';
import { claimTitle } from './claimWords';
import { markAt, type PointedMark } from './markAt';
import { LineButton } from './panel/LineButton';
import { MarkSample } from './panel/MarkSample';
import { PassageActions } from './panel/PassageActions';
import { useStoryDesk } from './storyDesk';
import { useClock } from './useClock';

/** How long the pointer rests on a passage before its card opens, and may be off it before it closes, in ms. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 300;

const WIDTH = 340;
const GAP = 6;

/** What is pointed at, in the reading in which it was found. */
interface Pointed extends PointedMark {
  readonly reading: DeskReading;
}

/** A small card about the marked passage that is pointed at. Escape closes it; the panel has all of it, too. */
export function PassageCard() {
  const { story } = useStoryDesk();
  const reading = useReading(story);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef(0);
  const later = useCallback(
    (next: PointedMark | null) => {
      clearTimeout(timer.current);
      const read = story.session.reading.current();
      timer.current = window.setTimeout(
        () => setPointed(next && read ? { ...next, reading: read } : null),
        next ? OPENS_AFTER : CLOSES_AFTER,
      );
    },
    [story],
  );
  const stay = useCallback(() => clearTimeout(timer.current), []);
  usePointer(later, stay);
  const close = useCallback(() => {
    stay();
    setPointed(null);
  }, [stay]);
  useEscape(close);
  // What was typed since may have moved or taken away what the card is about.
  if (!pointed || pointed.reading !== reading) return null;
  return createPortal(
    <Card
      pointed={pointed}
      reading={reading}
      onStay={stay}
      onLeave={() => later(null)}
      onDone={close}
    />,
    holderOf(),
  );
}

/** The expanded editor is a dialog, and nothing outside it can be clicked. */
const holderOf = (): Element =>
  [...document.querySelectorAll('[role="dialog"]')].find((dialog) =>
    dialog.querySelector('[data-slate-editor]'),
  ) ?? document.body;

const CARD = '[data-newsdesk="card"], [role="dialog"]';

function usePointer(later: (next: PointedMark | null) => void, stay: () => void): void {
  const { story } = useStoryDesk();
  useEffect(() => {
    let last: Mark | null = null;
    const look = ({ clientX, clientY, target, buttons }: MouseEvent) => {
      if (target instanceof Element && target.closest(CARD)) return stay();
      // Somebody is selecting words.
      const found = buttons === 0 ? markAt(story.session.painter.painted, clientX, clientY) : null;
      if (found?.mark === last) return;
      last = found?.mark ?? null;
      later(found);
    };
    document.addEventListener('mousemove', look, { passive: true });
    return () => document.removeEventListener('mousemove', look);
  }, [story, later, stay]);
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => void (key === 'Escape' && close());
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [close]);
}

interface CardProps {
  readonly pointed: PointedMark;
  readonly reading: DeskReading;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

function Card({ pointed: { mark, box }, reading, onStay, onLeave, onDone }: CardProps) {
  const say = useWords();
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH - GAP));
  const isBelow = box.bottom < window.innerHeight * 0.6;
  const place = isBelow
    ? { top: box.bottom + GAP }
    : { bottom: window.innerHeight - box.top + GAP };
  return (
    <Box
      role="region"
      aria-label={say('card.label')}
      data-newsdesk="card"
      background="neutral0"
      borderColor="neutral200"
      shadow="popupShadow"
      hasRadius
      padding={3}
      position="fixed"
      style={{ left, width: WIDTH, maxWidth: 'calc(100vw - 12px)', ...place }}
      zIndex={500}
      onMouseEnter={onStay}
      onMouseLeave={onLeave}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi" fontWeight="bold">
          <MarkSample state={mark.state}>{say(`mark.${mark.state}`)}</MarkSample>
        </Typography>
        {mark.claim === null ? (
          <FindingCard mark={mark} reading={reading} onDone={onDone} />
        ) : (
          <ClaimCard index={mark.claim} reading={reading} onDone={onDone} />
        )}
      </Flex>
    </Box>
  );
}

function FindingCard({
  mark,
  reading,
  onDone,
}: Pick<CardProps, 'reading' | 'onDone'> & { mark: Mark }) {
  const { locale } = useIntl();
  const index = mark.passage!;
  const { code } = reading.passages[index]!;
  return (
    <>
      <Typography variant="pi">{describePassage(code, locale)}</Typography>
      {mark.state === 'dismissed' ? (
        <Dismissed mark={mark} reading={reading} />
      ) : (
        <PassageActions passage={index} reading={reading} onDone={onDone} />
      )}
    </>
  );
}

/** Why somebody dismissed it, and who. */
function Dismissed({ mark, reading }: { mark: Mark; reading: DeskReading }) {
  const words = reading.copy.text.slice(mark.start, mark.end);
  const decision = reading.story.dismissals.find(({ passage }) => words.includes(passage));
  if (!decision) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {[decision.reason, decision.dismissedBy].filter(Boolean).join(' · ')}
    </Typography>
  );
}

/** A claim's state and what it lacks. */
function ClaimCard({
  index,
  reading,
  onDone,
}: Pick<CardProps, 'reading' | 'onDone'> & { index: number }) {
  const say = useWords();
  const clock = useClock();
  const { locale } = useIntl();
  const { actions, mayEdit } = useStoryDesk();
  const { violations, state, at } = reading.claims[index]!;
  const open = (field?: string) => {
    onDone();
    actions.openClaim(index, field);
  };
  return (
    <>
      <Typography variant="pi">{claimTitle(reading.story.claims[index]!, say, clock)}</Typography>
      {violations.map((violation) => (
        <LineButton
          key={violation.code}
          type="button"
          onClick={() => open(String(violation.path[2] ?? 'statement'))}
        >
          {describeViolation(violation, locale)}
        </LineButton>
      ))}
      <Flex gap={2} wrap="wrap">
        <LineButton type="button" $isQuiet onClick={() => open()}>
          {say('gate.toField')}
        </LineButton>
        {state === 'edited' && at && mayEdit && (
          <LineButton type="button" $isQuiet onClick={() => actions.takeWords(index)}>
            {say('claims.takeWords')}
          </LineButton>
        )}
      </Flex>
    </>
  );
}
