/**
 * Grades words by how often they stand in a cue of an annotated corpus, as a draft for the lists of
 * a language; what it prints is then read and pruned by a person. Prints no text of the corpus
 * beyond single dictionary words, and none that only one story uses.
 *
 *   npx tsx scripts/finder/deriveGrades.ts CORPUS.jsonl
 */
import { readFileSync } from 'node:fs';
import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/finder';
import { inflectEnglish } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/verbs';
import {
  compileLexicon,
  FORM,
  type CueWord,
} from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import {
  makeOccurrence,
  readOccurrence,
  USE,
} from '../../src/plugins/newsdesk/editorial/attribution/occurrences';
import { FRAME } from '../../src/plugins/newsdesk/editorial/attribution/frames';
import { readQuotations } from '../../src/plugins/newsdesk/editorial/attribution/quotations';
import { splitSentences } from '../../src/plugins/newsdesk/editorial/attribution/sentences';
import { tokenise } from '../../src/plugins/newsdesk/editorial/attribution/tokenise';
import { makeTokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { CLASS } from '../../src/plugins/newsdesk/editorial/attribution/wordClasses';

interface Story {
  text: string;
  attributions: { content: number[][]; source: number[][]; cue: number[][] }[];
}
const file = process.argv[2] as string;
const part = process.argv[3];
const stories: Story[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((_, i) => !part || i % 2 === Number(part));
const lexicon = compileLexicon({ ...englishFinder, verbs: {}, nouns: {}, adjectives: {} });
const FUNCTION = new Set(
  [
    'definite',
    'indefinite',
    'demonstrative',
    'possessive',
    'genitive',
    'quantity',
    'subjectSingular',
    'subjectPlural',
    'subjectFirst',
    'subjectSecond',
    'neuter',
    'objectPronoun',
    'reflexive',
    'relativePerson',
    'relative',
    'existential',
    'that',
    'whether',
    'question-word',
    'when',
    'because',
    'although',
    'before-after',
    'and',
    'or',
    'but',
    'to',
    'of',
    'in',
    'on',
    'at',
    'by',
    'for',
    'about',
    'against',
    'with',
    'from',
    'as',
    'than',
    'preposition',
    'particle',
    'be',
    'been',
    'have',
    'do',
    'modal',
    'not',
    'focus',
    'time',
    'number',
    'title',
  ].map((n) => CLASS[n as keyof typeof CLASS]),
);

// 1. The vocabulary, and how often each word is in a cue.
const tokens = makeTokens();
const total = new Map<string, number>();
const inCue = new Map<string, number>();
const cueDocs = new Map<string, Set<number>>();
const bump = (m: Map<string, number>, k: string) => m.set(k, (m.get(k) ?? 0) + 1);
function* words() {
  for (const [n, story] of stories.entries()) {
    const cue = new Uint8Array(story.text.length + 1);
    for (const a of story.attributions) for (const [s, e] of a.cue) cue.fill(1, s, e);
    let base = 0;
    for (const paragraph of story.text.split('\n')) {
      tokenise(tokens, paragraph, lexicon);
      readQuotations(tokens);
      splitSentences(tokens, lexicon);
      for (let i = 0; i < tokens.count; i += 1) {
        if (tokens.depth[i]! > 0 || FUNCTION.has(tokens.wordClass[i]!)) continue;
        const word = paragraph
          .slice(tokens.start[i], tokens.end[i])
          .toLowerCase()
          .replace(/’/g, "'");
        if (!/^[a-z][a-z-]+$/.test(word)) continue;
        if (tokens.capital[i] && tokens.sentenceStart[i] !== i) continue;
        yield { n, i, word, hit: cue[base + tokens.start[i]!] === 1 };
      }
      base += paragraph.length + 1;
    }
  }
}
for (const { n, word, hit } of words()) {
  bump(total, word);
  if (hit) {
    bump(inCue, word);
    if (!cueDocs.has(word)) cueDocs.set(word, new Set());
    cueDocs.get(word)!.add(n);
  }
}
// 2. Lemmas: a base whose forms the vocabulary knows.
const lemmaOf = new Map<string, string>();
const count = (w: string) => total.get(w) ?? 0;
for (const w of inCue.keys()) {
  const bases = [
    w,
    w.replace(/s$/, ''),
    w.replace(/es$/, ''),
    w.replace(/ies$/, 'y'),
    w.replace(/ed$/, ''),
    w.replace(/d$/, ''),
    w.replace(/ied$/, 'y'),
    w.replace(/ing$/, ''),
    w.replace(/ing$/, 'e'),
    w.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ];
  let best = '';
  let bestCount = 0;
  for (const b of new Set(bases)) {
    if (b.length < 2) continue;
    const forms = inflectEnglish(b);
    if (!forms.some(([f]) => f === w)) continue;
    const verbal = forms.filter(([f, s]) => (s === 'past' || s === 'gerund') && f !== b);
    if (!verbal.some(([f]) => count(f) > 0)) continue;
    const c =
      [...new Set(forms.map(([f]) => f))].reduce((x, f) => x + count(f), 0) + (count(b) ? 1000 : 0);
    if (c > bestCount) {
      best = b;
      bestCount = c;
    }
  }
  if (best) lemmaOf.set(w, best);
}
for (const lemma of new Set(lemmaOf.values()))
  for (const [f] of inflectEnglish(lemma)) if (!lemmaOf.has(f)) lemmaOf.set(f, lemma);
for (const w of inflectEnglish('say')) lemmaOf.set(w[0], 'say');

// 3. Grades by construction.
type Tally = [hits: number, all: number];
const tally = new Map<string, Tally>();
const add = (key: string, hit: boolean) => {
  const t = tally.get(key) ?? [0, 0];
  t[1] += 1;
  if (hit) t[0] += 1;
  tally.set(key, t);
};
const forms = new Map<string, number>();
for (const lemma of new Set(lemmaOf.values()))
  for (const [f, s] of inflectEnglish(lemma)) forms.set(f, FORM[s]);
const base: CueWord = { ...lexicon.cues[0]!, clause: 1, noun: 1 };
const found = makeOccurrence(base);
const CONTENT = new Set([FRAME.quote, FRAME.colon, FRAME.that, FRAME.question, FRAME.clause]);
const GROUPS = ['clause', 'infinitive', 'other', 'noun'] as const;
const docsOf = new Map<string, Set<number>>();
for (const { n, i, word, hit } of words()) {
  const lemma = lemmaOf.get(word);
  if (!lemma && !inCue.has(word)) continue;
  const cue: CueWord = { ...base, form: lemma ? forms.get(word)! : 0, clause: lemma ? 1 : 255 };
  readOccurrence(found, tokens, i, cue);
  let group: string;
  if (found.use === USE.noun || !lemma) group = 'noun';
  else {
    const { wordClass } = tokens;
    const from = found.groupStart;
    let before = from - 1;
    let k = 0;
    while (
      before >= found.sentenceStart &&
      k < 8 &&
      wordClass[before] !== CLASS.comma &&
      wordClass[before] !== CLASS.closeQuote
    ) {
      before -= 1;
      k += 1;
    }
    const marked = before >= found.sentenceStart && k < 8;
    const inverted =
      marked && (found.frame.kind === FRAME.end || found.frame.kind === FRAME.comma || k === 0);
    group =
      CONTENT.has(found.frame.kind) || inverted
        ? 'clause'
        : found.frame.kind === FRAME.infinitive
          ? 'infinitive'
          : 'other';
  }
  const key = group === 'noun' ? word : lemma!;
  add(`${group}:${key}`, hit);
  if (hit) {
    if (!docsOf.has(key)) docsOf.set(key, new Set());
    docsOf.get(key)!.add(n);
  }
}
// 4. Smoothing: a construction leans on the lemma, the lemma on all lemmas.
const get = (k: string): Tally => tally.get(k) ?? [0, 0];
const overall: Record<string, number> = {};
for (const g of GROUPS) {
  let h = 0,
    a = 0;
  for (const [k, t] of tally)
    if (k.startsWith(`${g}:`)) {
      h += t[0];
      a += t[1];
    }
  overall[g] = h / a;
}
console.error(overall);
const K = 3;
const verbs: Record<string, string[]> = {};
const nouns: Record<string, string[]> = {};
const put = (o: Record<string, string[]>, k: string, v: string) => (o[k] ??= []).push(v);
for (const lemma of new Set(lemmaOf.values())) {
  const ts = GROUPS.slice(0, 3).map((g) => get(`${g}:${lemma}`));
  const hits = ts.reduce((s, t) => s + t[0], 0);
  const all = ts.reduce((s, t) => s + t[1], 0);
  if (hits < 2 || (docsOf.get(lemma)?.size ?? 0) < 2) continue;
  const expected = ts.reduce((s, t, i) => s + t[1] * overall[GROUPS[i]!]!, 0);
  // How much likelier than usual the lemma is a cue, in odds.
  const rate = (hits + K * 0.3) / (all + K);
  const usual = (expected + K * 0.3) / (all + K);
  const lift = rate / (1 - rate + 1e-3) / (usual / (1 - usual + 1e-3));
  const grade = ts.map((t, i) => {
    const p = overall[GROUPS[i]!]!;
    const o = (p / (1 - p)) * lift;
    const prior = o / (1 + o);
    return (t[0] + K * prior) / (t[1] + K);
  });
  if (Math.max(...grade) < 0.12 || rate < 0.05) continue;
  put(verbs, grade.map((g) => Math.min(9, Math.floor(g * 10))).join(''), lemma);
}
for (const [k, [h, a]] of tally) {
  if (!k.startsWith('noun:')) continue;
  const w = k.slice(5);
  if (h < 2 || (docsOf.get(w)?.size ?? 0) < 2) continue;
  const g = (h + K * overall['noun']!) / (a + K);
  if (g < 0.1) continue;
  put(nouns, String(Math.min(9, Math.floor(g * 10))), w);
}
const show = (o: Record<string, string[]>) =>
  Object.entries(o)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([k, v]) => `'${k}': '${v.sort().join(' ')}'`)
    .join('\n');
console.log(show(verbs));
console.log('NOUNS');
console.log(show(nouns));
