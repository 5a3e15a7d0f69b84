/**
 * What tells an allegation from other statements in one language. Words are folded as `copy/foldText`
 * folds them; a phrase is words with one space between two.
 */
export interface AllegationWords {
  /** Say by themselves that something is alleged: "alleged", "presuntamente". */
  readonly markers: ReadonlySet<string>;
  /** Cues that allege by themselves: "alleges". */
  readonly alleging: ReadonlySet<string>;
  /** Cues that accuse: of an offence, or it is criticism. */
  readonly accusing: ReadonlySet<string>;
  /** Cues that allege where a clause follows: "denounced that". */
  readonly allegingThat: ReadonlySet<string>;
  /** Words for an accusation itself: "allegations", "acusaciones". */
  readonly accusations: ReadonlySet<string>;
  /** Say whose an accusation is, before it: "his", "sus". */
  readonly owners: ReadonlySet<string>;
  /** Say whose an accusation is, behind it: "by", "from". */
  readonly ownersAfter: ReadonlySet<string>;
  /** Openings of words for offences: "brib", "soborn". At least three letters. */
  readonly offences: ReadonlySet<string>;
  /** What was not written to be published, or that nobody signs: "leaked", "dossier", "filtrado". */
  readonly documents: ReadonlySet<string>;
  /** Say that a source is not named: "on condition of anonymity", "pidió no ser identificado". */
  readonly anonymity: readonly string[];
  /** Describe a source instead of naming it: "familiar with", "cercano a". */
  readonly unnamed: readonly string[];
  /** Say that a "source" is a newspaper or the like: "media", "prensa". */
  readonly outlets: ReadonlySet<string>;
  /** Groups of people that a copy quotes without a name: "officials", "críticos". */
  readonly groups: ReadonlySet<string>;
  /** Open a statement that something is untrue: "there was no truth in", "es falso". */
  readonly untruth: readonly string[];
  /** Say that something is not so, and end a sentence that somebody denies: "denied", "which he denies". */
  readonly denies: ReadonlySet<string>;
  /** Say that somebody who was asked would not answer, behind who it was: "declined to comment". */
  readonly declined: readonly string[];
  /** Say that somebody who was asked has not answered: "did not respond". */
  readonly unanswered: readonly string[];
  /** Bring in what is said, and are no part of it: "that", "que". */
  readonly openers: ReadonlySet<string>;
  /** Stand for what was said just before: "which", "it", "lo". */
  readonly backReferences: ReadonlySet<string>;
}

/** Reads a list of phrases, one a line; an apostrophe sets words apart as a space does. */
export function phrases(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim().replaceAll("'", ' '))
    .filter((line) => line !== '');
}

/** The words of several languages at once, for copy in a language that the house has no data for. */
export function unionOfAllegations(all: readonly AllegationWords[]): AllegationWords {
  const sets = (name: keyof AllegationWords) => new Set(all.flatMap((one) => [...one[name]]));
  const lists = (name: keyof AllegationWords) => [...sets(name)];
  return {
    markers: sets('markers'),
    accusing: sets('accusing'),
    alleging: sets('alleging'),
    allegingThat: sets('allegingThat'),
    accusations: sets('accusations'),
    owners: sets('owners'),
    ownersAfter: sets('ownersAfter'),
    offences: sets('offences'),
    documents: sets('documents'),
    anonymity: lists('anonymity'),
    unnamed: lists('unnamed'),
    outlets: sets('outlets'),
    groups: sets('groups'),
    untruth: lists('untruth'),
    denies: sets('denies'),
    declined: lists('declined'),
    unanswered: lists('unanswered'),
    openers: sets('openers'),
    backReferences: sets('backReferences'),
  };
}
