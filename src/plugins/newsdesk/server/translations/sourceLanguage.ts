import type { GatedType } from '../gated/gatedType';
import { rowsOf, type Row, type Strapi } from '../strapi';

/** The attribute that says in which language a story was first written; null where nobody keeps that. */
const attributeOf = ({ localized, fields }: GatedType): string | null =>
  localized ? fields.sourceLocale : null;

/** The source language that a row names; null if it names none. */
export function sourceLanguageOf(type: GatedType, row: Row): string | null {
  const name = attributeOf(type);
  const value = name === null ? null : row[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Whether a row is a translation: it is in another language than its story was first written in. */
export function isTranslation(type: GatedType, row: Row): boolean {
  const source = sourceLanguageOf(type, row);
  return source !== null && row.locale !== source;
}

/** The language in which a story was first written, as any of its rows names it; null if none does. */
export async function sourceLanguage(
  strapi: Strapi,
  type: GatedType,
  documentId: string,
): Promise<string | null> {
  const name = attributeOf(type);
  if (name === null) return null;
  const row = await rowsOf(strapi, type.uid).findOne({
    where: { documentId, [name]: { $notNull: true } },
    select: ['id', name],
    orderBy: { id: 'asc' },
  });
  return row && sourceLanguageOf(type, row);
}
