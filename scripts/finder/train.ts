/**
 * Learns the finder's two decisions, where a content ends and which proposals are attributions, from
 * an annotated corpus, and writes them into `editorial/attribution/weights`. The same corpus gives
 * the same weights. They are of word classes and positions: no word of the corpus is in them.
 *
 *   npx tsx scripts/finder/train.ts CORPUS.jsonl
 */
import { writeFileSync } from 'node:fs';
import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/en/finder';
import { compileLexicon } from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import {
  Properties,
  weigh,
  type Model,
} from '../../src/plugins/newsdesk/editorial/attribution/model';
import type { Range } from '../../src/plugins/newsdesk/editorial/attribution/nounPhrases';
import {
  visitProposals,
  type Models,
} from '../../src/plugins/newsdesk/editorial/attribution/visitProposals';
import { paragraphsOf, readCorpus, type Pair, type Story } from './corpus';
import { cueCases, type Judged } from './cueCases';
import { endCases } from './endCases';
import { NOUGHT } from '../../src/plugins/newsdesk/editorial/attribution/weights/decodeWeights';
import { gradeVerbs } from './gradeVerbs';
import { fit, STEP, type Case } from './network';

const WEIGHTS = new URL(
  '../../src/plugins/newsdesk/editorial/attribution/weights/',
  import.meta.url,
);

/** Verbs are graded on the same corpus: for each part of it, here, on the others. */
const PARTS = 5;

function lexiconsFor(stories: readonly Story[]) {
  const lemmas = englishFinder.verbs.split(/\s+/).filter((word) => /^[a-z]/.test(word));
  const listed = [...englishFinder.verbs.matchAll(/([a-z-]+) \/(\d+)/g)];
  const given = new Map(listed.map(([, word, grades]) => [word as string, grades as string]));
  const all = gradeVerbs(lemmas, stories);
  return Array.from({ length: PARTS }, (_, part) => {
    const others = stories.filter((_story, index) => index % PARTS !== part);
    const graded = gradeVerbs(lemmas, others);
    const verbs = lemmas.flatMap((lemma) => {
      const grades = graded.get(lemma) ?? (all.has(lemma) ? undefined : given.get(lemma));
      return grades ? [`${lemma} /${grades}`] : [];
    });
    return compileLexicon({ ...englishFinder, verbs: verbs.join(' ') });
  });
}

const UNLEARNED: Model = {
  hidden: 0,
  enough: 0,
  rows: new Float32Array(100_000),
  bias: new Float32Array(1),
  out: new Float32Array(0),
};

const stories = readCorpus(process.argv[2] ?? '');
const lexicons = lexiconsFor(stories);

function* visits(story: Story, index: number, models: Models) {
  const lexicon = lexicons[index % PARTS]!;
  for (const { tokens, base } of paragraphsOf(story, lexicon))
    yield { tokens, base, lexicon, models };
}

function learnEnds(): { model: Model; size: number } {
  const cases: Case[] = [];
  const models = { end: UNLEARNED, cue: UNLEARNED };
  stories.forEach((story, index) => {
    for (const { tokens, base, lexicon } of visits(story, index, models)) {
      visitProposals(tokens, lexicon, models, (found, proposal) => {
        cases.push(...endCases(story, base, tokens, found, proposal));
      });
    }
  });
  const size = sizeOf(cases);
  return { model: fit(cases, size), size };
}

/** One more than the highest property in use; those above it never hold. */
function sizeOf(cases: readonly Case[]): number {
  return cases.reduce((most, { properties }) => Math.max(most, ...properties), 0) + 1;
}

/** The weight from which on proposals are taken: where precision and recall are best together. */
function bestThreshold(model: Model, cases: readonly Case[], gold: number): number {
  const properties = new Properties();
  const weighed = cases.map((one) => {
    properties.indices.set(one.properties);
    properties.count = one.properties.length;
    return { weight: weigh(model, properties), label: one.label };
  });
  weighed.sort((one, other) => other.weight - one.weight);
  let right = 0;
  let best = { score: 0, weight: 0 };
  weighed.forEach(({ weight, label }, index) => {
    right += label;
    const score = (2 * right) / (index + 1 + gold);
    if (score > best.score) best = { score, weight };
  });
  return Math.round(best.weight * 100) / 100;
}

function learnCues(end: Model): { model: Model; size: number; enough: number } {
  const cases: Case[] = [];
  const models = { end, cue: UNLEARNED };
  let size = 0;
  stories.forEach((story, index) => {
    const judged: Judged[] = [];
    for (const { tokens, base, lexicon } of visits(story, index, models)) {
      const pair = ({ start, end: stop }: Range): Pair => [
        base + tokens.start[start]!,
        base + tokens.end[stop - 1]!,
      ];
      visitProposals(tokens, lexicon, models, (found, proposal, _weight, properties) => {
        size = properties.size;
        judged.push({
          properties: properties.indices.slice(0, properties.count),
          content: [proposal.first, proposal.second].filter(({ start }) => start >= 0).map(pair),
          cue: pair({ start: found.at, end: found.at + 1 }),
          pending: proposal.pending,
        });
      });
    }
    cases.push(...cueCases(story, judged));
  });
  const right = cases.filter(({ label }) => label === 1).length;
  const gold = stories.reduce((sum, { attributions }) => sum + attributions.length, 0);
  console.error(
    `${cases.length} proposals, ${right} right, of ${gold}: ${(right / gold).toFixed(3)}`,
  );
  const model = fit(cases, size);
  const enough = bestThreshold(model, cases, gold);
  console.error(`enough: ${enough}`);
  return { model, size, enough };
}

function write(
  name: string,
  { model, size, enough = 0 }: { model: Model; size: number; enough?: number },
): void {
  const numbers = [...model.rows, ...model.bias, ...model.out];
  const packed = String.fromCharCode(
    ...numbers.map((weight) => NOUGHT + Math.round(weight / STEP)),
  );
  const lines = packed.match(/.{1,88}/gs) ?? [];
  const source = `/** Learned by \`scripts/finder/train.ts\`: made anew, never edited. See \`decodeWeights\`. */
export const ${name.toUpperCase()}_WEIGHTS = {
  hidden: ${model.hidden},
  properties: ${size},
  step: ${STEP},
  enough: ${enough},
  packed:
${lines.map((line) => `    '${line}'`).join(' +\n')},
};
`;
  writeFileSync(new URL(`${name}Weights.ts`, WEIGHTS), source);
  console.error(`${name}: ${packed.length} weights`);
}

const ends = learnEnds();
write('end', ends);
write('cue', learnCues(ends.model));
