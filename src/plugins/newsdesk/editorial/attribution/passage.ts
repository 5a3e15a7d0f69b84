import type { Attribution, Span } from './attribution';

/** What kind of passage it is. `unattributed` is the worst: an allegation with no one behind it. */
export type PassageKind = 'allegation' | 'denial' | 'anonymous' | 'unattributed' | 'statement';

/** `must`: has to be registered as a claim or dismissed. `may`: offered to the editor. */
export type Strength = 'must' | 'may';

/**
 * Why a passage was found, as a code that never changes, with what it is unless the house says
 * otherwise. `must` is for what a standards editor stops at: something held against somebody, and
 * what nobody stands behind with a name. Sources: BBC Editorial Guidelines 6.4.43-49 (allegations and
 * the right of reply), 3.2.1 (one unnamed source); AP, anonymous sources; Reuters, Essentials of
 * sourcing.
 */
export const PASSAGE_CODES = {
  /** Somebody alleges: "the suit alleges that", "denunció que". */
  'allegation/claimed': 'must',
  /** Somebody accuses another of what would be an offence. */
  'allegation/accused': 'must',
  /** The copy calls an offence alleged, and says who alleges it: "presuntamente". */
  'allegation/alleged': 'must',
  /** "…, which he denies". */
  'allegation/denied': 'must',
  /** A leak, or a paper that nobody signs, says so. */
  'allegation/document': 'must',
  /** Somebody says of another what would be an offence: "rigged", "lied", as often the language of a campaign. */
  'allegation/wrongdoing': 'may',
  /** A denial elsewhere in the copy is about it: two people of one story share words as well, so it is only offered. */
  'allegation/answered': 'may',
  /** Somebody accuses another of what is no offence: criticism. */
  'allegation/criticised': 'may',
  /** The copy keeps its distance: "claimed", or "alleged" of what is no offence. */
  'allegation/hedged': 'may',
  /** The source does not want to be named, or the copy names none: "sources", "on condition of anonymity". */
  'anonymous/unnamed': 'must',
  /** A group of people without a name: "officials", "critics". */
  'anonymous/group': 'may',
  /** An offence called alleged, by nobody. */
  'unattributed/alleged': 'must',
  /** Called alleged by nobody, and no offence: irony as often as not. */
  'unattributed/doubted': 'may',
  /** Speaks of accusations, and says of no one who makes them: background or history as often as not. */
  'unattributed/accusations': 'may',
  /** Says that something is untrue, which stands in the copy. */
  'denial/answers': 'may',
  /** Says that something is untrue, which the copy does not tell otherwise. */
  'denial/alone': 'may',
  /** Any other words laid in somebody's mouth. */
  'statement/said': 'may',
} as const satisfies Readonly<Record<`${PassageKind}/${string}`, Strength>>;

export type PassageCode = keyof typeof PASSAGE_CODES;

/** The codes that are `must` unless the house says otherwise. */
export const DEFAULT_MUST = (Object.keys(PASSAGE_CODES) as PassageCode[]).filter(
  (code) => PASSAGE_CODES[code] === 'must',
);

/** A stretch of the copy that asserts something, and why it was found. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly code: PassageCode;
  /** Who says so, and by which words; null where nobody does. */
  readonly attribution: Attribution | null;
  /** The word that gave it away, where it is one: "alleged". A claim that has it answers for the passage. */
  readonly mark: Span | null;
  /** Of a denial: the passage that it answers, by its place in the list. Otherwise null. */
  readonly answers: number | null;
}

/** The kind that a code belongs to: what stands before its stroke. */
export function kindOf(code: PassageCode): PassageKind {
  return code.slice(0, code.indexOf('/')) as PassageKind;
}
