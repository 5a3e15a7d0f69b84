import type { ActiveStory } from '../activeStory';
import { noteAttempt } from './attempt';
import { mayAsk } from './mayAsk';

/**
 * Judges the story as it stands at this moment.
 *
 * @returns Whether the server may be asked; where not, the reasons are shown.
 */
export function tryToPublish({ model, locale, session, refusal, refresh }: ActiveStory): boolean {
  const reading = session.judgeNow();
  refresh();
  if (reading === null || mayAsk(reading)) {
    noteAttempt(model, locale);
    return true;
  }
  refusal.set({ reading, messages: [] });
  return false;
}
