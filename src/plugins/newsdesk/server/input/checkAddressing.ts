import { defaultLocale } from '../gate/requestedLocales';
import { isContentApi } from '../reading/reader';
import type { DocumentCall, Schema, Strapi } from '../strapi';
import { BOUNDS } from './bounds';
import { checkText } from './checkTree';
import { isKnownLanguage } from './knownLanguages';
import { problemList, type Problem } from './Problem';

/** What acts on one document has to say on which: without an id Strapi would act on all of them. */
const ON_ONE = new Set([
  'findOne',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);
const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);
/** These write exactly one language. */
const IN_ONE_LANGUAGE = new Set(['create', 'update']);

/** Checks which document, and which of its languages, a call of the Document Service is about. */
export async function checkAddressing(
  strapi: Strapi,
  { action, params }: Pick<DocumentCall, 'action' | 'params'>,
  schema: Schema,
): Promise<Problem[]> {
  const { problems, find } = problemList();
  if (ON_ONE.has(action)) checkDocumentId(params.documentId, find);
  if (action === 'update' && isMoved(params)) find(['documentId'], 'newsdesk/wrong-type', MOVED);
  if (!isLocalized(schema)) return problems;
  if (!READS.has(action) || isContentApi(strapi)) {
    const problem = await languageProblem(strapi, action, params.locale);
    if (problem) find(['locale'], 'newsdesk/no-such-language', problem);
  }
  if (problems.length === 0 && IN_ONE_LANGUAGE.has(action)) {
    const meant = params.locale || (await defaultLocale(strapi));
    const sent = (params.data as { locale?: unknown } | undefined)?.locale;
    if (sent != null && sent !== meant) find(['locale'], 'newsdesk/no-such-language', ASIDE);
  }
  return problems;
}

/** Strapi stores whatever `data.documentId` says: the draft would leave its document for another one. */
const isMoved = ({ documentId, data }: DocumentCall['params']): boolean => {
  const sent = (data as { documentId?: unknown } | undefined)?.documentId;
  return sent !== undefined && sent !== documentId;
};

const MOVED = 'What was saved as one document stays that document. Leave the documentId out.';

const ASIDE = 'The language is named beside the data (?locale=…), where Strapi reads it.';

/** Checks the id of a document: any text that a database column holds. */
export function checkDocumentId(
  documentId: unknown,
  find: ReturnType<typeof problemList>['find'],
): void {
  if (typeof documentId !== 'string' || documentId === '') {
    find(['documentId'], 'newsdesk/wrong-type', 'The id of a document is expected.');
  } else if (documentId.length > BOUNDS.stringLength) {
    find(['documentId'], 'newsdesk/too-long', 'No document has an id as long as this.');
  } else checkText(documentId, ['documentId'], find);
}

async function languageProblem(
  strapi: Strapi,
  action: string,
  locale: unknown,
): Promise<string | null> {
  if (locale == null || locale === '') return null;
  const isSingle = IN_ONE_LANGUAGE.has(action);
  if (locale === '*' && !isSingle) return null;
  const codes: unknown[] = Array.isArray(locale) && !isSingle ? locale : [locale];
  for (const code of codes) {
    if (typeof code !== 'string') return 'The code of a language is expected, such as en.';
    if (code.length > 35 || !(await isKnownLanguage(strapi, code))) return UNKNOWN;
  }
  return null;
}

const UNKNOWN = 'The newsroom has no such language. An administrator adds it under Settings.';

const isLocalized = ({ pluginOptions }: Schema): boolean =>
  (pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized === true;
