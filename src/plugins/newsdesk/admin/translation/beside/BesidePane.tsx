import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { OpenTranslation, SourceCopy, StoryShape } from '../../../editorial';
import { paragraphsOf } from '../../../editorial/translation/storyTexts';
import { useLanguageNames } from '../../languageNames';
import { useReading, type ActiveStory } from '../../story/activeStory';
import { usePanelWords } from '../usePanelWords';
import { toggleBeside } from './besideIsOpen';
import { BesideStyles, Pane, PaneHead, Scroller } from './besideLook';
import { directionOf } from './directionOf';
import { paintSource } from './paintSource';
import { SideBySide } from './sideBySide';
import { SourceBody } from './SourceBody';
import { SourceFields } from './SourceFields';
import { readSource } from './sourceParagraphs';
import { useBesideKeys } from './useBesideKeys';

interface PaneProps {
  readonly active: ActiveStory;
  readonly source: SourceCopy;
  readonly open: OpenTranslation;
  readonly shape: StoryShape;
}

/** The source beside the editor of its translation, in place of the panel's menus. */
export default function BesidePane({ active, source, open, shape }: PaneProps) {
  const say = usePanelWords();
  const language = useLanguageNames()(source.locale);
  const read = useMemo(() => readSource(source), [source]);
  const [parts, refs] = useParts();
  const side = useSideBySide(active, source, open, parts);
  const lit = useLit(side);
  const keys = useBesideKeys(side, active, lit);
  const title = say('beside.source', { language });
  useEffect(() => (parts ? paintSource(parts.scroller, read) : undefined), [parts, read]);
  return createPortal(
    <>
      <BesideStyles $direction={directionOf(active.locale)} $shape={shape} />
      <Pane role="region" aria-label={title} data-newsdesk="beside">
        <Head title={title} />
        <Scroller ref={refs.scroller} lang={source.locale} dir={directionOf(source.locale)}>
          <Flex
            ref={refs.lead}
            direction="column"
            alignItems="stretch"
            justifyContent="flex-end"
            gap={4}
            paddingBottom={6}
          >
            <SourceFields source={source} />
          </Flex>
          <SourceBody ref={refs.body} paragraphs={read.paragraphs} lit={lit} keys={keys} />
        </Scroller>
        <Announced lit={lit} texts={read.paragraphs.map(({ text }) => text)} />
      </Pane>
    </>,
    document.body,
  );
}

function Head({ title }: { readonly title: string }) {
  const say = usePanelWords();
  return (
    <PaneHead>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <IconButton label={say('beside.close')} variant="ghost" onClick={toggleBeside}>
        <Cross />
      </IconButton>
    </PaneHead>
  );
}

/** The parts of the pane, once they are there. */
function useParts() {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLOListElement>(null);
  const lead = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState<ConstructorParameters<typeof SideBySide>[0] | null>(null);
  // Before anything is painted: the page is laid out anew once, and not twice.
  useLayoutEffect(() => {
    if (!scroller.current || !body.current || !lead.current) return;
    setParts({ scroller: scroller.current, body: body.current, lead: lead.current });
  }, []);
  return [parts, { scroller, body, lead }] as const;
}

function useSideBySide(
  active: ActiveStory,
  source: SourceCopy,
  { saved, pairs }: OpenTranslation,
  parts: ConstructorParameters<typeof SideBySide>[0] | null,
): SideBySide | null {
  const reading = useReading(active);
  const side = useMemo(
    () =>
      parts &&
      new SideBySide(parts, {
        source: paragraphsOf(source),
        translation: saved.paragraphs,
        pairs,
      }),
    [parts, source, saved, pairs],
  );
  useLayoutEffect(() => side?.open(), [side]);
  useLayoutEffect(() => {
    if (reading) side?.update(reading);
  }, [side, reading]);
  return side;
}

function useLit(side: SideBySide | null): number | null {
  return useSyncExternalStore(
    (tell) => side?.lit.subscribe(tell) ?? (() => undefined),
    () => side?.lit.current() ?? null,
  );
}

/** How long the caret rests in a paragraph before its source is read out, in ms. */
const RESTS = 600;

/** Reads out what the source says where somebody is typing: those who do not see it get it like this. */
function Announced({ lit, texts }: { lit: number | null; texts: readonly string[] }) {
  const say = usePanelWords();
  const [told, tell] = useState('');
  const text = lit === null ? '' : (texts[lit] ?? '');
  useEffect(() => {
    if (lit === null || text === '') return;
    const words = say('beside.paragraph', { number: lit + 1, text });
    const timer = setTimeout(() => tell(words), RESTS);
    return () => clearTimeout(timer);
  }, [lit, text, say]);
  return <VisuallyHidden role="status">{told}</VisuallyHidden>;
}
