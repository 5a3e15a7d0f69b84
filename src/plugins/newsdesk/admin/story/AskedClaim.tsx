import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useStoryDesk } from './storyDesk';

/** How often, in ms, and how many times the form is looked at: it may take its time to be there. */
const PAUSE = 300;
const MOST_LOOKS = 20;

/**
 * Opens the claim that the address asks for: `?claim=3`, counted from one. Strapi's own `?field=` breaks
 * its edit view where a type has more than one repeatable part.
 */
export function AskedClaim() {
  const { actions, shape } = useStoryDesk();
  const [search] = useSearchParams();
  const asked = Number(search.get('claim') ?? 0);
  const { claims } = shape.fields;
  useEffect(() => {
    if (!Number.isInteger(asked) || asked < 1) return;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks > MOST_LOOKS || isOpen(`${claims}.${asked - 1}.statement`)) clearInterval(timer);
      else actions.openClaim(asked - 1);
    }, PAUSE);
    return () => clearInterval(timer);
  }, [asked, claims, actions]);
  return null;
}

const isOpen = (name: string): boolean =>
  document.querySelector(`[name="${CSS.escape(name)}"]`) !== null;
