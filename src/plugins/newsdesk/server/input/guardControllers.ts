import { errors } from '@strapi/utils';
import { SOURCE_UID } from '../content-types/source';
import { gatedTypes } from '../gated/gatedTypes';
import { linkedTypes } from '../gated/linkedTypes';
import { rowsOf, schemaOf, type Schema, type Strapi } from '../strapi';
import { checkDocumentId } from './checkAddressing';
import { checkInput } from './checkInput';
import { checkParameters } from './checkParameters';
import { isRecord } from './isRecord';
import { problemList, refuseProblems } from './Problem';

/** The slice of a Koa context that a guard looks at. */
interface Request {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
}

type Action = (this: unknown, context: Request, next: unknown) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  get(uid: string): Controller | undefined;
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

const CONTENT_MANAGER = 'plugin::content-manager.collection-types';
const RELATIONS = 'plugin::content-manager.relations';
const ADDRESSES = 'plugin::content-manager.uid';
const FILES = 'plugin::upload.content-api';
const FILE_UID = 'plugin::upload.file';
/** Actions of Strapi's panel whose body is a whole story. */
const SAVES = new Set(['create', 'update', 'clone', 'autoClone', 'publish']);

/**
 * Looks at requests before Strapi's own validators and sanitisers do. They walk whatever was sent,
 * however deep it is, and drop in silence what the panel may not write; both before the Document
 * Service and its middlewares see anything.
 */
export function guardControllers(strapi: Strapi): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  for (const uid of gatedTypes(strapi).keys()) {
    if (!controllers.get(uid)) continue;
    controllers.extend(uid, (controller) =>
      guarded(controller, ['find', 'findOne', 'create', 'update', 'delete'], (context, action) =>
        checkContentApi(strapi, uid, context, action),
      ),
    );
  }
  for (const uid of linkedTypes(strapi)) {
    if (!controllers.get(uid)) continue;
    controllers.extend(uid, (controller) =>
      guarded(controller, ['find', 'findOne'], (context) => refuseBadRequest(strapi, uid, context)),
    );
  }
  if (controllers.get(FILES)) {
    controllers.extend(FILES, (controller) =>
      guarded(controller, ['find', 'findOne'], ({ query }) =>
        refuseBadParameters(strapi, FILE_UID, query),
      ),
    );
  }
  guardPanel(strapi, controllers);
}

async function checkContentApi(
  strapi: Strapi,
  uid: string,
  context: Request,
  action: string,
): Promise<void> {
  refuseBadRequest(strapi, uid, context);
  const body = context.request.body as { data?: unknown } | null | undefined;
  // A body without data is Strapi's to refuse.
  const hasData = typeof body?.data === 'object' && body.data !== null;
  if (hasData && ['create', 'update'].includes(action)) refuseBadData(strapi, uid, body.data);
  if (action === 'delete') await refuseIfAbsent(strapi, uid, context.params.id);
}

/** Strapi says 204 for the deletion of what never was. */
async function refuseIfAbsent(strapi: Strapi, uid: string, documentId = ''): Promise<void> {
  const count = await rowsOf(strapi, uid).count({ where: { documentId } });
  if (count === 0) throw new errors.NotFoundError('There is no such document.');
}

function guardPanel(strapi: Strapi, controllers: Controllers): void {
  const isGuarded = (uid: string) => uid === SOURCE_UID || gatedTypes(strapi).has(uid);
  controllers.extend(CONTENT_MANAGER, (controller) =>
    guarded(controller, Object.keys(controller), (context, action) => {
      const { model = '' } = context.params;
      if (SAVES.has(action)) refuseOtherThanObject(context.request.body);
      if (isGuarded(model) || linkedTypes(strapi).has(model)) {
        refuseBadRequest(strapi, model, context);
      }
      if (isGuarded(model) && SAVES.has(action)) refuseBadData(strapi, model, context.request.body);
    }),
  );
  controllers.extend(ADDRESSES, (controller) =>
    guarded(controller, Object.keys(controller), (context) =>
      refuseOtherThanObject(context.request.body),
    ),
  );
  controllers.extend(RELATIONS, (controller) =>
    guarded(controller, ['findAvailable', 'findExisting'], (context) => {
      const { model = '', targetField = '' } = context.params;
      const schema = schemaOf(strapi, model) as Schema | undefined;
      const target = schema?.attributes[targetField]?.target;
      const isOurs = isGuarded(model) || model.startsWith('newsdesk.') || isGuarded(target ?? '');
      if (isOurs && target) refuseBadRequest(strapi, target, context);
    }),
  );
}

/** A controller whose actions run a check first. */
function guarded(
  controller: Controller,
  actions: readonly string[],
  check: (context: Request, action: string) => void | Promise<void>,
): Controller {
  const copy = Object.create(controller) as Controller;
  for (const name of actions) {
    const action = controller[name];
    if (typeof action !== 'function') continue;
    copy[name] = async function (context, next) {
      await check(context, name);
      return action.call(this, context, next);
    };
  }
  return copy;
}

function refuseBadRequest(strapi: Strapi, uid: string, { params, query, request }: Request): void {
  const { problems, find } = problemList();
  for (const id of [params.id, params.sourceId, ...listed(request.body), ...listed(query)]) {
    if (id !== undefined) checkDocumentId(id, find);
  }
  refuseProblems(problems);
  refuseBadParameters(strapi, uid, query);
}

function refuseBadParameters(strapi: Strapi, uid: string, query: Request['query']): void {
  refuseProblems(checkParameters(query, schemaOf(strapi, uid), (name) => schemaOf(strapi, name)));
}

/** The panel takes a list, or nothing at all, for an object, and fails on its first field. */
function refuseOtherThanObject(body: unknown): void {
  if (body === undefined || isRecord(body)) return;
  const { problems, find } = problemList();
  find([], 'newsdesk/wrong-type', 'An object with fields is expected.');
  refuseProblems(problems);
}

/** The documents that a bulk action is about; whether they are a list is Strapi's to check. */
function listed(container: unknown): unknown[] {
  const ids = isRecord(container) ? container.documentIds : undefined;
  return Array.isArray(ids) ? ids : [];
}

function refuseBadData(strapi: Strapi, uid: string, data: unknown): void {
  const claims = gatedTypes(strapi).get(uid)?.fields.claims;
  const { problems } = checkInput(
    data,
    schemaOf(strapi, uid),
    (name) => schemaOf(strapi, name),
    claims,
  );
  refuseProblems(problems);
}
