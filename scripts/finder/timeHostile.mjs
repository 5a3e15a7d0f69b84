// Reads texts (a JSON object of name and unit on standard input) with the finder as a build ships it, and
// prints how long each took. Plain Node: what runs the tests reads every import through a getter, which
// takes twice as long.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = path.join(tmpdir(), `newsdesk-finder-${process.pid}.cjs`);
const entry = path.join(root, 'src/plugins/newsdesk/editorial/attribution/index.ts');
buildSync({ entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', outfile });
const { findAttributions } = createRequire(import.meta.url)(outfile);

const RUNS = 5;

// Reads once what nobody times: the first texts would pay for the compiler.
findAttributions('“Yes,” he said that, according to Lee, “no”. '.repeat(20_000), 'en');

/** The shortest of some runs, in milliseconds of this process's own time: what the machine does beside it only adds. */
function time(unit, length) {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const runs = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage();
    findAttributions(text, 'en');
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...runs);
}

const ATTEMPTS = 3;

/**
 * Both lengths, one right after the other; measured again where time seems to grow faster than the text, for
 * a crowded cache looks like that, too. The pair that grows least is the text's own.
 */
function growth(unit) {
  const pairs = [];
  do {
    pairs.push({ short: time(unit, 100_000), long: time(unit, 1_000_000) });
  } while (pairs.length < ATTEMPTS && pairs.at(-1).long > pairs.at(-1).short * 10.5);
  return pairs.reduce((best, one) => (one.long / one.short < best.long / best.short ? one : best));
}

const times = {};
for (const [name, unit] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  times[name] = growth(unit);
}
process.stdout.write(JSON.stringify(times));
