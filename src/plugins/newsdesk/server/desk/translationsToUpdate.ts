import type { TranslationToUpdate } from '../../editorial';
import type { TranslationState } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import type { Row, Strapi } from '../strapi';
import { translationsOfStories, type ListedTranslation } from '../translations/listTranslations';
import { firstOf, linkTo, SHOWN, type HomeList } from './home';
import { readableTypes, titledAmong } from './readable';

/** What somebody has to do something about, the gravest first. */
const TO_UPDATE = ['withdrawn', 'corrected', 'stale'] as const satisfies TranslationState[];

/**
 * Translations whose source is not any more what they were made from: those of corrections first, and of the
 * same kind those that have waited longest.
 */
export async function listTranslationsToUpdate(
  strapi: Strapi,
): Promise<HomeList<TranslationToUpdate>> {
  const found: TranslationToUpdate[] = [];
  const totals: Record<string, number> = {};
  for (const type of readableTypes(strapi)) {
    if (!type.localized || type.fields.sourceLocale === null) continue;
    totals[type.uid] = 0;
    for (const state of TO_UPDATE) {
      const { rows, total } = await firstOf(strapi, type, {
        translations: [{ state, withSources: false }],
      });
      totals[type.uid]! += total;
      found.push(...(await toList(strapi, type, rows, state)));
    }
  }
  const rank = ({ state }: TranslationToUpdate) => TO_UPDATE.findIndex((one) => one === state);
  const items = found
    .sort((one, other) => rank(one) - rank(other) || timeOf(one) - timeOf(other))
    .slice(0, SHOWN);
  return { items, totals };
}

async function toList(
  strapi: Strapi,
  type: GatedType,
  rows: readonly Row[],
  state: TranslationState,
): Promise<TranslationToUpdate[]> {
  const titled = await titledAmong(strapi, type, rows);
  const ids = [...new Set(rows.map(({ documentId }) => String(documentId)))];
  const listed = await translationsOfStories(strapi, type, ids);
  return rows.flatMap((row) => {
    const link = linkTo(type, row, titled);
    const one = listed.find(
      ({ documentId, locale }) => documentId === link.documentId && locale === link.locale,
    );
    return one && hasWork(one, state)
      ? [{ ...link, state, pieces: one.draft.stale.length, since: one.sourceSince }]
      : [];
  });
}

/** A source that was taken off leaves nothing to do where readers never had the translation. */
const hasWork = ({ public: released }: ListedTranslation, state: TranslationState): boolean =>
  state !== 'withdrawn' || released !== null;

const timeOf = ({ since }: TranslationToUpdate): number =>
  since === null ? 0 : new Date(since).getTime();
