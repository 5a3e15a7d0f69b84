import { canonical } from '../../editorial/gate/fingerprint';
import type { Instant } from '../../editorial/story';
import type { LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import { sha256 } from './hash';
import { toWireStory } from './wireStory';

/** One public language of a story, with what tells it from an earlier version. */
export interface Loaded {
  readonly story: LoadedStory;
  /** Equal for two versions that say the same. */
  readonly content: string;
  /** Until when it is under embargo; null if it is not. */
  readonly embargoedUntil: Instant | null;
}

/** @param now embargoes that end later hold */
export function contentOf(
  strapi: Strapi,
  type: GatedType,
  loaded: LoadedStory,
  now: Instant,
): Omit<Loaded, 'story'> {
  const { embargoUntil } = loaded.story;
  const embargoedUntil = embargoUntil !== null && embargoUntil > now ? embargoUntil : null;
  // Without what each version has of its own, and without its translations, which come and go.
  const story = toWireStory(strapi, type, loaded, {
    uri: '',
    version: 0,
    versionAt: 0 as Instant,
    firstAt: 0 as Instant,
    embargoedUntil,
    translations: [],
  });
  return { content: sha256(canonical(story)), embargoedUntil };
}
