import { useMemo, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { FieldMap, Span, StoryShape, Violation } from '../../editorial';
import { useFormActions } from '../strapi';
import { useWords, type Say } from '../words/useWords';
import type { ActiveStory } from './activeStory';
import { draftFromPassage, draftFromWords, type Draft } from './draftClaim';
import { paintedOf, showBody, showField, showPainted } from './navigate';
import { openClaimItem } from './openClaimItem';
import { connectFoundSource } from './connectSource';
import { addRow, holdRow, rowsIn, type Form, type HeldRow } from './formRows';

/** What was done last, and how to take it back. */
export interface LastDone {
  readonly told: string;
  readonly undo: (() => void) | null;
}

/** What an editor can do from the panel, the card and the keyboard. */
export interface StoryActions {
  readonly registerPassage: (index: number) => void;
  /** Words that stand in the copy. Says nothing where they do not. */
  readonly registerWords: (words: string) => void;
  readonly dismiss: (words: string, reason: string) => void;
  /** Gives a claim the words that the copy has for it now. */
  readonly takeWords: (claim: number) => void;
  readonly showPassage: (wanted: { claim?: number | null; passage?: number | null }) => void;
  readonly openClaim: (index: number, field?: string) => void;
  readonly openViolation: (violation: Violation) => void;
}

interface Hands {
  readonly story: ActiveStory;
  readonly shape: StoryShape;
  readonly form: Form;
  readonly say: Say;
  readonly tell: (last: LastDone) => void;
  readonly get: ReturnType<typeof useFetchClient>['get'];
}

/** Tells what was done, with the way back; whatever it was done to may have been moved or taken out since. */
function tellDone({ say, tell }: Hands, told: string, row: HeldRow, back: (index: number) => void) {
  // Now, while nobody has added another one.
  setTimeout(row.index);
  const undo = () => {
    const index = row.index();
    if (index !== -1) back(index);
    tell({ told: say(index === -1 ? 'done.gone' : 'done.undone'), undo: null });
  };
  tell({ told, undo });
}

function register(hands: Hands, { claim, source }: Draft): void {
  const { shape, form, say, get } = hands;
  const { claims } = shape.fields;
  const number = rowsIn(form, claims).length + 1;
  const row = addRow(form, claims, { ...claim });
  tellDone(hands, say('done.registered', { number }), row, (index) =>
    form.removeFieldRow(claims, index),
  );
  if (source === '') return;
  void connectFoundSource(get, source, (value) => {
    const index = row.index();
    if (index !== -1) form.onChange(`${claims}.${index}.source`, value);
  });
}

function dismissWords(hands: Hands, words: string, reason: string): void {
  const { form, say, shape } = hands;
  const { dismissals } = shape.fields;
  if (dismissals === null) return;
  const row = addRow(form, dismissals, { passage: words, reason });
  tellDone(hands, say('done.dismissed'), row, (index) => form.removeFieldRow(dismissals, index));
}

function takeCopyWords(hands: Hands, claim: number): void {
  const { story, shape, form, say } = hands;
  const { claims } = shape.fields;
  const reading = story.session.reading.current();
  const at = reading?.claims[claim]?.at;
  if (!reading || !at) return;
  const row = holdRow(form, claims, claim);
  const before = rowsIn(form, claims)[claim]?.statement;
  form.onChange(`${claims}.${claim}.statement`, reading.copy.text.slice(at.start, at.end));
  tellDone(hands, say('done.taken', { number: claim + 1 }), row, (index) =>
    form.onChange(`${claims}.${index}.statement`, before),
  );
}

/** The finding that a violation is about, by its place; -1 where it is about none. */
const findingOf = ({ at, rule }: Violation, passages: readonly Span[]): number =>
  at !== null && rule.startsWith('copy/') ? passages.findIndex(({ start }) => start === at) : -1;

function makeActions(hands: { readonly current: Hands }): StoryActions {
  const current = () => hands.current.story.session.reading.current();
  const openClaim: StoryActions['openClaim'] = (index, field) =>
    openClaimItem(hands.current.form, hands.current.shape, index, field);
  const showPassage: StoryActions['showPassage'] = (wanted) => {
    const { story } = hands.current;
    const painted = paintedOf(story.session.painter.painted, wanted);
    if (!painted || !showPainted(painted, current()?.story.body)) return;
    story.session.painter.point(painted.mark);
  };
  return {
    registerPassage(index) {
      const reading = current();
      if (reading) register(hands.current, draftFromPassage(reading, index));
    },
    registerWords(words) {
      const reading = current();
      if (reading && words.trim() !== '') register(hands.current, draftFromWords(reading, words));
    },
    dismiss: (words, reason) => dismissWords(hands.current, words, reason),
    takeWords: (index) => takeCopyWords(hands.current, index),
    showPassage,
    openClaim,
    openViolation(violation) {
      const { claimIndex, path } = violation;
      const passage = findingOf(violation, current()?.passages ?? []);
      if (claimIndex !== null) return openClaim(claimIndex, String(path[2] ?? 'statement'));
      if (passage !== -1) return showPassage({ passage });
      if (path[0] === 'body') return showBody(current()?.story.body);
      const field = hands.current.shape.fields[path[0] as keyof FieldMap];
      showField([field ?? path[0], ...path.slice(1)].join('.'));
    },
  };
}

/** What can be done with the story, and what was done last. */
export function useStoryActions(
  story: ActiveStory,
  shape: StoryShape,
): { actions: StoryActions; last: LastDone | null } {
  const form = useFormActions();
  const say = useWords();
  const { get } = useFetchClient();
  const [last, tell] = useState<LastDone | null>(null);
  const hands = useRef<Hands>({ story, shape, form, say, tell, get });
  hands.current = { story, shape, form, say, tell, get };
  // The same actions all the time, with the hands of the last render.
  const actions = useMemo(() => makeActions(hands), []);
  return { actions, last };
}
