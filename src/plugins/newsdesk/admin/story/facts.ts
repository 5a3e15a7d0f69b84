import type { Beside, StoryFacts, StoryShape } from '../../editorial';

/** Of a story that was never saved. */
export const NO_FACTS: StoryFacts = {
  claims: {},
  sources: {},
  agencyCredit: '',
  publicEmbargoes: [],
  killed: false,
  released: null,
};

export interface OpenStory {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  /** Changes with each save: what was known before may be out of date. */
  readonly version: string;
  /** Whether what readers have is shown, and not the draft. */
  readonly isPublic: boolean;
}

const besides = new WeakMap<StoryFacts, Partial<Beside>>();

/** What the gate has to know beside the form. The same object for the same facts: what is read of it is kept. */
export function besideOf(facts: StoryFacts, { parts }: StoryShape): Partial<Beside> {
  const known = besides.get(facts);
  if (known) return known;
  const { publicEmbargoes, killed, released } = facts;
  const beside = {
    publicEmbargoes,
    killed,
    released: released && { ...released, parts, corrections: 0 },
    // What a translation owes to its source, the panel of translations tells.
    translation: null,
  };
  besides.set(facts, beside);
  return beside;
}
