import { evaluate, type Verdict } from '../../editorial';
import type { Instant } from '../../editorial/story';
import { policyOf } from '../policy';
import type { Strapi } from '../strapi';
import { inTurns } from './inTurns';
import type { LoadedStory } from './loadStories';

export interface JudgedStory extends LoadedStory {
  readonly verdict: Verdict;
}

/** Each story with its verdict under the house policy, as of now. */
export function judge(strapi: Strapi, stories: readonly LoadedStory[]): JudgedStory[] {
  const policy = policyOf(strapi);
  const now = Date.now() as Instant;
  return stories.map((loaded) => ({ ...loaded, verdict: evaluate(loaded.story, policy, now) }));
}

/** The same for many stories, whose verdicts take long enough for others to wait: each as of its turn. */
export const judgeInTurns = async (
  strapi: Strapi,
  stories: readonly LoadedStory[],
): Promise<JudgedStory[]> => (await inTurns(stories, (story) => judge(strapi, [story]))).flat();

export const isBlocked = ({ verdict }: JudgedStory): boolean => verdict.verdict === 'blocked';
