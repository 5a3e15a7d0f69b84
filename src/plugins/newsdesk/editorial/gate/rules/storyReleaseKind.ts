import * as z from 'zod/mini';
import { saysSomething } from '../../copy';
import { changeOfFacts } from '../../wire/changeOfFacts';
import { aboutStory, defineRule } from '../rule';

/**
 * Whoever changes a fact of a story that readers have says whether it is an update or a correction; a
 * correction tells readers what was corrected, in words of its own.
 *
 * Why: a mistake that is put right without a word leaves wrong whoever read it. While only words change,
 * nobody is asked.
 *
 * Source: Reuters: after publication four classes, of which a correction is one; Spain, LO 2/1984, the
 * right of rectification.
 */
export const storyReleaseKind = defineRule({
  name: 'story/release-kind',
  codes: ['story/release-kind.choose', 'story/release-kind.note'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  applies: ['releaseKind'],
  *check({ story }) {
    const { released, releaseKind, correctionNote } = story;
    if (released === null) return;
    if (releaseKind === 'correction') {
      const isTold = saysSomething(correctionNote);
      // The note of the last correction would tell readers of the wrong mistake.
      const isNew = correctionNote.trim() !== released.correctionNote.trim();
      if (!isTold || !isNew) yield aboutStory('story/release-kind.note', 'correctionNote');
      return;
    }
    if (releaseKind === 'update') return;
    const [change] = changeOfFacts(released, story);
    if (!change) return;
    yield aboutStory('story/release-kind.choose', 'releaseKind', {
      change: change.code,
      passage: change.passage,
    });
  },
});
