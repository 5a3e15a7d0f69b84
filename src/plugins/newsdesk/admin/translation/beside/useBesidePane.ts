import { useEffect, useState } from 'react';
import type BesidePane from './BesidePane';

type Pane = typeof BesidePane;

const load = () => import('./BesidePane');

/** Fetches the pane before it is opened: whoever has a translation before them will want it at once. */
export const prepareBeside = (): void => void load().catch(() => undefined);

/**
 * The pane, fetched by the time it is opened for the first time. React's own way would keep what has come back for
 * a third of a second, so as not to flicker.
 */
export function useBesidePane(isOpen: boolean): Pane | null {
  const [pane, setPane] = useState<{ readonly Pane: Pane } | null>(null);
  useEffect(() => {
    if (!isOpen || pane) return;
    let isGone = false;
    load().then(
      ({ default: Pane }) => void (isGone || setPane({ Pane })),
      // Asked for again by whoever opens it next.
      () => undefined,
    );
    return () => void (isGone = true);
  }, [isOpen, pane]);
  return isOpen ? (pane?.Pane ?? null) : null;
}
