import { errors } from '@strapi/utils';
import * as z from 'zod';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { DOCUMENT_ID, LOCALE, matching, refuseOthers } from '../input/parameters';
import { readBody } from '../input/readBody';
import type { Strapi } from '../strapi';
import { languageRights, notYours, type LanguageRights } from '../translations/languageAccess';
import { languagesOf } from '../translations/languagesOf';
import { settleLanguage } from '../translations/settleLanguage';
import { sourceLanguage } from '../translations/sourceLanguage';
import { startLanguage } from '../translations/startLanguage';

interface LanguagesContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly user?: { readonly id?: unknown } };
  body: unknown;
}

const NAMES = z.array(z.string().max(64)).max(50);
const START = z.strictObject({ overwrite: NAMES.optional() });
const SETTLE = z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) });

/** The languages of a story, for the panel: each is asked by Strapi's permissions on it. */
export const languages = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/languages/:uid/:documentId?locale=`: how they stand, and the source beside the open one. */
  async story(context: LanguagesContext): Promise<void> {
    refuseOthers(context.query, ['locale']);
    context.body = { data: await told(strapi, await asked(strapi, context, context.query.locale)) };
  },

  /** `POST …/:locale` with `{ overwrite? }`: begins a translation with the words of its source. */
  async start(context: LanguagesContext): Promise<void> {
    refuseOthers(context.query, []);
    const { overwrite = [] } = readBody(START, context.request.body ?? {});
    const language = await writable(strapi, context);
    const by = typeof context.state.user?.id === 'number' ? context.state.user.id : null;
    await startLanguage(strapi, language.type, language, overwrite, by);
    // What is there now may be read by it as well.
    context.body = { data: await told(strapi, await writable(strapi, context)) };
  },

  /** `POST …/:locale/settle` with `{ id }`: the translation of this piece is still right. */
  async settle(context: LanguagesContext): Promise<void> {
    refuseOthers(context.query, []);
    const { id } = readBody(SETTLE, context.request.body);
    const language = await writable(strapi, context);
    await settleLanguage(strapi, language.type, language, id);
    context.body = { data: await told(strapi, language) };
  },
});

interface AskedLanguage {
  readonly type: GatedType;
  readonly documentId: string;
  readonly locale: string;
  readonly rights: LanguageRights;
}

/**
 * @throws NotFoundError if no such type is gated; ForbiddenError if whoever asks may read nothing of the story
 */
async function asked(
  strapi: Strapi,
  { params }: LanguagesContext,
  given: unknown,
): Promise<AskedLanguage> {
  const type = gatedTypes(strapi).get(params.uid ?? '');
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  const documentId = matching(params.documentId, DOCUMENT_ID, 'documentId');
  const locale = matching(given, LOCALE, 'locale');
  const rights = await languageRights(strapi, type, documentId);
  if (!rights.readsSome) throw notYours(strapi);
  return { type, documentId, locale, rights };
}

/**
 * A language that whoever asks may write, with the source that they have to read for it.
 *
 * @throws ForbiddenError `newsdesk/not-your-language`
 */
async function writable(strapi: Strapi, context: LanguagesContext): Promise<AskedLanguage> {
  const language = await asked(strapi, context, context.params.locale);
  const { type, documentId, locale, rights } = language;
  const source = await sourceLanguage(strapi, type, documentId);
  if (source === null ? !rights.writes(locale) : !rights.reads(source) || !rights.writes(locale)) {
    throw notYours(strapi);
  }
  return language;
}

const told = (strapi: Strapi, { type, ...language }: AskedLanguage) =>
  languagesOf(strapi, type, language);
