import {
  trimEnd,
  visitEnds,
  type Opening,
} from '../../src/plugins/newsdesk/editorial/attribution/contentEnds';
import { describeEnd } from '../../src/plugins/newsdesk/editorial/attribution/contentEndProperties';
import { gradeOf } from '../../src/plugins/newsdesk/editorial/attribution/grades';
import { Properties } from '../../src/plugins/newsdesk/editorial/attribution/model';
import type { Range } from '../../src/plugins/newsdesk/editorial/attribution/nounPhrases';
import { USE, type Occurrence } from '../../src/plugins/newsdesk/editorial/attribution/occurrences';
import type { Proposal } from '../../src/plugins/newsdesk/editorial/attribution/proposals';
import type { Tokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { touches, type Pair, type Story } from './corpus';
import type { Case } from './network';

/** How far an end may be off, in characters: a full stop, a quote mark. */
const NEAR = 2;

/** The annotated stretch that begins where a proposed content does. */
function goldSpan(story: Story, cue: Pair, start: number): Pair | undefined {
  return story.attributions
    .filter((gold) => touches(gold.cue, cue[0], cue[1]))
    .flatMap(({ content }) => content)
    .find(([from, to]) => from <= start + 3 && to > start && from >= start - 12);
}

const properties = new Properties();

/** What was to be answered at each place where a content might have ended, up to its end. */
function casesOf(tokens: Tokens, opening: Opening, goldEnd: number): Case[] {
  const cases: Case[] = [];
  let found = false;
  visitEnds(tokens, opening, (at, finiteSeen) => {
    const end = tokens.end[trimEnd(tokens, opening.start, at) - 1]!;
    const isEnd = Math.abs(end - goldEnd) <= NEAR;
    if (at < opening.limit) {
      describeEnd(properties, tokens, opening, at, finiteSeen);
      cases.push({
        properties: properties.indices.slice(0, properties.count),
        label: isEnd ? 1 : 0,
      });
    }
    found ||= isEnd;
    return isEnd || end > goldEnd + NEAR;
  });
  return found ? cases : [];
}

/** Cases for where contents end, of one proposal. */
export function endCases(
  story: Story,
  base: number,
  tokens: Tokens,
  found: Occurrence,
  proposal: Proposal,
): Case[] {
  const cue: Pair = [base + tokens.start[found.at]!, base + tokens.end[found.at]!];
  const { source, borrowed, first, second } = proposal;
  const named = source.start > found.sentenceStart && !borrowed;
  return [first, second].flatMap((range: Range) => {
    // Only stretches whose end is looked for.
    if (range.start < found.at || found.use === USE.label) return [];
    const span = goldSpan(story, cue, base + tokens.start[range.start]!);
    if (!span) return [];
    const opening: Opening = {
      start: range.start,
      limit: found.sentenceEnd,
      found,
      hangsOn: named && range === first ? tokens.wordClass[source.start - 1]! : -1,
      strength: gradeOf(found, range === second),
    };
    return casesOf(tokens, opening, span[1] - base);
  });
}
