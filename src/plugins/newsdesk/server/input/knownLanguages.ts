import { rowsOf, type Strapi } from '../strapi';

const LOCALE_UID = 'plugin::i18n.locale';
const known = new WeakMap<Strapi, ReadonlySet<string>>();

/** Forgets the languages when an administrator adds or removes one. */
export function watchLanguages(strapi: Strapi): void {
  const forget = () => void known.delete(strapi);
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
  });
}

/** Whether the newsroom has a language. Strapi itself would store a story under any code at all. */
export async function isKnownLanguage(strapi: Strapi, code: string): Promise<boolean> {
  if (known.get(strapi)?.has(code)) return true;
  // Another process may have added it since.
  const rows = await rowsOf(strapi, LOCALE_UID).findMany({ select: ['id', 'code'] });
  const codes = new Set(rows.map((row) => String(row.code)));
  known.set(strapi, codes);
  return codes.has(code);
}
