import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../words/useWords';
import type { LastDone } from '../useStoryActions';

/** What was done last, said to everyone, with the way back. */
export function DoneLine({ last }: { last: LastDone | null }) {
  const say = useWords();
  return (
    <div role="status">
      {last && (
        <Flex
          gap={2}
          padding={2}
          marginTop={2}
          justifyContent="space-between"
          background="primary100"
          hasRadius
          data-newsdesk="done"
        >
          <Typography variant="pi">{last.told}</Typography>
          {last.undo && (
            <Button size="S" variant="ghost" onClick={last.undo}>
              {say('action.undo')}
            </Button>
          )}
        </Flex>
      )}
    </div>
  );
}
