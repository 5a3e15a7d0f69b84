import type { ReactNode } from 'react';
import type { TranslationState } from '../../editorial/translation';
import { Banner, type BannerLook } from '../Banner';

const LOOK_OF: Readonly<Record<TranslationState, BannerLook>> = {
  current: 'good',
  stale: 'due',
  corrected: 'bad',
  waiting: 'waiting',
  withdrawn: 'bad',
};

interface StateBannerProps {
  readonly state: TranslationState;
  readonly title: string;
  readonly children: ReactNode;
}

/** The verdict first: how a translation stands, and what to do. */
export const StateBanner = ({ state, title, children }: StateBannerProps) => (
  <Banner look={LOOK_OF[state]} title={title} data-translation-state={state}>
    {children}
  </Banner>
);
