import { AsyncLocalStorage } from 'node:async_hooks';
import { gatedTypes } from '../../gated/gatedTypes';
import { openRowsOf, type Condition } from '../../reading/openRows';
import {
  documentsIn,
  isAskedByHouse,
  rowsOf,
  type DocumentMiddleware,
  type Strapi,
} from '../../strapi';

/** A read of a type in the first of some languages that each story is there in. */
export interface Fallback {
  readonly uid: string;
  /** At least one, the best first. */
  readonly locales: readonly string[];
}

const asked = new AsyncLocalStorage<Fallback>();

/** The fallback of one call of the Document Service, taken by the first read that it comes to. */
const due = new AsyncLocalStorage<{ fallback: Fallback | null; readonly rows: Condition }>();

const LISTS = new Set(['findMany', 'count']);
const PUBLIC: Condition = { publishedAt: { $notNull: true } };
const DRAFTS: Condition = { publishedAt: null };

/** Reads lists of a type, through the Document Service, with a fallback. */
export const withFallback = <Result>(fallback: Fallback, read: () => Result): Result =>
  asked.run(fallback, read);

/** Hands what was asked of a list on to the read that the Document Service makes for it. */
export function listByFallback(strapi: Strapi): DocumentMiddleware {
  return async (call, next) => {
    const fallback = asked.getStore();
    if (fallback?.uid !== call.uid || !LISTS.has(call.action)) return next();
    const rows = await rowsRead(strapi, call.uid, call.params.status === 'published');
    return due.run({ fallback, rows }, next);
  };
}

/** What the rows fulfil that whoever asks may see: for a language that they may not see there is a fallback, too. */
const rowsRead = async (strapi: Strapi, uid: string, isPublic: boolean): Promise<Condition> =>
  isPublic ? { $and: [PUBLIC, (await openRowsOf(strapi)).get(uid) ?? {}] } : DRAFTS;

interface ReadEvent {
  readonly model: { readonly uid: string };
  readonly params: { where?: unknown };
}

/** Narrows a list to one row of each story, in the database: counts and pages are of what is shown. */
export function readByFallback(strapi: Strapi): void {
  const narrow = ({ model, params }: ReadEvent): void => {
    const store = due.getStore();
    if (!store?.fallback || store.fallback.uid !== model.uid || isAskedByHouse(params)) return;
    const { locales } = store.fallback;
    store.fallback = null;
    const best = locales.map((locale, at) => {
      if (at === 0) return { locale };
      const better = { $and: [{ locale: { $in: locales.slice(0, at) } }, store.rows] };
      return { locale, documentId: { $notIn: documentsIn(strapi, model.uid, better) } };
    });
    params.where = { $and: [...(params.where ? [params.where] : []), { $or: best }] };
  };
  strapi.db.lifecycles.subscribe({
    models: [...gatedTypes(strapi).keys()],
    beforeCount: narrow,
    beforeFindMany: narrow,
  } as never);
}

/** The first of some languages that a story is there in for whoever asks; the very first where it is in none. */
export async function bestLanguage(
  strapi: Strapi,
  { uid, locales }: Fallback,
  documentId: string,
  isPublic: boolean,
): Promise<string> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: {
      $and: [{ documentId, locale: { $in: [...locales] } }, await rowsRead(strapi, uid, isPublic)],
    },
    select: ['id', 'locale'],
  });
  return locales.find((locale) => rows.some((row) => row.locale === locale)) ?? locales[0]!;
}
