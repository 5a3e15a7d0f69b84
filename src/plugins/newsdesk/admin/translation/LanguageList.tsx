import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListedLanguage } from '../../editorial';
import { useLanguageNames } from '../languageNames';
import { GateBadge } from '../list/GateState';
import { storyAddress } from '../storyAddress';
import { tellTime } from '../story/claimWords';
import { useClock } from '../story/useClock';
import { STATE_BADGES } from './stateBadges';
import type { KnownLanguages, ReportProps } from './TranslationReport';
import { usePanelWords } from './usePanelWords';
import { useWords } from '../words/useWords';

const LanguageLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.3rem;
  font-weight: 600;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface LanguageListProps extends Pick<ReportProps, 'story' | 'isSingle'> {
  readonly languages: KnownLanguages;
}

/** The languages of the story, with how each stands; each but the open one is a link. */
export function LanguageList({ story, isSingle, languages }: LanguageListProps) {
  const say = usePanelWords();
  const nameOf = useLanguageNames();
  const { sourceLocale, translations, sourceSince } = languages;
  const { model: uid, documentId } = story;
  const link = (locale: string, name: string) =>
    locale === story.locale ? (
      <Typography variant="omega" fontWeight="semiBold" aria-current="true">
        {name}
      </Typography>
    ) : (
      <LanguageLink to={storyAddress({ uid, isSingle, documentId, locale })}>{name}</LanguageLink>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {sourceLocale !== story.locale && (
        <li>{link(sourceLocale, say('others.source', { language: nameOf(sourceLocale) }))}</li>
      )}
      {translations.map((one) => (
        <Flex
          key={one.locale}
          tag="li"
          direction="column"
          alignItems="flex-start"
          gap={1}
          data-language={one.locale}
        >
          {link(one.locale, nameOf(one.locale))}
          <HowItStands one={one} since={sourceSince} />
        </Flex>
      ))}
    </Flex>
  );
}

/** The state of its draft, and whether readers have another version of it. */
function HowItStands({ one, since }: { one: ListedLanguage; since: string | null }) {
  const say = usePanelWords();
  const sayState = useWords();
  const clock = useClock();
  const isBehind = one.public === 'stale' || one.public === 'corrected';
  const more = isBehind
    ? since && say('others.behind', { time: tellTime(Date.parse(since), clock) })
    : one.public === null && say('others.unpublished');
  return (
    <>
      <GateBadge variant={STATE_BADGES[one.draft]}>
        {sayState(`translations.state.${one.draft}`)}
      </GateBadge>
      {more && (
        <Typography variant="pi" textColor={isBehind ? 'danger600' : 'neutral600'}>
          {more}
        </Typography>
      )}
    </>
  );
}
