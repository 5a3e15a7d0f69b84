import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DeskReading, OpenTranslation } from '../../editorial';
import type { StalePiece } from '../../editorial/translation';
import { useLanguageNames } from '../languageNames';
import { useActiveStory, useReading } from '../story/activeStory';
import { PanelSection } from '../story/panel/PanelSection';
import { useFormActions, useFormDisabled } from '../strapi';
import { BeginButton } from './BeginButton';
import { BesideButton } from './beside/BesideButton';
import { besideIsOpen } from './beside/besideIsOpen';
import { useBesidePane } from './beside/useBesidePane';
import { LanguageList } from './LanguageList';
import { heldAgainst } from './heldAgainst';
import { editedPieces, showPiece, untranslatedPieces, type Piece } from './pieces';
import { StaleList } from './StaleList';
import { Note, type KnownLanguages, type ReportProps } from './TranslationReport';
import { UntranslatedList } from './UntranslatedList';
import { usePanelWords } from './usePanelWords';
import { usePieceNames } from './usePieceNames';
import { Verdict } from './Verdict';

interface DeskProps extends ReportProps {
  readonly languages: KnownLanguages;
  readonly open: OpenTranslation;
  readonly onSettle: (id: string) => Promise<boolean>;
}

/** A translation: how it stands, the way to its source, what changed there, and what is left to translate. */
export function TranslatorDesk(props: DeskProps) {
  const { story, languages, open, isPublic } = props;
  const say = usePanelWords();
  const language = useLanguageNames()(languages.sourceLocale);
  const isBeside = useSyncExternalStore(besideIsOpen.subscribe, besideIsOpen.current);
  const BesidePane = useBesidePane(isBeside);
  const active = useActiveStory(story.model, story.documentId);
  const session = isPublic ? undefined : active?.session;
  useEffect(
    () => session?.holdAgainst(heldAgainst(open, props.shape)),
    [session, open, props.shape],
  );
  // What is typed comes first.
  const reading = useDeferredValue(useReading(active));
  const mine = reading?.story.locale === story.locale ? reading : null;
  return (
    <>
      <Verdict languages={languages} open={open} locale={story.locale} />
      {open.source === null ? (
        <Note>{say('withheld', { language })}</Note>
      ) : (
        <BesideButton isOpen={isBeside} />
      )}
      <Work {...props} reading={mine} />
      <PanelSection title={say('others')}>
        <LanguageList {...props} />
      </PanelSection>
      {!isPublic && <BeginButton {...props} />}
      {BesidePane && open.source !== null && active && (
        <BesidePane active={active} source={open.source} open={open} shape={props.shape} />
      )}
    </>
  );
}

interface WorkProps extends DeskProps {
  readonly reading: DeskReading | null;
}

/** What is to be done: what changed in the source, and what stands as it stands there. */
function Work({ open, shape, languages, reading, isPublic, onSettle }: WorkProps) {
  const say = usePanelWords();
  const language = useLanguageNames()(languages.sourceLocale);
  const nameOf = usePieceNames(useStatements(open, reading));
  const form = useFormActions();
  const isDisabled = useFormDisabled();
  const { settled, settle } = useSettling(onSettle);
  const { edited, untranslated } = useLiveWork(open, reading);
  const go = (piece: Piece) => showPiece(piece, form, shape, reading);
  const maySettle = open.mayWrite && !isDisabled && !isPublic;
  return (
    <>
      <div role="status">{settled && <Note>{settled}</Note>}</div>
      {open.stale.length > 0 && (
        <PanelSection title={say('changed', { language, count: open.stale.length })}>
          <StaleList
            stale={open.stale}
            edited={edited}
            nameOf={nameOf}
            language={languages.sourceLocale}
            onGo={go}
            onSettle={maySettle ? settle : undefined}
          />
        </PanelSection>
      )}
      {untranslated.length > 0 && (
        <PanelSection title={say('untranslated', { language, count: untranslated.length })}>
          <UntranslatedList pieces={untranslated} nameOf={nameOf} onGo={go} />
        </PanelSection>
      )}
    </>
  );
}

/** What is left to do in the form as it stands now. */
function useLiveWork(open: OpenTranslation, reading: DeskReading | null) {
  const edited = useMemo(
    () => (reading ? editedPieces(open, reading.story) : new Set<string>()),
    [open, reading],
  );
  const untranslated = useMemo(
    () => (reading && open.source ? untranslatedPieces(open.source, reading) : []),
    [open.source, reading],
  );
  return { edited, untranslated };
}

/** Settles pieces, and says what became of it. */
function useSettling(onSettle: DeskProps['onSettle']) {
  const say = usePanelWords();
  const [settled, tell] = useState('');
  const settle = async ({ id }: StalePiece, piece: string) => {
    const isDone = await onSettle(id);
    tell(isDone ? say('right.done', { piece }) : say('right.failed'));
  };
  return { settled, settle };
}

/** Claims are named by the translator's own words, and by the source's where there are none. */
function useStatements(
  { source }: OpenTranslation,
  reading: DeskReading | null,
): ReadonlyMap<string | null, string> {
  return useMemo(
    () =>
      new Map<string | null, string>([
        ...(source?.claims ?? []).map(({ key, statement }) => [key, statement] as const),
        ...(reading?.story.claims ?? []).map(({ key, statement }) => [key, statement] as const),
      ]),
    [source, reading],
  );
}
