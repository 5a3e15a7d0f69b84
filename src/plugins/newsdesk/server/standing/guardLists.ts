import { errors } from '@strapi/utils';
import { maySeeAwaited } from '../desk/readable';
import { gatedTypes } from '../gated/gatedTypes';
import { isRecord } from '../input/isRecord';
import type { Strapi } from '../strapi';
import { isGateState, withGateQuery, type GateOrder, type GateState } from './gateQuery';
import { refreshStandings } from './refreshStandings';

/** What stands for the gate in the address of a list, as Strapi's `__status` does for publication. */
export const GATE_FIELD = '__gate';

interface ListRequest {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly query: Record<string, unknown> };
}

type Action = (this: unknown, context: ListRequest, next: unknown) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

/**
 * Lets the panel's list of a gated type be filtered (`filters[$and][0][__gate][$eq]=blocked`) and sorted
 * (`sort=__gate:DESC`) by how stories stand. It comes before Strapi's own checks, which know no such field.
 */
export function guardLists(strapi: Strapi): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  controllers.extend('plugin::content-manager.collection-types', (controller) => {
    const copy = Object.create(controller) as Controller;
    copy.find = async function (context, next) {
      const type = gatedTypes(strapi).get(context.params.model ?? '');
      const list = () => controller.find!.call(this, context, next);
      if (!type) return list();
      const { query } = context.request;
      const states = takeStates(query);
      const order = takeOrder(query);
      if (states.length === 0 && !order) return list();
      if (states.some(isAboutReplies) && !maySeeAwaited(strapi, type)) {
        throw new errors.ForbiddenError('You may not read who was asked, and until when.');
      }
      await refreshStandings(strapi, type);
      return withGateQuery({ uid: type.uid, states, ...(order && { order }) }, list);
    };
    return copy;
  });
}

const isAboutReplies = (state: GateState): boolean => state !== 'blocked';

/**
 * Takes the filters by the gate out of a query.
 *
 * @throws ValidationError (status 400) for a state that there is not
 */
function takeStates(query: Record<string, unknown>): GateState[] {
  const filters = isRecord(query.filters) ? query.filters : {};
  const all = Array.isArray(filters.$and) ? (filters.$and as unknown[]) : [];
  const ours = [filters, ...all].filter(isOurs);
  if (ours.length === 0) return [];
  const states = ours.map((filter) => {
    const operand = filter[GATE_FIELD];
    return isRecord(operand) ? operand.$eq : operand;
  });
  delete filters[GATE_FIELD];
  const others = all.filter((filter) => !isOurs(filter));
  if (others.length > 0) filters.$and = others;
  else delete filters.$and;
  if (!states.every(isGateState)) throw badState();
  return states;
}

const isOurs = (filter: unknown): filter is Record<string, unknown> =>
  isRecord(filter) && Object.hasOwn(filter, GATE_FIELD);

const ORDER = new RegExp(`^${GATE_FIELD}(?::(asc|desc))?$`, 'i');

/** Takes the order by the gate out of a query. It stands alone: Strapi's panel sorts by one column. */
function takeOrder(query: Record<string, unknown>): GateOrder | null {
  const [first] = [query.sort].flat();
  const match = typeof first === 'string' ? ORDER.exec(first) : null;
  if (!match) return null;
  delete query.sort;
  return { by: 'fixes', direction: match[1]?.toLowerCase() === 'desc' ? 'desc' : 'asc' };
}

const badState = (): Error =>
  new errors.ValidationError('A list is filtered by “ready”, “blocked”, “awaiting” or “overdue”.', {
    code: 'newsdesk/bad-parameter',
    errors: [{ path: ['filters'], message: 'Bad filter', name: 'ValidationError', value: '' }],
  });
