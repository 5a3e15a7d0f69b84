import type { ReactNode } from 'react';
import { Flex, Loader, Typography } from '@strapi/design-system';
import type { StoryLanguages, StoryShape } from '../../editorial';
import { useWords } from '../words/useWords';
import { MissingLanguage } from './MissingLanguage';
import { SourceReport } from './SourceReport';
import { TranslatorDesk } from './TranslatorDesk';
import { useLanguages, type OpenLanguage } from './useLanguages';
import { usePanelWords } from './usePanelWords';

export interface ReportProps {
  readonly story: OpenLanguage;
  readonly shape: StoryShape;
  /** Whether what readers have is shown, and not the draft. */
  readonly isPublic: boolean;
  readonly isSingle: boolean;
  /** Makes the edit view ask for the document again. */
  readonly onBegun: () => void;
}

/** How the language that is open stands: the source, a translation of it, or one that is not there yet. */
export default function TranslationReport(props: ReportProps) {
  const sayFirst = useWords();
  const say = usePanelWords();
  const asked = useLanguages(props.story);
  if (asked.state === 'waiting') return <Loader small>{sayFirst('translations.reading')}</Loader>;
  if (asked.state !== 'told') return <Note>{say('failed')}</Note>;
  const { languages, settle } = asked;
  if (languages.sourceLocale === null) return <Note>{say('unknown')}</Note>;
  const told = { ...languages, sourceLocale: languages.sourceLocale };
  return (
    <Region title={sayFirst('translations.title')}>
      {told.sourceLocale === props.story.locale ? (
        <SourceReport {...props} languages={told} />
      ) : told.open ? (
        <TranslatorDesk {...props} languages={told} open={told.open} onSettle={settle} />
      ) : (
        <MissingLanguage {...props} languages={told} />
      )}
    </Region>
  );
}

/** The languages of a story of which it is known which was first. */
export type KnownLanguages = StoryLanguages & { readonly sourceLocale: string };

export const Note = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

const Region = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={4}
    width="100%"
    data-newsdesk="translation"
    role="region"
    aria-label={title}
    tabIndex={-1}
  >
    {children}
  </Flex>
);
