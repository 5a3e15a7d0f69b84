/**
 * Learns the finder's two decisions from an annotated corpus. Writes weights alone.
 *
 *   npx tsx scripts/finder/train.ts CORPUS.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/finder';
import { compileLexicon } from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import { trimEnd, visitEnds } from '../../src/plugins/newsdesk/editorial/attribution/contentEnds';
import { describeEnd } from '../../src/plugins/newsdesk/editorial/attribution/contentEndProperties';
import { Properties, type Model } from '../../src/plugins/newsdesk/editorial/attribution/model';
import { readQuotations } from '../../src/plugins/newsdesk/editorial/attribution/quotations';
import { splitSentences } from '../../src/plugins/newsdesk/editorial/attribution/sentences';
import { tokenise } from '../../src/plugins/newsdesk/editorial/attribution/tokenise';
import { makeTokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { type Gold, type Story } from './corpus';
import { gradeVerbs } from './gradeVerbs';
import { gradeOf } from '../../src/plugins/newsdesk/editorial/attribution/grades';
import {
  visitProposals,
  type Models,
} from '../../src/plugins/newsdesk/editorial/attribution/visitProposals';

const stories: Story[] = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l));
const out = new URL('../../src/plugins/newsdesk/editorial/attribution/weights', import.meta.url)
  .pathname;
/** Grades are learned from the same corpus: for each fifth of it, they are drafted from the others. */
const FOLDS = 5;
const lemmas = englishFinder.verbs.split(/\s+/).filter((word) => /^[a-z]/.test(word));
const given = new Map([...englishFinder.verbs.matchAll(/([a-z-]+) \/(\d+)/g)].map(([, word, grades]) => [word!, grades!]));
const draftedFromAll = gradeVerbs(lemmas, stories);
const lexicons = Array.from({ length: FOLDS }, (_, fold) => {
  const drafted = gradeVerbs(lemmas, stories.filter((_story, index) => index % FOLDS !== fold));
  const verbs = lemmas.flatMap((lemma) => {
    const grades = drafted.get(lemma) ?? (draftedFromAll.has(lemma) ? undefined : given.get(lemma));
    return grades ? [`${lemma} /${grades}`] : [];
  });
  return compileLexicon({ ...englishFinder, verbs: verbs.join(' ') });
});
const lexiconFor = (story: Story) => lexicons[stories.indexOf(story) % FOLDS]!;
let lexicon = lexicons[0]!;
const tokens = makeTokens();

/** Adam on a network with one hidden layer; see `model`. */
class Learner {
  readonly w: Float64Array; private m: Float64Array; private v: Float64Array; private t = 0;
  private h: Float64Array; readonly width: number;
  constructor(readonly size: number, readonly hidden: number, private random: () => number, private rate = 0.002, private decay = 1e-5) {
    this.width = hidden + 1;
    const n = size * this.width + this.width + hidden;
    this.w = new Float64Array(n); this.m = new Float64Array(n); this.v = new Float64Array(n); this.h = new Float64Array(this.width);
    for (let i = 0; i < size; i++) for (let k = 0; k < hidden; k++) this.w[i * this.width + k] = (random() - 0.5) * 0.4;
    for (let k = 0; k < hidden; k++) this.w[size * this.width + this.width + k] = (random() - 0.5);
  }
  weigh(ix: Int32Array, skip?: Uint8Array): number {
    const { w, h, width, hidden, size } = this; const b = size * width;
    for (let k = 0; k < width; k++) h[k] = w[b + k]!;
    for (let j = 0; j < ix.length; j++) { if (skip && skip[j]) continue; const r = ix[j]! * width; for (let k = 0; k < width; k++) h[k]! += w[r + k]!; }
    let s = h[hidden]!; for (let k = 0; k < hidden; k++) if (h[k]! > 0) s += h[k]! * w[b + width + k]!;
    return s;
  }
  private step(i: number, g: number, lr: number) {
    const m = (this.m[i] = 0.9 * this.m[i]! + 0.1 * g); const v = (this.v[i] = 0.999 * this.v[i]! + 0.001 * g * g);
    this.w[i]! -= lr * (m / (Math.sqrt(v) + 1e-7) + this.decay * 100 * this.w[i]!);
  }
  learn(ix: Int32Array, label: number, lr: number, cost = 1): number {
    const skip = new Uint8Array(ix.length); for (let j = 0; j < ix.length; j++) if (this.random() < DROP) skip[j] = 1;
    const s = this.weigh(ix, skip); const g = (1 / (1 + Math.exp(-s)) - label) * cost;
    const { w, h, width, hidden, size } = this; const b = size * width; const gh = new Float64Array(width); gh[hidden] = g;
    for (let k = 0; k < hidden; k++) { const o = b + width + k; gh[k] = h[k]! > 0 ? g * w[o]! : 0; this.step(o, h[k]! > 0 ? g * h[k]! : 0, lr); }
    for (let j = 0; j < ix.length; j++) { if (skip[j]) continue; const r = ix[j]! * width; for (let k = 0; k < width; k++) if (gh[k] !== 0) this.step(r + k, gh[k]!, lr); }
    for (let k = 0; k < width; k++) if (gh[k] !== 0) this.step(b + k, gh[k]!, lr);
    return s;
  }
}
const DROP = Number(process.env.DROP ?? 0.2);
const EPOCHS = Number(process.env.EPOCHS ?? 10);
const HIDDEN = Number(process.env.HIDDEN ?? 12);
const STEP = 1 / 32;
/** The same numbers at every run. */
function makeRandom(seed: number) { let x = seed; return () => { x = (Math.imul(x, 1664525) + 1013904223) >>> 0; return x / 4294967296; }; }
function shuffled<T>(list: T[], seed: number): T[] {
  const a = [...list];
  let x = seed;
  for (let i = a.length - 1; i > 0; i--) {
    x = (x * 1103515245 + 12345) & 0x7fffffff;
    const j = x % (i + 1);
    [a[i], a[j]] = [a[j]!, a[i]!];
  }
  return a;
}
function* paragraphs(story: Story) {
  lexicon = lexiconFor(story);
  let base = 0;
  for (const p of story.text.split('\n')) {
    if (p.trim()) {
      tokenise(tokens, p, lexicon);
      readQuotations(tokens);
      splitSentences(tokens, lexicon);
      yield base;
    }
    base += p.length + 1;
  }
}
const NOTHING = { hidden: 0, rows: new Float32Array(100000), bias: new Float32Array(1), out: new Float32Array(0) };
const zero: Models = { end: NOTHING, cue: NOTHING };
const P = new Properties();
type Case = { ix: Int32Array; label: number; cost: number };

function endCases(): [Case[], number] {
  const cases: Case[] = [];
  let size = 0;
  let matched = 0,
    noEnd = 0;
  for (const story of stories)
    for (const base of paragraphs(story)) {
      visitProposals(tokens, lexicon, zero, (found, proposal) => {
        const cs = base + tokens.start[found.at]!;
        const ce = base + tokens.end[found.at]!;
        const golds = story.attributions.filter((g) => g.cue.some(([s, e]) => s! < ce && e! > cs));
        if (!golds.length) return;
        for (const range of [proposal.first, proposal.second]) {
          if (range.start < 0) continue;
          // Only stretches whose end was looked for.
          if (range.start < found.at || found.use === 4) continue;
          const so = base + tokens.start[range.start]!;
          const span = golds
            .flatMap((g) => g.content)
            .find(([s, e]) => s! <= so + 3 && e! > so && s! >= so - 12);
          if (!span) continue;
          const opening = { start: range.start, limit: found.sentenceEnd, found, hangsOn: -1, strength: gradeOf(found, range === proposal.second) };
          opening.hangsOn =
            proposal.source.start > found.sentenceStart && !proposal.borrowed
              ? tokens.wordClass[proposal.source.start - 1]!
              : -1;
          const mine: Case[] = [];
          let ok = false;
          visitEnds(tokens, opening, (at, fin) => {
            const end = base + tokens.end[trimEnd(tokens, range.start, at) - 1]!;
            const label = Math.abs(end - span[1]!) <= 2 ? 1 : 0;
            if (at < opening.limit) {
              describeEnd(P, tokens, opening, at, fin);
              size = P.size;
              mine.push({ ix: P.indices.slice(0, P.count), label, cost: 1 });
            }
            if (label) ok = true;
            return label === 1 || end > span[1]! + 2;
          });
          if (ok) {
            matched++;
            cases.push(...mine);
          } else noEnd++;
        }
      });
    }
  console.error('ends', { matched, noEnd, cases: cases.length, size });
  return [cases, size];
}
function fit(cases: Case[], size: number): Model {
  const learner = new Learner(size, HIDDEN, makeRandom(5));
  for (let e = 0; e < EPOCHS; e++) { let ll = 0; const lr = 0.002 * (1 - e / EPOCHS) + 0.0001; for (const c of shuffled(cases, 7 + e)) { const s = learner.learn(c.ix, c.label, lr, c.cost); ll += Math.log(1 + Math.exp(c.label ? -s : s)); } console.error('epoch', e, (ll / cases.length).toFixed(4)); }
  const all = Float32Array.from(learner.w, (x) => Math.max(-128, Math.min(127, Math.round(x / STEP))) * STEP); const r = size * (HIDDEN + 1);
  return { hidden: HIDDEN, rows: all.subarray(0, r), bias: all.subarray(r, r + HIDDEN + 1), out: all.subarray(r + HIDDEN + 1) };
}
function cueCases(models: Models): [Case[], number] {
  const cases: Case[] = [];
  let size = 0,
    pos = 0,
    goldN = 0;
  const missedCue = new Map<number, number>();
  for (const story of stories) {
    const golds = story.attributions.map((g) => ({
      ...g,
      size: g.content.reduce((s, [a, b]) => s + b! - a!, 0),
    }));
    const mine: { pending: boolean; ix: Int32Array; spans: number[][]; cue: number[] }[] = [];
    for (const base of paragraphs(story))
      visitProposals(tokens, lexicon, models, (found, p, _w, props) => {
        size = props.size;
        mine.push({
          pending: p.pending,
          ix: props.indices.slice(0, props.count),
          cue: [base + tokens.start[found.at]!, base + tokens.end[found.at]!],
          spans: [p.first, p.second]
            .filter((r) => r.start >= 0)
            .map((r) => [base + tokens.start[r.start]!, base + tokens.end[r.end - 1]!]),
        });
      });
    // The scorer's matching, but a pair whose cue agrees goes first.
    const pairs: [number, number, number][] = [];
    for (const [i, m] of mine.entries()) {
      const len = m.spans.reduce((s, [a, b]) => s + b! - a!, 0);
      for (const [j, g] of golds.entries()) {
        let shared = 0;
        for (const [a, b] of m.spans)
          for (const [c, d] of g.content)
            shared += Math.max(0, Math.min(b!, d!) - Math.max(a!, c!));
        const o = shared / Math.max(len, g.size);
        if (o < 0.3) continue;
        const cueMatch = g.cue.some(([s, e]) => s! < m.cue[1]! && e! > m.cue[0]!) ? 1 : 0;
        pairs.push([o + cueMatch, i, j]);
      }
    }
    pairs.sort((a, b) => b[0] - a[0]);
    const ui = new Set<number>(),
      uj = new Set<number>();
    for (const [, i, j] of pairs)
      if (!ui.has(i) && !uj.has(j)) {
        ui.add(i);
        uj.add(j);
      }
    goldN += golds.length;
    pos += ui.size;
    for (const [i, m] of mine.entries())
      cases.push({ ix: m.ix, label: ui.has(i) || (m.pending && golds.some((g) => g.cue.some(([a, b]) => a! < m.cue[1]! && b! > m.cue[0]!))) ? 1 : 0, cost: 1 });
  }
  console.error('cues', {
    cases: cases.length,
    pos,
    goldN,
    ceiling: (pos / goldN).toFixed(3),
    size,
  });
  return [cases, size];
}
const [ec, es] = endCases();
const end = fit(ec, es);
const [cc, cs] = cueCases({ end, cue: zero.cue });
const cue = fit(cc, cs);
const HEAD = '/** Learned by `scripts/finder/train.ts`: made anew, never edited. See `decodeWeights`. */\n';
for (const [name, m, size] of [['end', end, es], ['cue', cue, cs]] as const) {
  const packed = Buffer.from(Int8Array.from([...m.rows, ...m.bias, ...m.out], (x) => Math.round(x / STEP)).buffer).toString('base64'); console.error(name, 'characters', packed.length);
  const lines = packed.match(/.{1,88}/g) ?? [];
  writeFileSync(`${out}/${name}Weights.ts`, `${HEAD}export const ${name.toUpperCase()}_WEIGHTS = {\n  hidden: ${HIDDEN},\n  properties: ${size},\n  step: ${STEP},\n  packed:\n${lines.map((l) => `    '${l}'`).join(' +\n')},\n};\n`);
}
