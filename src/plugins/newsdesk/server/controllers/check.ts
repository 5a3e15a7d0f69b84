import { errors } from '@strapi/utils';
import { gatedTypes } from '../gated/gatedTypes';
import { checkDocument } from '../gate/checkDocument';
import { languageOfRequest } from '../refusals/language';
import type { Strapi } from '../strapi';

interface CheckContext {
  readonly params: { readonly uid?: string; readonly documentId?: string };
  readonly query: Record<string, unknown>;
  body: unknown;
}

const LOCALE = /^(\*|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4})$/;
const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `GET /api/newsdesk/check/:uid/:documentId?locale=`: what the gate would say, without publishing. */
export const check = ({ strapi }: { strapi: Strapi }) => ({
  async check(context: CheckContext): Promise<void> {
    const { uid = '', documentId = '' } = context.params;
    const type = gatedTypes(strapi).get(uid);
    if (!type) throw new errors.NotFoundError('No such content type is guarded by the gate.');
    if (!DOCUMENT_ID.test(documentId)) throw badParameter('documentId');
    const locale = readLocale(context.query);
    const language = languageOfRequest(strapi);
    const stories = await checkDocument(strapi, type, documentId, locale, language);
    if (stories.length === 0) throw new errors.NotFoundError('There is no such draft.');
    context.body = { data: locale === '*' ? stories : stories[0] };
  },
});

function readLocale({ locale, ...others }: Record<string, unknown>): string | undefined {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw badParameter(unknown.slice(0, 40));
  if (locale === undefined || locale === '') return undefined;
  if (typeof locale !== 'string' || !LOCALE.test(locale)) throw badParameter('locale');
  return locale;
}

const badParameter = (name: string): Error =>
  new errors.ValidationError(
    `The parameter “${name}” is not one this address takes, or not of its form.`,
    {
      code: 'newsdesk/bad-parameter',
      errors: [{ path: [name], message: 'Bad parameter', name: 'ValidationError', value: '' }],
    },
  );
