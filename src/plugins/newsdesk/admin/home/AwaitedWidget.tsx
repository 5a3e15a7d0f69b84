import type { AwaitedReply } from '../../editorial';
import { Widget } from '@strapi/strapi/admin';
import { Flex, Table, Tbody, Td, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { GateBadge } from '../list/GateState';
import { isOverdue } from '../list/useReplyWords';
import { useWords } from '../words/useWords';
import { Cut, StoryRow, WideCell } from './StoryRow';
import { useHomeList } from './useHomeList';

/** Who was asked and has not answered, those whose time is up first. */
export const AwaitedWidget = () => {
  const say = useWords();
  const list = useHomeList<AwaitedReply>('awaited');
  if (list.state === 'loading') return <Widget.Loading />;
  if (list.state === 'failed') return <Widget.Error />;
  const { items } = list.data;
  if (items.length === 0) return <Widget.NoData>{say('home.awaited.none')}</Widget.NoData>;
  return (
    <Table colCount={3} rowCount={items.length}>
      <Tbody>
        {items.map((reply, index) => (
          <StoryRow key={`${reply.documentId} ${index}`} story={reply}>
            <WideCell $width="70%">
              <Cut
                variant="omega"
                fontWeight="bold"
                textColor="neutral800"
                title={reply.respondent}
              >
                {reply.respondent || say('home.somebody')}
              </Cut>
              <Cut variant="pi" textColor="neutral600" title={reply.statement}>
                {reply.statement}
              </Cut>
              <Cut variant="pi" textColor="neutral500" title={reply.title ?? undefined}>
                {reply.title}
              </Cut>
            </WideCell>
            <Td>
              <ReplyBy replyBy={reply.replyBy} timeZone={list.meta?.timeZone} />
            </Td>
          </StoryRow>
        ))}
      </Tbody>
    </Table>
  );
};

interface ReplyByProps {
  readonly replyBy: string | null;
  readonly timeZone: string | undefined;
}

const ReplyBy = ({ replyBy, timeZone }: ReplyByProps) => {
  const say = useWords();
  const { formatDate } = useIntl();
  if (replyBy === null) {
    return <Typography textColor="neutral600">{say('home.awaited.open')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {isOverdue(replyBy) && <GateBadge variant="danger">{say('home.awaited.overdue')}</GateBadge>}
      <Typography variant="pi" textColor="neutral600">
        {formatDate(replyBy, {
          day: 'numeric',
          month: 'short',
          hour: 'numeric',
          minute: '2-digit',
          ...(timeZone && { timeZone }),
        })}
      </Typography>
    </Flex>
  );
};
