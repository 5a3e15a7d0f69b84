import { evaluate, readPolicy } from '../../src/plugins/newsdesk/editorial';
import {
  FIXTURE_NOW,
  blocks,
  cleanClaim,
  cleanStory,
} from '../../src/plugins/newsdesk/editorial/gate/fixtures';
import type { Claim, ClaimKey, Story } from '../../src/plugins/newsdesk/editorial/story';

const PARAGRAPHS = 60;
const CLAIMS = 20;
const ROUNDS = 2000;
const WARM_UP = 500;

const OFFICES = ['harbour', 'customs', 'transport', 'fisheries', 'planning', 'treasury'];
const PLACES = ['Santander', 'Vigo', 'Bilbao', 'Cartagena', 'Huelva', 'Almería', 'Gijón'];
const VERBS = ['hid', 'destroyed', 'copied', 'sold', 'delayed', 'rewrote', 'withheld', 'signed'];

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] as string;
}

function statement(number: number): string {
  return `the ${pick(OFFICES, number)} office in ${pick(PLACES, number)} ${pick(VERBS, number)} file ${number + 100} about the dredging contract`;
}

function attribution(number: number): string {
  return `the former ${pick(OFFICES, number + 3)} inspector told the court of ${pick(PLACES, number + 2)}`;
}

function response(number: number): string {
  return `Nobody in ${pick(PLACES, number)} touched file ${number + 100} before the judge asked for it`;
}

/** A paragraph of a real story's length; the first twenty hold a claim each. */
function paragraph(number: number): string {
  const scene = `On day ${number + 1} of the hearing the room in ${pick(PLACES, number + 1)} was as full as before, and the clerk read from the minutes of the ${pick(OFFICES, number + 1)} board for more than an hour.`;
  if (number >= CLAIMS) return `${scene} Outside, some dozens of dock workers waited in the rain.`;
  return `It was in winter that ${statement(number)}, ${attribution(number)}. “${response(number)},” the office’s spokesman said.`;
}

function claim(number: number): Claim {
  return cleanClaim({
    key: `claim-${number}` as ClaimKey,
    statement: statement(number),
    attribution: attribution(number),
    response: response(number),
  });
}

/** Sixty paragraphs and twenty claims; `edited`: the copy was changed a little after they were made. */
export function benchStory(kind: 'clean' | 'edited' = 'clean'): Story {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(number));
  const edit = (text: string): string =>
    text
      .replace('about the dredging', 'on the dredging')
      .replace('told the court', 'told a court')
      .replace('touched', 'has touched');
  return cleanStory({
    body: blocks(...(kind === 'edited' ? paragraphs.map(edit) : paragraphs)),
    claims: Array.from({ length: CLAIMS }, (_, number) => claim(number)),
  });
}

/**
 * Times `evaluate` on a story of 60 paragraphs and 20 claims.
 *
 * @param kind - `clean`: every passage stands in the copy as it is; `edited`: none does.
 * @returns Milliseconds of a single call.
 */
export function benchEvaluate(kind: 'clean' | 'edited' = 'clean'): { p50: number; p99: number } {
  const policy = readPolicy({});
  const story = benchStory(kind);
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    const { verdict } = evaluate(story, policy, FIXTURE_NOW);
    const time = performance.now() - start;
    if (verdict !== 'pass') throw new Error('The bench story is not clean.');
    if (round >= WARM_UP) times.push(time);
  }
  times.sort((one, other) => one - other);
  return { p50: times[ROUNDS / 2] as number, p99: times[Math.floor(ROUNDS * 0.99)] as number };
}
