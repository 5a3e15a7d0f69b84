/**
 * Drafts the grades of English verbs from an annotated corpus, for `languages/en/cues.ts`. The verbs
 * are those of a list of lemmas, one a line; what is printed is theirs alone, no text of the corpus.
 *
 *   npx tsx scripts/finder/deriveGrades.ts CORPUS.jsonl LEMMAS.txt
 */
import { readFileSync } from 'node:fs';
import { readCorpus } from './corpus';
import { gradeVerbs } from './gradeVerbs';

const [corpus = '', list = ''] = process.argv.slice(2);
const lemmas = readFileSync(list, 'utf8').split(/\s+/).filter(Boolean);
for (const [lemma, grades] of gradeVerbs(lemmas, readCorpus(corpus))) {
  process.stdout.write(`${lemma} ${grades}\n`);
}
