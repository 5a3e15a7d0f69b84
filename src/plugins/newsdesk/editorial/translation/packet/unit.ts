import { fingerprint } from '../../gate/fingerprint';
import type { ClaimKey, Story } from '../../story';
import type { CLAIM_WORDS } from '../storyTexts';
import type { TranslationRecord } from '../translationRecord';
import { needsTranslation } from '../untranslated';
import type { Codes } from './codes';
import { plainText, type Content } from './content';

/** What a packet is made of, and what is held against it when it comes back. */
export interface PacketSides {
  /** What the translation follows: what readers have of the source; while they have nothing, its draft. */
  readonly source: Story;
  /** The draft of the translation; null while nobody has begun it. */
  readonly translation: Story | null;
  /** What is on record of the draft, and of what of it went out. */
  readonly record: TranslationRecord | null;
  readonly released: TranslationRecord | null;
}

/** What of a story a unit has the words of. */
export type UnitPart =
  | { readonly name: 'headline' | 'summary' }
  | { readonly name: 'dateline'; readonly field: 'place' | 'region' }
  /** By its place in the source, from 0. */
  | { readonly name: 'body'; readonly paragraph: number }
  | {
      readonly name: 'claim';
      readonly claimKey: ClaimKey;
      readonly field: (typeof CLAIM_WORDS)[number];
    };

/** What is said beside a unit. */
export interface Note {
  readonly category: string;
  readonly text: string;
}

/** The states of XLIFF that a packet tells. `reviewed` are words that readers have. */
export type UnitState = 'initial' | 'translated' | 'reviewed';

/** A piece of a story that is translated as one. */
export interface PacketUnit {
  /** The name, and a fingerprint of what each of both languages says there: it names this state of the piece. */
  readonly id: string;
  readonly name: string;
  readonly part: UnitPart;
  readonly source: Content;
  /** The words of the translation, as a packet shows them; null where there are none, or still those of the source. */
  readonly target: Content | null;
  /** What stands in the translation, whoever wrote it. */
  readonly present: Content | null;
  readonly codes: Codes;
  /** Codes that no target may lack. */
  readonly required: ReadonlySet<string>;
  readonly state: UnitState;
  readonly notes: readonly Note[];
}

/** What a unit is made of. */
export interface Written {
  readonly part: UnitPart;
  readonly name: string;
  readonly source: Content;
  /** The source as the record has it. Default: what of it is read as text. */
  readonly words?: string;
  /** What stands in the translation now. */
  readonly present: Content | null;
  readonly codes: Codes;
  readonly required?: ReadonlySet<string>;
  /** The words of the source that those of the translation were made from. */
  readonly madeFrom: string | null;
  /** Whether readers have these words. */
  readonly isReleased: boolean;
  readonly notes?: readonly Note[];
}

/** What a content says, whatever ids its codes have. */
const meaningOf = (content: Content | null, codes: Codes): unknown =>
  content?.map((token) =>
    token.kind === 'open' ? codes.get(token.id) : token.kind === 'text' ? token.text : null,
  ) ?? null;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSame = (one: Content, other: Content): boolean =>
  folded(plainText(one)) === folded(plainText(other));

const wordsOf = ({ source, words = plainText(source) }: Written): string => words;

function notesOf(written: Written): Note[] {
  const { madeFrom, notes = [] } = written;
  const isStale = madeFrom !== null && folded(madeFrom) !== folded(wordsOf(written));
  if (!isStale || madeFrom === '') return [...notes];
  return [...notes, { category: 'source-before', text: madeFrom }];
}

/** A unit; none where the source says nothing. */
export function unitOf(written: Written): PacketUnit[] {
  const { part, name, source, present, codes, madeFrom, isReleased } = written;
  const words = wordsOf(written);
  if (folded(words) === '') return [];
  const isOwn = present !== null && !isSame(present, source);
  // Of a name that stands as in the source nobody knows whether anybody looked at it, until it went out.
  const isName = present !== null && isReleased && !needsTranslation(plainText(present));
  const target = (isOwn || isName) && folded(plainText(present)) !== '' ? present : null;
  const isCurrent = target !== null && madeFrom !== null && folded(madeFrom) === folded(words);
  const states = [source, isOwn ? target : null].map((content) =>
    fingerprint(meaningOf(content, codes)),
  );
  return [
    {
      id: [name, ...states].join('.'),
      name,
      part,
      source,
      target,
      present,
      codes,
      required: written.required ?? new Set(),
      state: !isCurrent ? 'initial' : isReleased ? 'reviewed' : 'translated',
      notes: notesOf(written),
    },
  ];
}
