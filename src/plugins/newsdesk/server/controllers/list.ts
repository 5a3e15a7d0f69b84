import { errors } from '@strapi/utils';
import { timeZoneOf } from '../config';
import { checkDrafts } from '../desk/checkDrafts';
import { findDrafts, idsOf, permissionsOn, rowsWithAwaited } from '../desk/readable';
import type { GatedType } from '../gated/gatedType';
import { gatedTypes } from '../gated/gatedTypes';
import { isRecord } from '../input/isRecord';
import { badParameter, DOCUMENT_ID, LOCALE } from '../input/parameters';
import { idsAmong } from '../permissions/readableRows';
import { languageOfRequest } from '../refusals/language';
import { readStandings } from '../standing/readStandings';
import { refreshStandings } from '../standing/refreshStandings';
import type { Strapi } from '../strapi';

interface ListContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

/** As many as a page of Strapi's list holds. */
const MOST = 100;

/** What the panel's list of stories asks. */
export const list = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/standing/:uid?ids=a,b`: how these documents stand, in the languages that may be read. */
  async standing(context: ListContext): Promise<void> {
    const type = readableType(strapi, context.params.uid);
    const { ids } = context.query;
    const documentIds = textsOf(typeof ids === 'string' ? ids.split(',') : ids, DOCUMENT_ID, 'ids');
    const filters = { documentId: { $in: documentIds } };
    const drafts = await findDrafts(strapi, type, { filters, fields: ['documentId'] });
    const found = [...new Set(drafts.map(({ documentId }) => String(documentId)))];
    await refreshStandings(strapi, type, { documentIds: found });
    const among = await rowsWithAwaited(strapi, type);
    const awaited = await idsAmong(strapi, type.uid, among, idsOf(drafts));
    const data = await readStandings(strapi, type, drafts, awaited);
    context.body = { data, meta: { timeZone: timeZoneOf(strapi) } };
  },

  /**
   * `POST /newsdesk/check` with `{ uid, documentIds, locales? }`: what would become of these documents if
   * they were published now.
   */
  async check(context: ListContext): Promise<void> {
    const body = isRecord(context.request.body) ? context.request.body : {};
    const type = readableType(strapi, body.uid);
    const documentIds = textsOf(body.documentIds, DOCUMENT_ID, 'documentIds');
    const locales = body.locales == null ? undefined : textsOf(body.locales, LOCALE, 'locales');
    const language = languageOfRequest(strapi);
    context.body = { data: await checkDrafts(strapi, type, documentIds, locales, language) };
  },
});

function readableType(strapi: Strapi, uid: unknown): GatedType {
  const type = gatedTypes(strapi).get(String(uid));
  if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
  if (!permissionsOn(strapi, type.uid).can.read()) throw new errors.ForbiddenError();
  return type;
}

function textsOf(value: unknown, form: RegExp, name: string): string[] {
  const texts = Array.isArray(value) ? (value as unknown[]) : [];
  const isGood = (text: unknown): text is string => typeof text === 'string' && form.test(text);
  if (texts.length > 0 && texts.length <= MOST && texts.every(isGood)) return texts;
  throw badParameter(name, `It is a list of 1 to ${MOST} of them.`);
}
