import { graverState, type TranslationState } from '../../editorial/translation';
import { loadStories, type LoadedStory } from '../gate/loadStories';
import type { GatedType } from '../gated/gatedType';
import type { Strapi } from '../strapi';
import { translationsAmong } from './listTranslations';

/**
 * How translations stand beside their source, for whoever has to bring them up to date: in their draft or in
 * what readers have, whichever is graver.
 *
 * @param drafts those of them that are no translations are left out of the answer
 */
export async function statesOfTranslations(
  strapi: Strapi,
  type: GatedType,
  drafts: readonly LoadedStory[],
): Promise<ReadonlyMap<LoadedStory, TranslationState>> {
  const mine = drafts.filter(({ story }) => story.translation !== null);
  if (mine.length === 0) return new Map();
  const released = await loadStories(strapi, type, {
    documentId: { $in: [...new Set(mine.map(({ documentId }) => documentId))] },
    locale: { $in: [...new Set(mine.map(({ locale }) => locale))] },
    publishedAt: { $notNull: true },
  });
  const listed = translationsAmong(type, [...mine, ...released]);
  const entryOf = (one: { readonly documentId: string; readonly locale: string | null }) =>
    `${one.documentId} ${one.locale}`;
  const states = new Map(
    listed.map((one) => [entryOf(one), graverState(one.draft.state, one.public?.state ?? null)]),
  );
  return new Map(
    mine.flatMap((draft) => {
      const state = states.get(entryOf(draft));
      return state ? [[draft, state]] : [];
    }),
  );
}
