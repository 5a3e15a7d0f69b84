import type { ReactElement } from 'react';
import { Widget } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListedStory } from '../../editorial';
import { StoryTable } from './StoryRow';
import { useHomeList, type HomeListName } from './useHomeList';

interface HomeListProps<Item> {
  readonly name: HomeListName;
  readonly columns: number;
  /** What is said where the list is empty. */
  readonly none: string;
  /** A row of the table; with the newsroom's time zone. */
  readonly children: (item: Item, index: number, timeZone: string | undefined) => ReactElement;
}

/** One of the lists of the home page, from waiting for it to its rows. */
export function HomeList<Item extends ListedStory>(props: HomeListProps<Item>) {
  const { name, columns, none, children } = props;
  const list = useHomeList<Item>(name);
  if (list.state === 'loading') return <Widget.Loading />;
  if (list.state === 'failed') return <Widget.Error />;
  const { items } = list.data;
  if (items.length === 0) return <Widget.NoData>{none}</Widget.NoData>;
  return (
    <StoryTable columns={columns}>
      {items.map((item, index) => children(item, index, list.meta?.timeZone))}
    </StoryTable>
  );
}

interface MinuteProps {
  readonly at: string;
  readonly timeZone: string | undefined;
}

/** A day and minute on the newsroom's clock. */
export const Minute = ({ at, timeZone }: MinuteProps) => {
  const { formatDate } = useIntl();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {formatDate(at, {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        ...(timeZone && { timeZone }),
      })}
    </Typography>
  );
};
