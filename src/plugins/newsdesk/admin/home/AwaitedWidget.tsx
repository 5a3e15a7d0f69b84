import type { AwaitedReply } from '../../editorial';
import { Flex, Td, Typography } from '@strapi/design-system';
import { GateBadge } from '../list/GateState';
import { isOverdue } from '../list/useReplyWords';
import { useWords } from '../words/useWords';
import { HomeList, Minute } from './HomeList';
import { Cut, StoryRow, WideCell } from './StoryRow';

/** Who was asked and has not answered, those whose time is up first. */
export const AwaitedWidget = () => {
  const say = useWords();
  return (
    <HomeList<AwaitedReply> name="awaited" columns={3} none={say('home.awaited.none')}>
      {(reply, index, timeZone) => (
        <StoryRow key={`${reply.documentId} ${index}`} story={reply}>
          <WideCell $width="70%">
            <Cut variant="omega" fontWeight="bold" textColor="neutral800" title={reply.respondent}>
              {reply.respondent || say('home.somebody')}
            </Cut>
            <Cut variant="pi" textColor="neutral600" title={reply.statement}>
              {reply.statement}
            </Cut>
            <Cut variant="pi" textColor="neutral600" title={reply.title ?? undefined}>
              {reply.title}
            </Cut>
          </WideCell>
          <Td>
            <ReplyBy replyBy={reply.replyBy} timeZone={timeZone} />
          </Td>
        </StoryRow>
      )}
    </HomeList>
  );
};

interface ReplyByProps {
  readonly replyBy: string | null;
  readonly timeZone: string | undefined;
}

const ReplyBy = ({ replyBy, timeZone }: ReplyByProps) => {
  const say = useWords();
  if (replyBy === null) {
    return <Typography textColor="neutral600">{say('home.awaited.open')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {isOverdue(replyBy) && <GateBadge variant="danger">{say('home.awaited.overdue')}</GateBadge>}
      <Minute at={replyBy} timeZone={timeZone} />
    </Flex>
  );
};
