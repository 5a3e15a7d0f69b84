import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import type { ActiveStory } from '../../story/activeStory';
import { showParagraph } from '../../story/copy/paragraphs';
import type { SideBySide } from './sideBySide';

/** How the source is gone through by keyboard. */
export interface BesideKeys {
  /** The paragraph that Tab leads to. */
  readonly stop: number;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  /** Leads to the paragraph of the translation that stands for one of the source. */
  readonly go: (index: number) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys lead from paragraph to paragraph of the source, Enter to its counterpart.
 *
 * @param lit the paragraph that Tab leads to until somebody goes on from there
 */
export function useBesideKeys(
  side: SideBySide | null,
  active: ActiveStory,
  lit: number | null,
): BesideKeys {
  const [focused, setFocused] = useState<number | null>(null);
  const go = useCallback(
    (index: number) => {
      const reading = active.session.reading.current();
      const counterpart = side?.counterpart(index) ?? null;
      if (reading && counterpart !== null) showParagraph(reading, counterpart);
      setFocused(null);
    },
    [active, side],
  );
  const stop = focused ?? lit ?? 0;
  const press = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const rows = [...event.currentTarget.children] as HTMLElement[];
      const at = rows.findIndex((row) => row === event.target);
      const step = STEPS[event.key];
      if (at === -1 || event.ctrlKey || event.altKey || event.metaKey) return;
      if (step) {
        event.preventDefault();
        const next = step(at, rows.length - 1);
        setFocused(next);
        rows[next]?.focus();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        go(at);
      }
    },
    [go],
  );
  return useMemo(() => ({ stop, press, go }), [stop, press, go]);
}
