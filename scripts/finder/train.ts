/**
 * Learns the finder's two decisions from an annotated corpus. Writes weights alone.
 *
 *   npx tsx scripts/finder/train.ts CORPUS.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/finder';
import { compileLexicon } from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import {
  describeEnd,
  trimEnd,
  visitEnds,
} from '../../src/plugins/newsdesk/editorial/attribution/contentEnds';
import { Properties } from '../../src/plugins/newsdesk/editorial/attribution/model';
import { readQuotations } from '../../src/plugins/newsdesk/editorial/attribution/quotations';
import { splitSentences } from '../../src/plugins/newsdesk/editorial/attribution/sentences';
import { tokenise } from '../../src/plugins/newsdesk/editorial/attribution/tokenise';
import { makeTokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { WEIGHT_STEP } from '../../src/plugins/newsdesk/editorial/attribution/weights/decodeWeights';
import {
  visitProposals,
  type Models,
} from '../../src/plugins/newsdesk/editorial/attribution/visitProposals';

export interface Gold {
  content: number[][];
  source: number[][];
  cue: number[][];
}
interface Story {
  text: string;
  attributions: Gold[];
}
const stories: Story[] = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l));
const out = new URL('../../src/plugins/newsdesk/editorial/attribution/weights', import.meta.url)
  .pathname;
const lexicon = compileLexicon(englishFinder);
const tokens = makeTokens();

/** Logistic regression by FTRL-Proximal, which leaves most weights at nought. */
class Learner {
  z = new Float64Array(0);
  n = new Float64Array(0);
  constructor(
    readonly alpha: number,
    readonly l1: number,
    readonly l2: number,
  ) {}
  grow(size: number) {
    if (size > this.z.length) {
      const z = new Float64Array(size);
      z.set(this.z);
      this.z = z;
      const n = new Float64Array(size);
      n.set(this.n);
      this.n = n;
    }
  }
  weight(i: number) {
    const z = this.z[i]!;
    if (Math.abs(z) <= this.l1) return 0;
    return -(z - Math.sign(z) * this.l1) / ((1 + Math.sqrt(this.n[i]!)) / this.alpha + this.l2);
  }
  learn(ix: Int32Array, label: number, cost = 1) {
    let s = 0;
    const w = new Float64Array(ix.length);
    for (let k = 0; k < ix.length; k++) {
      w[k] = this.weight(ix[k]!);
      s += w[k]!;
    }
    const g = (1 / (1 + Math.exp(-s)) - label) * cost;
    for (let k = 0; k < ix.length; k++) {
      const i = ix[k]!;
      const sigma = (Math.sqrt(this.n[i]! + g * g) - Math.sqrt(this.n[i]!)) / this.alpha;
      this.z[i]! += g - sigma * w[k]!;
      this.n[i]! += g * g;
    }
    return s;
  }
  weights() {
    return Float32Array.from(this.z, (_, i) => this.weight(i));
  }
}
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
const zero: Models = {
  end: { weights: new Float32Array(200000) },
  cue: { weights: new Float32Array(200000) },
};
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
          if (range.start < found.at) continue;
          const so = base + tokens.start[range.start]!;
          const span = golds
            .flatMap((g) => g.content)
            .find(([s, e]) => s! <= so + 3 && e! > so && s! >= so - 12);
          if (!span) continue;
          const opening = { start: range.start, limit: found.sentenceEnd, found, hangsOn: -1 };
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
function fit(cases: Case[], size: number, epochs: number, learner: Learner) {
  learner.grow(size);
  for (let e = 0; e < epochs; e++) {
    let ll = 0;
    for (const c of shuffled(cases, 7 + e)) {
      const s = learner.learn(c.ix, c.label, c.cost);
      ll += Math.log(1 + Math.exp(c.label ? -s : s));
    }
    console.error('epoch', e, (ll / cases.length).toFixed(4));
  }
  const w = learner.weights();
  console.error('non-zero', w.filter((x) => x !== 0).length);
  return w;
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
    const mine: { ix: Int32Array; spans: number[][]; cue: number[] }[] = [];
    for (const base of paragraphs(story))
      visitProposals(tokens, lexicon, models, (found, p, _w, props) => {
        size = props.size;
        mine.push({
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
      cases.push({ ix: m.ix, label: ui.has(i) ? 1 : 0, cost: 1 });
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
const end = { weights: fit(ec, es, 4, new Learner(0.08, 1.5, 1)) };
const [cc, cs] = cueCases({ end, cue: zero.cue });
const cue = { weights: fit(cc, cs, 6, new Learner(0.06, 1.5, 1)) };
function pack(weights: Float32Array): string {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((x, i) => {
    const v = Math.max(-128, Math.min(127, Math.round(x / WEIGHT_STEP)));
    if (v === 0) return;
    let skip = i - last - 1;
    last = i;
    while (skip >= 0x80) {
      bytes.push((skip & 0x7f) | 0x80);
      skip >>>= 7;
    }
    bytes.push(skip, v & 0xff);
  });
  return Buffer.from(bytes).toString('base64');
}
const HEAD =
  '/** Learned by `scripts/finder/train.ts`: made anew, never edited. See `decodeWeights`. */\n';
for (const [name, w, size] of [
  ['end', end.weights, es],
  ['cue', cue.weights, cs],
] as const) {
  const packed = pack(w.subarray(0, size));
  console.error(name, 'bytes', packed.length);
  const lines = packed.match(/.{1,88}/g) ?? [];
  writeFileSync(
    `${out}/${name}Weights.ts`,
    `${HEAD}export const ${name.toUpperCase()}_WEIGHTS = {\n  size: ${size},\n  packed:\n${lines.map((l) => `    '${l}'`).join(' +\n')},\n};\n`,
  );
}
