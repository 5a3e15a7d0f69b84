import * as z from 'zod/mini';
import { aboutStory, defineRule } from '../rule';

/**
 * An embargo that is set lies in the future, unless some language of the story went out under it.
 *
 * Why: an embargo in the past holds nothing back, so that it is a slip: of the year, of the time
 * zone, or a story that should have gone out already.
 *
 * Source: the house; IPTC ninjs gives `embargoedUntil` no meaning in the past.
 */
export const storyEmbargoInFuture = defineRule({
  name: 'story/embargo-in-future',
  codes: ['story/embargo-in-future'],
  defaultSeverity: 'block',
  options: z.strictObject({}),
  applies: ['embargoUntil'],
  *check({ story, now }) {
    const embargo = story.embargoUntil;
    if (embargo === null || embargo > now || story.publicEmbargoes.includes(embargo)) return;
    yield aboutStory('story/embargo-in-future', 'embargoUntil');
  },
});
