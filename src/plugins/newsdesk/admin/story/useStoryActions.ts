import { useMemo, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { FieldMap, Span, StoryShape, Violation } from '../../editorial';
import { useFormActions } from '../strapi';
import { useWords, type Say } from '../words/useWords';
import type { ActiveStory } from './activeStory';
import { draftFromPassage, draftFromWords, type Draft } from './draftClaim';
import { itemTriggers, openItem, paintedOf, showField, showPainted } from './navigate';
import { connectFoundSource } from './connectSource';

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

type Values = Readonly<Record<string, unknown>>;
type Form = ReturnType<typeof useFormActions>;

interface Hands {
  readonly story: ActiveStory;
  readonly shape: StoryShape;
  readonly form: Form;
  readonly say: Say;
  readonly tell: (last: LastDone) => void;
  readonly get: ReturnType<typeof useFetchClient>['get'];
}

const rowsIn = (form: Form, field: string): readonly Values[] =>
  (form.getValues()[field] ?? []) as readonly Values[];

/** Adds a row at the end of a repeatable part, and gives what takes it out again. */
function addRow({ form, say, tell }: Hands, field: string, row: Values, sign: string): () => void {
  const at = rowsIn(form, field).length;
  form.addFieldRow(field, row);
  return () => {
    // Somebody may have moved it meanwhile.
    const rows = rowsIn(form, field);
    const same = (other?: Values) => other?.[sign] === row[sign];
    const index = same(rows[at]) ? at : rows.findIndex(same);
    if (index !== -1) form.removeFieldRow(field, index);
    tell({ told: say('done.undone'), undo: null });
  };
}

function register(hands: Hands, { claim, source }: Draft): void {
  const { shape, form, say, tell, get } = hands;
  const { claims } = shape.fields;
  const index = rowsIn(form, claims).length;
  const undo = addRow(hands, claims, { ...claim }, 'statement');
  tell({ told: say('done.registered', { number: index + 1 }), undo });
  const name = `${claims}.${index}.source`;
  if (source !== '') void connectFoundSource(get, source, (value) => form.onChange(name, value));
}

function dismissWords(hands: Hands, words: string, reason: string): void {
  const { dismissals } = hands.shape.fields;
  if (dismissals === null) return;
  const undo = addRow(hands, dismissals, { passage: words, reason }, 'passage');
  hands.tell({ told: hands.say('done.dismissed'), undo });
}

function takeCopyWords({ story, shape, form, say, tell }: Hands, index: number): void {
  const reading = story.session.current();
  const at = reading?.claims[index]?.at;
  if (!reading || !at) return;
  const name = `${shape.fields.claims}.${index}.statement`;
  const before = rowsIn(form, shape.fields.claims)[index]?.statement;
  form.onChange(name, reading.copy.text.slice(at.start, at.end));
  const undo = () => {
    form.onChange(name, before);
    tell({ told: say('done.undone'), undo: null });
  };
  tell({ told: say('done.taken', { number: index + 1 }), undo });
}

function openClaimItem({ shape, form }: Hands, index: number, field = 'statement'): void {
  const { claims } = shape.fields;
  const titles = rowsIn(form, claims).map(({ statement }) =>
    typeof statement === 'string' ? statement : '',
  );
  const [trigger] = itemTriggers(titles).slice(index);
  openItem(trigger, () => {
    if (!showField(`${claims}.${index}.${field}`)) trigger?.scrollIntoView({ block: 'center' });
  });
}

/** The finding that a violation is about, by its place; -1 where it is about none. */
const findingOf = ({ at, rule }: Violation, passages: readonly Span[]): number =>
  at !== null && rule.startsWith('copy/') ? passages.findIndex(({ start }) => start === at) : -1;

function makeActions(hands: { readonly current: Hands }): StoryActions {
  const current = () => hands.current.story.session.current();
  const openClaim: StoryActions['openClaim'] = (index, field) =>
    openClaimItem(hands.current, index, field);
  const showPassage: StoryActions['showPassage'] = (wanted) => {
    const { story, shape } = hands.current;
    const painted = paintedOf(story.session.painter.painted, wanted);
    if (!painted || !showPainted(painted, shape.fields.body ?? '')) return;
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
