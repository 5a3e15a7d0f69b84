import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import { checkDocument } from '../gate/checkDocument';
import { languageOfRequest } from '../refusals/language';
import { DOCUMENT_ID, LOCALE, matching, refuseOthers } from '../input/parameters';
import type { Strapi } from '../strapi';

interface CheckContext {
  readonly params: { readonly uid?: string; readonly documentId?: string };
  readonly query: Record<string, unknown>;
  body: unknown;
}

/** `GET /api/newsdesk/check/:uid/:documentId?locale=`: what the gate would say, without publishing. */
export const check = ({ strapi }: { strapi: Strapi }) => ({
  async check(context: CheckContext): Promise<void> {
    const { uid = '' } = context.params;
    const type = gatedTypes(strapi).get(uid);
    if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
    const documentId = matching(context.params.documentId, DOCUMENT_ID, 'documentId');
    const locale = readLocale(context.query);
    const language = languageOfRequest(strapi);
    const stories = await checkDocument(strapi, type, documentId, locale, language);
    if (stories.length === 0) throw new errors.NotFoundError('There is no such draft.');
    context.body = { data: locale === '*' ? stories : stories[0] };
  },
});

function readLocale(query: Record<string, unknown>): string | undefined {
  refuseOthers(query, ['locale']);
  const { locale } = query;
  if (locale === undefined || locale === '') return undefined;
  return locale === '*' ? locale : matching(locale, LOCALE, 'locale');
}
