import * as z from 'zod/mini';
import { defineRule } from '../rule';

/**
 * A killed story stays off the wire until somebody who may has cleared it.
 *
 * Why: a kill is decided by the head of the desk; another language, a schedule or a colleague must not
 * put the story out again by accident; so no house policy turns the rule off.
 *
 * Source: Reuters: after publication, a kill is decided by the head of the desk.
 */
export const storyKilled = defineRule({
  name: 'story/killed',
  codes: ['story/killed'],
  defaultSeverity: 'block',
  locked: true,
  options: z.strictObject({}),
  *check({ story }) {
    if (story.killed) yield { code: 'story/killed', path: [] };
  },
});
