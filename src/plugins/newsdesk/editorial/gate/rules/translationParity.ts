import { saysSomething } from '../../copy';
import type { ClaimKey } from '../../story';
import type { TranslationOf } from '../../translation/translationOf';
import { aboutClaim, defineRule, type Finding } from '../rule';
import type { StoryReading } from '../storyReading';
import { TOLERANCE } from '../tolerance';

const CODES = [
  'translation/parity.missing',
  'translation/parity.dropped',
  'translation/parity.new',
  'translation/parity.not-in-copy',
] as const;
type Code = (typeof CODES)[number];

/** The claims of the source that the translation does not have; those whose words it kept are the worse. */
function* missing(
  { source, statements }: TranslationOf,
  { story, find }: Pick<StoryReading, 'story'> & { find: (passage: string) => unknown },
): Iterable<Finding<Code>> {
  const here = new Set<ClaimKey | null>(story.claims.map(({ key }) => key));
  for (const { key, statement, verification } of source?.claims ?? []) {
    if (key === null || here.has(key)) continue;
    const mine = statements.get(key) ?? '';
    if (saysSomething(mine) && find(mine) !== null) {
      yield { code: 'translation/parity.dropped', path: ['claims'], params: { passage: mine } };
    } else if (verification !== 'retracted') {
      const params = { passage: statement };
      yield { code: 'translation/parity.missing', path: ['claims'], params };
    }
  }
}

/**
 * A translation has the claims of its source, each with its statement in the translated copy, and no others.
 *
 * Why: a claim that is dropped on the way becomes a fact, or guards nothing; one that is added on the way
 * was never checked.
 *
 * Source: the house: a claim is the same claim in every language.
 */
export const translationParity = defineRule({
  name: 'translation/parity',
  codes: CODES,
  defaultSeverity: 'block',
  options: TOLERANCE,
  *check({ story, reading, options }) {
    const { translation } = story;
    if (!translation?.source) return;
    const find = (passage: string) => reading.find(passage, options.tolerance);
    yield* missing(translation, { story, find });
    const known = new Set<ClaimKey | null>(translation.source.claims.map(({ key }) => key));
    for (const [index, { key, statement, verification }] of story.claims.entries()) {
      if (key === null || !known.has(key)) {
        yield aboutClaim('translation/parity.new', index, 'statement');
      } else if (verification !== 'retracted' && reading.hasCopy && find(statement) === null) {
        yield aboutClaim('translation/parity.not-in-copy', index, 'statement');
      }
    }
  },
});
