import * as z from 'zod/mini';
import type { Story } from '../../story';
import type { StalePiece } from '../../translation/staleness';
import { aboutClaim, aboutStory, defineRule, type Finding } from '../rule';

const CODES = ['translation/fresh', 'translation/fresh.corrected'] as const;
type Code = (typeof CODES)[number];

/** Nobody reads a longer list of what is to be done. */
const MOST = 50;

/** What the source says there now; of what it does not say any more, what it said. */
const wordsOf = ({ kind, words }: StalePiece): string =>
  words
    .filter(({ mark }) => kind === 'removed' || mark !== 'removed')
    .map(({ text }) => text)
    .join('');

function findingOf(code: Code, piece: StalePiece, story: Story): Finding<Code> {
  const { part } = piece;
  const params = { sourcePassage: wordsOf(piece) };
  if (part.name !== 'claim') return aboutStory(code, part.name, params);
  const index = story.claims.findIndex(({ key }) => key === part.claimKey);
  if (index < 0) return { code, path: ['claims'], params };
  return aboutClaim(code, index, part.field ?? 'statement', params);
}

/**
 * A translation has taken over what changed in its source since it was made, or somebody found it still right;
 * it blocks where a correction touched a claim.
 *
 * Why: what was corrected in one language must not stay wrong in the others.
 *
 * Source: the house; Spain, LO 2/1984, the right of rectification.
 */
export const translationFresh = defineRule({
  name: 'translation/fresh',
  codes: CODES,
  defaultSeverity: 'warn',
  options: z.strictObject({}),
  *check({ story }) {
    const { stale, corrected } = story.translation ?? { stale: [], corrected: false };
    const isOfClaim = ({ part }: StalePiece): boolean => part.name === 'claim';
    // The grave ones, if any, are not to be lost at the end of a long list.
    const [claims, others] = [stale.filter(isOfClaim), stale.filter((one) => !isOfClaim(one))];
    const told = corrected ? [...claims, ...others] : stale;
    for (const piece of told.slice(0, MOST)) {
      const isGrave = corrected && isOfClaim(piece);
      const code = isGrave ? 'translation/fresh.corrected' : 'translation/fresh';
      const finding = findingOf(code, piece, story);
      yield isGrave ? { ...finding, atLeast: 'block' } : finding;
    }
  },
});
