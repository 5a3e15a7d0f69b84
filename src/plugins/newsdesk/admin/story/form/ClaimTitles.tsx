import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Typography } from '@strapi/design-system';
import type { Claim } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { useReading } from '../activeStory';
import { tellResponse, type Clock } from '../claimWords';
import { itemTriggers } from '../navigate';
import { useStoryDesk } from '../storyDesk';
import { useClock } from '../useClock';

/** Strapi calls an item of a form by one of its fields. A claim is called by its state as well. */
export function ClaimTitles() {
  const { story } = useStoryDesk();
  const reading = useReading(story);
  const clock = useClock();
  const claims = reading?.story.claims ?? [];
  const holders = useHolders(claims.map(({ statement }) => statement));
  return (
    <>
      {holders.map((holder, index) =>
        claims[index]
          ? createPortal(<State claim={claims[index]} clock={clock} />, holder, String(index))
          : null,
      )}
    </>
  );
}

const HOLDER = 'data-newsdesk-title';

/** A place of ours in each item's title: behind what Strapi writes there, where React leaves it alone. */
function holderIn(trigger: HTMLElement): HTMLElement {
  const known = trigger.querySelector<HTMLElement>(`[${HOLDER}]`);
  if (known) return known;
  const holder = document.createElement('span');
  holder.setAttribute(HOLDER, '');
  (trigger.querySelector('span > span') ?? trigger.firstElementChild ?? trigger).append(holder);
  return holder;
}

function useHolders(titles: readonly string[]): readonly HTMLElement[] {
  const [holders, setHolders] = useState<readonly HTMLElement[]>([]);
  // After each render: Strapi makes the items anew when they are moved.
  useEffect(() => {
    const found = itemTriggers(titles).map(holderIn);
    const isSame =
      found.length === holders.length && found.every((holder, index) => holder === holders[index]);
    if (!isSame) setHolders(found);
  });
  return holders;
}

function State({ claim, clock }: { claim: Claim; clock: Clock }) {
  const say = useWords();
  const isOpen = claim.verification === 'unverified' || claim.verification === 'disputed';
  const told = [
    say(`verification.${claim.verification}`),
    ...(isOpen ? [tellResponse(claim, say, clock)] : []),
  ];
  return (
    <Typography variant="pi" textColor="neutral600" fontWeight="regular">
      {told.join(' · ')}
    </Typography>
  );
}
