import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Clock } from './claimWords';
import { useHouse } from '../house';

const MINUTE = 60_000;

/** The newsroom's clock: its zone, the panel's language, and the time by the minute. */
export function useClock(): Clock {
  const timeZone = useHouse()?.timeZone ?? 'UTC';
  const { locale } = useIntl();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => ({ timeZone, language: locale, now }), [timeZone, locale, now]);
}
