import type { ListedStanding } from '../../editorial';
import type { MouseEvent } from 'react';
import { Box, Flex, Loader, Menu, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { useLanguageNames } from '../languageNames';
import type { ListRow } from '../strapi';
import { useWords } from '../words/useWords';
import { StandingBadge, useStandingWords } from './GateState';
import { isOverdue, useReplyWords } from './useReplyWords';
import { useStanding } from './useStanding';

/** Its badge stands under those of the rows that have no menu: the button has a border. */
const BadgeButton = styled(Menu.Trigger)`
  margin-left: -1px;
`;

/** Its colour is its own: Strapi's menus give all icons theirs. */
const ReplyClock = styled(Clock)<{ $isOverdue: boolean }>`
  && path {
    fill: ${({ theme, $isOverdue }) => theme.colors[$isOverdue ? 'danger600' : 'neutral600']};
  }
`;

interface GateCellProps {
  readonly model: string;
  readonly row: ListRow;
}

/** How a row's own language stands; a menu tells of the others, and leads to them. */
export const GateCell = ({ model, row }: GateCellProps) => {
  const known = useStanding(model, row);
  const say = useWords();
  if (known === 'asked') return <Loader small>{say('list.asked')}</Loader>;
  const standings = known === 'unknown' ? [] : known.standings;
  const own = standings.find(({ locale }) => locale === (row.locale ?? null));
  if (known === 'unknown' || !own) {
    return <Typography textColor="neutral600">{say('list.unknown')}</Typography>;
  }
  const isAlone = standings.length === 1 && own.awaiting === 0 && own.warnings === 0;
  if (isAlone) return <StandingBadge standing={own} />;
  return <GateMenu own={own} row={row} {...known} />;
};

interface GateMenuProps {
  readonly own: ListedStanding;
  readonly row: ListRow;
  readonly standings: readonly ListedStanding[];
  readonly timeZone: string;
}

const GateMenu = ({ own, row, standings, timeZone }: GateMenuProps) => {
  const say = useWords();
  const inWords = useStandingWords();
  const reply = useReplyWords(timeZone)(own);
  const state = [inWords(own), reply].filter(Boolean).join(', ');
  // The row under it is a link of its own.
  const stay = (event: MouseEvent) => event.stopPropagation();
  return (
    <Box onClick={stay}>
      <Menu.Root>
        <BadgeButton paddingLeft={0} aria-label={say('list.details', { state })}>
          <Flex gap={2}>
            <StandingBadge standing={own} />
            {reply && <ReplyClock aria-hidden $isOverdue={isOverdue(own.replyBy)} />}
          </Flex>
        </BadgeButton>
        <Menu.Content>
          {standings.map((standing) => (
            <LanguageItem
              key={standing.locale}
              documentId={row.documentId}
              standing={standing}
              timeZone={timeZone}
            />
          ))}
        </Menu.Content>
      </Menu.Root>
    </Box>
  );
};

interface LanguageItemProps {
  readonly documentId: string;
  readonly standing: ListedStanding;
  readonly timeZone: string;
}

const LanguageItem = ({ documentId, standing, timeZone }: LanguageItemProps) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const navigate = useNavigate();
  const { locale, warnings } = standing;
  const more = [
    useReplyWords(timeZone)(standing),
    warnings > 0 && say('list.warnings', { count: warnings }),
  ].filter(Boolean);
  const search = locale === null ? '' : `plugins[i18n][locale]=${locale}`;
  return (
    <Menu.Item onSelect={() => navigate({ pathname: documentId, search })}>
      <Flex gap={3} justifyContent="space-between" width="100%">
        <Box>
          {locale !== null && <Typography tag="p">{nameOf(locale)}</Typography>}
          {more.length > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {more.join(' · ')}
            </Typography>
          )}
        </Box>
        <StandingBadge standing={standing} />
      </Flex>
    </Menu.Item>
  );
};
