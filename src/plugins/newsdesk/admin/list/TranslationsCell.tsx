import type { MouseEvent } from 'react';
import { Box, Flex, Loader, Menu, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListedStanding } from '../../editorial';
import {
  TRANSLATION_STATES,
  type TranslationState,
} from '../../editorial/translation/translationState';
import { useLanguageNames } from '../languageNames';
import type { ListRow } from '../strapi';
import { STATE_BADGES } from '../translation/stateBadges';
import { useWords } from '../words/useWords';
import { GateBadge } from './GateState';
import { useStanding } from './useStanding';

/** Its badge stands under those of the rows that have no menu: the button has a border. */
const BadgeButton = styled(Menu.Trigger)`
  margin-left: -1px;
`;

/** A translation, and how it stands. */
type Translated = ListedStanding & {
  readonly locale: string;
  readonly translation: TranslationState;
};

const isTranslation = (one: ListedStanding): one is Translated =>
  one.locale !== null && one.translation !== null;

interface TranslationsCellProps {
  readonly model: string;
  readonly row: ListRow;
}

/**
 * How the translations of a story stand beside its source: in the row of a translation that one, in the row of
 * the source the one that has most to follow; a menu tells of all, and leads to them.
 */
export const TranslationsCell = ({ model, row }: TranslationsCellProps) => {
  const known = useStanding(model, row);
  const say = useWords();
  if (known === 'asked') return <Loader small>{say('list.asked')}</Loader>;
  if (known === 'unknown') return <Quiet>{say('list.unknown')}</Quiet>;
  const translations = known.standings.filter(isTranslation);
  const own = translations.find(({ locale }) => locale === row.locale);
  const gravest = translations.toSorted((one, other) => rank(one) - rank(other))[0];
  const shown = own ?? gravest;
  if (!shown) return <Quiet>{say('translations.none')}</Quiet>;
  if (own && translations.length === 1) return <StateBadge state={own.translation} />;
  return <TranslationsMenu shown={shown} translations={translations} row={row} />;
};

const rank = ({ translation }: Translated): number => TRANSLATION_STATES.indexOf(translation);

const Quiet = ({ children }: { readonly children: string }) => (
  <Typography textColor="neutral600">{children}</Typography>
);

const StateBadge = ({ state }: { readonly state: TranslationState }) => {
  const say = useWords();
  return <GateBadge variant={STATE_BADGES[state]}>{say(`translations.state.${state}`)}</GateBadge>;
};

interface TranslationsMenuProps {
  readonly shown: Translated;
  readonly translations: readonly Translated[];
  readonly row: ListRow;
}

const TranslationsMenu = ({ shown, translations, row }: TranslationsMenuProps) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const navigate = useNavigate();
  const state = `${nameOf(shown.locale)}: ${say(`translations.state.${shown.translation}`)}`;
  const go = (locale: string) =>
    navigate({ pathname: row.documentId, search: `plugins[i18n][locale]=${locale}` });
  // The row under it is a link of its own.
  const stay = (event: MouseEvent) => event.stopPropagation();
  return (
    <Box onClick={stay}>
      <Menu.Root>
        <BadgeButton paddingLeft={0} aria-label={say('translations.details', { state })}>
          <StateBadge state={shown.translation} />
        </BadgeButton>
        <Menu.Content>
          {translations.map(({ locale, translation }) => (
            <Menu.Item key={locale} onSelect={() => go(locale)}>
              <Flex gap={3} justifyContent="space-between" width="100%">
                <Typography>{nameOf(locale)}</Typography>
                <StateBadge state={translation} />
              </Flex>
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
    </Box>
  );
};
