import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { buildSync } from 'esbuild';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ROOT } from '../docs/blocks';
import { longStory } from './longStory';
import { median, printRows, quantile, type BenchRow } from './report';

/**
 * `npm run bench:finder [-- --json]`: how fast the finder reads, beside wink-nlp (tokens and sentences
 * alone) and compromise (quotations and people) on the same text in the same process and thread.
 *
 * The text is that of the stories in `NEWSDESK_BENCH_CORPUS`, one JSON object a line with its `text`;
 * without it, a made-up story a thousand times over.
 */
const CORPUS =
  process.env.NEWSDESK_BENCH_CORPUS ??
  path.join(ROOT, '../shared/eval/attributions/polnear-train.jsonl');

/** How many stories the two slower peers get of the same text: they would take minutes. */
const PEER_STORIES = Number(process.env.NEWSDESK_BENCH_PEER_STORIES ?? 60);
const KEYSTROKES = 2000;
const STORY_WORDS = 1000;
const COLD_READS = 300;

/** The goals of the project: see docs/decisions on the finder. */
const GOAL = {
  wordsPerSecond: 500_000,
  aimedAt: 1_000_000,
  story: 2,
  keystroke: 0.3,
  bundle: 60,
} as const;

type Finder = typeof import('../../src/plugins/newsdesk/editorial/attribution');

const HEART = path.join(ROOT, 'src/plugins/newsdesk/editorial/attribution/index.ts');
const BUILT = path.join(ROOT, '.tmp/bench-finder');

/** The finder as a build ships it: what runs the benches adds work of its own to every function. */
function builtFinder(): Finder {
  const outfile = path.join(BUILT, 'finder.cjs');
  buildSync({ entryPoints: [HEART], bundle: true, format: 'cjs', platform: 'node', outfile });
  return require(outfile) as Finder;
}

const { AttributionReader, findAttributions, findPassages, languageOf } = builtFinder();

const wordsIn = (text: string): number => text.split(/\s+/).length;

function readStories(): string[] {
  if (!existsSync(CORPUS)) return Array.from({ length: 1000 }, () => madeUpStory());
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function madeUpStory(): string {
  const { body } = longStory() as unknown as { body: { children: { text: string }[] }[] };
  return body.map(({ children }) => children.map(({ text }) => text).join('')).join('\n');
}

/** Words a second over all texts: the best of three runs, so that one hiccup of the machine does not count. */
function speedOf(texts: readonly string[], read: (text: string) => unknown): number {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const text of texts) read(text);
    return performance.now() - start;
  });
  return (words / Math.min(...runs)) * 1000;
}

/** A story of about a thousand words, read by a reader that remembers nothing of it. */
function coldReads(texts: readonly string[]): number[] {
  const stories = texts
    .map((text) => text.split(' ').slice(0, STORY_WORDS).join(' '))
    .filter((text) => wordsIn(text) >= STORY_WORDS * 0.9)
    .slice(0, COLD_READS);
  return stories.map((text) => {
    const start = performance.now();
    findAttributions(text, 'en');
    return performance.now() - start;
  });
}

/** Somebody types into the middle of a story: each keystroke is a new text for the same reader. */
function keystrokes(text: string): number[] {
  const reader = new AttributionReader('en');
  reader.read(text);
  const at = text.indexOf(' ', text.length / 2);
  const typed = ' Reed of the union said that the dredger had left the port at night.';
  return Array.from({ length: KEYSTROKES }, (_, index) => {
    const now = `${text.slice(0, at)}${typed.slice(0, index % typed.length)}${text.slice(at)}`;
    const start = performance.now();
    reader.read(now);
    return performance.now() - start;
  });
}

/** What the finder adds to the panel's bundle with English and Spanish in it, in kilobytes gzipped. */
function bundleSize(): number {
  const { outputFiles } = buildSync({
    entryPoints: [HEART],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: BUILT,
    write: false,
  });
  // What stands beside the entry are the languages that are fetched when a story needs them.
  const entry = outputFiles.filter(({ path: file }) => !/(?:pt|fr)-\w+\.js$/.test(file));
  return entry.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1024;
}

function bench(): BenchRow[] {
  const texts = readStories();
  const peers = texts.slice(0, PEER_STORIES);
  const wink = winkNLP(model);
  const english = languageOf('en');
  const speed = speedOf(texts, (text) => findAttributions(text, 'en'));
  const passages = speedOf(texts, (text) =>
    findPassages(new AttributionReader('en').readText(text), english),
  );
  const cold = coldReads(texts);
  const keys = keystrokes(
    texts.find((text) => wordsIn(text) > STORY_WORDS) ?? (texts[0] as string),
  );
  const size = bundleSize();
  const rate = (name: string, value: number): BenchRow => ({ name, value, unit: 'words/s' });
  return [
    {
      ...rate('the finder, attributions', speed),
      goal: `≥ ${GOAL.wordsPerSecond}, aimed at ${GOAL.aimedAt}`,
      met: speed >= GOAL.wordsPerSecond,
    },
    rate('the finder, attributions and passages', passages),
    rate(
      `wink-nlp, tokens and sentences (${peers.length} stories)`,
      speedOf(peers, (text) => wink.readDoc(text).sentences().length()),
    ),
    rate(
      `compromise, quotations and people (${peers.length} stories)`,
      speedOf(peers, (text) => {
        const doc = nlp(text);
        return [doc.quotations().length, doc.people().length];
      }),
    ),
    { name: 'a story of 1,000 words, cold, median', value: median(cold), unit: 'ms' },
    {
      name: 'a story of 1,000 words, cold, p99',
      value: quantile(cold, 0.99),
      unit: 'ms',
      goal: `< ${GOAL.story}`,
      met: quantile(cold, 0.99) < GOAL.story,
    },
    { name: 'a keystroke, median', value: median(keys), unit: 'ms' },
    {
      name: 'a keystroke, p99',
      value: quantile(keys, 0.99),
      unit: 'ms',
      goal: `< ${GOAL.keystroke}`,
      met: quantile(keys, 0.99) < GOAL.keystroke,
    },
    {
      name: 'bundle with English and Spanish, gzipped',
      value: size,
      unit: 'KB',
      goal: `≤ ${GOAL.bundle}`,
      met: size <= GOAL.bundle,
    },
  ];
}

printRows('The finder, in one process and one thread', bench());
