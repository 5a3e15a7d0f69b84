import type { ListedStanding } from '../../editorial';
import { useIntl } from 'react-intl';
import { useWords } from '../words/useWords';

/** Says what is known of the replies that a story waits for; null if it waits for none. */
export function useReplyWords(timeZone: string): (standing: ListedStanding) => string | null {
  const say = useWords();
  const { formatDate } = useIntl();
  return ({ awaiting: count, replyBy }) => {
    if (count === 0) return null;
    if (replyBy === null) return say('list.awaiting', { count });
    const time = formatDate(replyBy, {
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone,
    });
    return isOverdue(replyBy)
      ? say('list.overdue', { time })
      : say('list.awaitingUntil', { count, time });
  };
}

export const isOverdue = (replyBy: string | null): boolean =>
  replyBy !== null && new Date(replyBy).getTime() <= Date.now();
