import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/finder';
import { inflectEnglish } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/verbs';
import { FRAME } from '../../src/plugins/newsdesk/editorial/attribution/frames';
import {
  isClausal,
  isPrepositional,
} from '../../src/plugins/newsdesk/editorial/attribution/grades';
import {
  compileLexicon,
  FORM,
  NO_CUE,
  type Lexicon,
} from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import {
  makeOccurrence,
  readOccurrence,
  USE,
  type Occurrence,
} from '../../src/plugins/newsdesk/editorial/attribution/occurrences';
import type { Tokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { CLASS } from '../../src/plugins/newsdesk/editorial/attribution/wordClasses';
import { paragraphsOf, touches, type Story } from './corpus';

/** The constructions that a verb is graded by, in the order of its digits. */
const CONSTRUCTIONS = ['clause', 'infinitive', 'object', 'prepositional', 'passive'] as const;
type Construction = (typeof CONSTRUCTIONS)[number];

/** How many made-up cases at the usual rate stand beside the real ones. */
const PRIOR = 3;

class Tally {
  hits = 0;
  all = 0;
  readonly stories = new Set<number>();
}

/** How often each verb is in a cue, by construction. */
export class VerbCounts {
  readonly #tallies = new Map<string, Tally>();
  readonly #lemmas: ReadonlyMap<string, string>;
  readonly #forms: ReadonlyMap<string, number>;
  readonly #lexicon: Lexicon;
  readonly #found = makeOccurrence();

  constructor(lemmas: readonly string[]) {
    this.#lexicon = compileLexicon({ ...englishFinder, verbs: `${lemmas.join(' ')} /55555` });
    const inflected = lemmas.flatMap((lemma) =>
      inflectEnglish(lemma).map(([form, stands]) => ({ lemma, form, stands })),
    );
    this.#lemmas = new Map(inflected.map(({ lemma, form }) => [form, lemma]));
    this.#forms = new Map(inflected.map(({ form, stands }) => [form, FORM[stands]]));
  }

  add(story: Story, number: number): void {
    const cues = story.attributions.flatMap(({ cue }) => cue);
    for (const { tokens, base } of paragraphsOf(story, this.#lexicon)) {
      const { start, end, text, depth, sentenceStart, capital } = tokens;
      for (let at = 0; at < tokens.count; at += 1) {
        if (depth[at] || (capital[at] && sentenceStart[at] !== at)) continue;
        const word = text.slice(start[at], end[at]).toLowerCase();
        const lemma = this.#lemmas.get(word);
        if (lemma === undefined) continue;
        const hit = touches(cues, base + start[at]!, base + end[at]!);
        this.#count(tokens, at, { word, lemma, hit, number });
      }
    }
  }

  #count(
    tokens: Tokens,
    at: number,
    { word, lemma, hit, number }: { word: string; lemma: string; hit: boolean; number: number },
  ): void {
    const cue = { ...NO_CUE, clause: 1, noun: 1, form: this.#forms.get(word) ?? 0 };
    readOccurrence(this.#found, tokens, at, cue);
    if (this.#found.use === USE.noun) return;
    const tally = this.tally(lemma, constructionOf(this.#found, tokens));
    tally.all += 1;
    if (!hit) return;
    tally.hits += 1;
    tally.stories.add(number);
  }

  tally(lemma: string, construction: Construction): Tally {
    const key = `${construction}:${lemma}`;
    let tally = this.#tallies.get(key);
    if (!tally) this.#tallies.set(key, (tally = new Tally()));
    return tally;
  }

  /** How often any verb is in a cue in a construction. */
  usual(): Record<Construction, number> {
    const rates = CONSTRUCTIONS.map((construction) => {
      let hits = 0;
      let all = 0;
      for (const [key, tally] of this.#tallies) {
        if (!key.startsWith(`${construction}:`)) continue;
        hits += tally.hits;
        all += tally.all;
      }
      return [construction, all ? hits / all : 0.1] as const;
    });
    return Object.fromEntries(rates) as Record<Construction, number>;
  }
}

function constructionOf(found: Occurrence, { wordClass }: Tokens): Construction {
  const { kind } = found.frame;
  if (isClausal(kind)) return 'clause';
  let before = found.groupStart - 1;
  const limit = Math.max(found.sentenceStart, before - 8);
  const isBreak = (at: number) =>
    wordClass[at] === CLASS.comma || wordClass[at] === CLASS.closeQuote;
  while (before >= limit && !isBreak(before)) before -= 1;
  const closes =
    before >= limit &&
    (kind === FRAME.end || kind === FRAME.comma || before === found.groupStart - 1);
  if (closes) return 'clause';
  if (found.passive) return 'passive';
  if (kind === FRAME.infinitive) return 'infinitive';
  return isPrepositional(kind) ? 'prepositional' : 'object';
}

/**
 * Grades verbs: what is known of a construction leans on the verb as a whole, and that on all verbs.
 *
 * @returns five digits by lemma; without those that are hardly ever in a cue, or in one story alone.
 */
export function gradeVerbs(
  lemmas: readonly string[],
  stories: readonly Story[],
): Map<string, string> {
  const counts = new VerbCounts(lemmas);
  stories.forEach((story, number) => counts.add(story, number));
  const usual = counts.usual();
  const graded = new Map<string, string>();
  for (const lemma of lemmas) {
    const grades = gradesOf(lemma, counts, usual);
    if (grades) graded.set(lemma, grades);
  }
  return graded;
}

function odds(rate: number): number {
  return rate / (1 - rate + 1e-3);
}

function gradesOf(
  lemma: string,
  counts: VerbCounts,
  usual: Record<Construction, number>,
): string | null {
  const tallies = CONSTRUCTIONS.map((construction) => counts.tally(lemma, construction));
  const hits = tallies.reduce((sum, tally) => sum + tally.hits, 0);
  const all = tallies.reduce((sum, tally) => sum + tally.all, 0);
  const expected = tallies.reduce(
    (sum, tally, index) => sum + tally.all * usual[CONSTRUCTIONS[index]!],
    0,
  );
  const inStories = new Set(tallies.flatMap((tally) => [...tally.stories])).size;
  if (hits < 2 || inStories < 2) return null;
  const lift =
    odds((hits + PRIOR * 0.3) / (all + PRIOR)) / odds((expected + PRIOR * 0.3) / (all + PRIOR));
  const grades = tallies.map((tally, index) => {
    const raised = odds(usual[CONSTRUCTIONS[index]!]) * lift;
    return (tally.hits + PRIOR * (raised / (1 + raised))) / (tally.all + PRIOR);
  });
  if (Math.max(...grades) < 0.12 || hits / all < 0.04) return null;
  return grades.map((grade) => Math.min(9, Math.floor(grade * 10))).join('');
}
