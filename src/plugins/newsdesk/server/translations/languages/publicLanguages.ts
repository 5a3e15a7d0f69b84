import { toStory } from '../../../editorial/toStory';
import {
  claimsBehind,
  translationState,
  type TranslationState,
} from '../../../editorial/translation';
import type { GatedType } from '../../gated/gatedType';
import { openRowsOf } from '../../reading/openRows';
import { rowsOf, type Row, type Strapi } from '../../strapi';
import { isTranslation, sourceLanguageOf } from '../sourceLanguage';
import { onRecord, translationBeside, type OnRecord } from '../translationsOf';

/**
 * A language in which a story is out, and how it stands beside the one that it was first written in. `waiting`:
 * readers do not have that one.
 */
export interface PublicLanguage {
  readonly locale: string;
  readonly state: 'source' | TranslationState;
}

/**
 * The languages in which some stories are out for whoever sent the request that is under way, by document, the
 * source first. What is under embargo for them is not among these, nor told of by a state.
 */
export async function publicLanguages(
  strapi: Strapi,
  type: GatedType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicLanguage[]>> {
  const open = (await openRowsOf(strapi)).get(type.uid);
  const mine = { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } };
  const rows = await rowsOf(strapi, type.uid).findMany({
    where: open ? { $and: [mine, open] } : mine,
    populate: comparedPopulate(type),
  });
  const known = rows.some((row) => isTranslation(type, row))
    ? await onRecord(strapi, type, documentIds)
    : { records: [], corrections: new Map() };
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.documentId);
    byDocument.set(id, [...(byDocument.get(id) ?? []), row]);
  }
  const languages = [...byDocument].map(([id, beside]) => {
    const list = beside.map((row) => languageOf(type, row, beside, known));
    return [id, list.sort(sourceFirst)] as const;
  });
  return new Map(languages);
}

const RECORD = { select: ['id', 'documentId'] };

/** What of two languages is compared to tell how one stands, and no more. */
const comparedPopulate = ({ fields }: GatedType): Record<string, unknown> => ({
  [fields.claims]: { populate: { source: RECORD, furtherSources: RECORD } },
  ...(fields.dateline && { [fields.dateline]: true }),
});

function languageOf(
  type: GatedType,
  row: Row,
  beside: readonly Row[],
  known: OnRecord,
): PublicLanguage {
  const locale = String(row.locale ?? '');
  if (!isTranslation(type, row)) return { locale, state: 'source' };
  const source = beside.find((one) => one.locale === sourceLanguageOf(type, row));
  if (!source) return { locale, state: 'waiting' };
  const found = { row: source, state: 'public', together: false } as const;
  const translation = translationBeside(type, row, found, known);
  const behind = claimsBehind(toStory(source, type), toStory(row, type));
  return { locale, state: translationState(translation, behind) };
}

const sourceFirst = (one: PublicLanguage, other: PublicLanguage): number =>
  Number(other.state === 'source') - Number(one.state === 'source') ||
  (one.locale < other.locale ? -1 : 1);
