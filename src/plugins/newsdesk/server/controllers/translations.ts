import * as z from 'zod';
import { TRANSLATION_STATES, type TranslationState } from '../../editorial/translation';
import type { GatedType } from '../gated/gatedType';
import { readBody } from '../input/readBody';
import { badParameter, DOCUMENT_ID, LOCALE, matching, refuseOthers } from '../input/parameters';
import type { Strapi } from '../strapi';
import {
  listTranslations,
  translationsOfStories,
  type ListedTranslation,
} from '../translations/listTranslations';
import { settleLanguage } from '../translations/settleLanguage';
import { startLanguage } from '../translations/startLanguage';
import { noTranslation, writableTypes, writtenBy } from '../translations/writtenBy';

interface TranslationContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  status: number;
  body: unknown;
}

const NAMES = z.array(z.string().max(64)).max(50);
const START = z.strictObject({ overwrite: NAMES.optional() });
const SETTLE = z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) });

/**
 * Translations for those who may write them: what they are told is of drafts. Each action needs the permission
 * for its address, and to update the content type.
 */
export const translations = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /api/newsdesk/translations?state=&locale=&limit=&after=`: who still carries an older version. */
  async list(context: TranslationContext): Promise<void> {
    const { query } = context;
    refuseOthers(query, ['state', 'locale', 'limit', 'after', 'type']);
    const type = await typeNamed(strapi, query.type);
    const page = await listTranslations(strapi, type, {
      states: statesOf(query.state),
      locale: query.locale === undefined ? null : matching(query.locale, LOCALE, 'locale'),
      limit: numberOf(query.limit, 'limit', 25, 100),
      after: numberOf(query.after, 'after', 0, Number.MAX_SAFE_INTEGER),
    });
    context.body = { data: page.translations, meta: { next: page.next } };
  },

  /** `GET …/translations/:documentId/:locale`: how it stands, and what changed since. */
  async show(context: TranslationContext): Promise<void> {
    refuseOthers(context.query, []);
    context.body = { data: await shown(strapi, await asked(strapi, context)) };
  },

  /** `POST …/translations/:documentId/:locale` with `{ overwrite? }`: begins it with the words of its source. */
  async start(context: TranslationContext): Promise<void> {
    refuseOthers(context.query, []);
    const { overwrite = [] } = readBody(START, context.request.body ?? {});
    const translation = await asked(strapi, context);
    await startLanguage(strapi, translation.type, translation, overwrite);
    context.body = { data: await shown(strapi, translation) };
  },

  /** `POST …/translations/:documentId/:locale/settle` with `{ id }`: this piece is still right. */
  async settle(context: TranslationContext): Promise<void> {
    refuseOthers(context.query, []);
    const { id } = readBody(SETTLE, context.request.body);
    const translation = await asked(strapi, context);
    await settleLanguage(strapi, translation.type, translation, id);
    context.body = { data: await shown(strapi, translation) };
  },
});

/** A translation of a story of a type. */
export interface AskedTranslation {
  readonly type: GatedType;
  readonly documentId: string;
  readonly locale: string;
}

/** The translation that is meant, of a story that whoever asks may write. */
async function asked(strapi: Strapi, { params }: TranslationContext): Promise<AskedTranslation> {
  const documentId = matching(params.documentId, DOCUMENT_ID, 'documentId');
  const locale = matching(params.locale, LOCALE, 'locale');
  return { type: await writtenBy(strapi, documentId), documentId, locale };
}

/** @param named may be left out where there is only one */
async function typeNamed(strapi: Strapi, named: unknown): Promise<GatedType> {
  const types = await writableTypes(strapi);
  const type = named === undefined ? types[0] : types.find(({ uid }) => uid === named);
  if (!type || (named === undefined && types.length > 1)) {
    throw badParameter('type', `There are: ${types.map(({ uid }) => uid).join(', ')}.`);
  }
  return type;
}

/** @throws NotFoundError if the story is not there in this language */
export async function shown(
  strapi: Strapi,
  { type, documentId, locale }: AskedTranslation,
): Promise<ListedTranslation> {
  const found = await translationsOfStories(strapi, type, [documentId]);
  const one = found.find((each) => each.locale === locale);
  if (!one) throw noTranslation();
  return one;
}

function statesOf(given: unknown): ReadonlySet<TranslationState> {
  if (given === undefined) return new Set(TRANSLATION_STATES);
  const names = typeof given === 'string' ? given.split(',') : [];
  const known = TRANSLATION_STATES.filter((state) => names.includes(state));
  if (known.length === 0 || known.length !== names.length) {
    throw badParameter('state', `There are: ${TRANSLATION_STATES.join(', ')}.`);
  }
  return new Set(known);
}

function numberOf(given: unknown, name: string, unlessGiven: number, most: number): number {
  if (given === undefined) return unlessGiven;
  const number = typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : NaN;
  const least = name === 'limit' ? 1 : 0;
  if (!(number >= least && number <= most)) {
    throw badParameter(name, `A whole number from ${least} to ${most}.`);
  }
  return number;
}
