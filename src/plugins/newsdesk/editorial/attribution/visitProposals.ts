import { describeProposal } from './judge';
import type { Lexicon } from './lexicon';
import { Properties, weigh, type Model } from './model';
import { makeOccurrence, readOccurrence, type Occurrence } from './occurrences';
import { NO_RANGE, type Range } from './nounPhrases';
import { propose } from './propose';
import { makeProposal, type Proposal } from './proposals';
import type { Tokens } from './tokens';

/** What the finder has learned: where contents end, and which cues count. */
export interface Models {
  readonly end: Model;
  readonly cue: Model;
}

const properties = new Properties();

/** Visits every proposal of a paragraph with its weight; for the finder and for its training. */
export function visitProposals(
  tokens: Tokens,
  lexicon: Lexicon,
  models: Models,
  visit: (found: Occurrence, proposal: Proposal, weight: number, properties: Properties) => void,
): void {
  const found = makeOccurrence(lexicon.cues[0] as Occurrence['cue']);
  const proposal = makeProposal();
  let before: Range = { ...NO_RANGE };
  let sentence = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const cue = tokens.cue[at] as number;
    if (cue === 0) continue;
    if (tokens.sentenceStart[at] !== sentence) {
      sentence = tokens.sentenceStart[at] as number;
      before = { ...NO_RANGE };
    }
    readOccurrence(found, tokens, at, lexicon.cues[cue] as Occurrence['cue']);
    if (!propose(proposal, { tokens, found, endModel: models.end, before })) continue;
    describeProposal(properties, tokens, found, proposal);
    const weight = weigh(models.cue, properties);
    if (weight > 0 && proposal.source.start >= 0) before = { ...proposal.source };
    visit(found, proposal, weight, properties);
  }
}
