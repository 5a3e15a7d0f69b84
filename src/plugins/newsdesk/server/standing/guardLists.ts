import { errors } from '@strapi/utils';
import { TRANSLATION_STATES } from '../../editorial/translation';
import { rowsWithAwaited } from '../desk/readable';
import { gatedTypes } from '../gated/gatedTypes';
import { isRecord } from '../input/isRecord';
import type { GatedType } from '../gated/gatedType';
import { rowsOfWhich, type Rows } from '../permissions/readableRows';
import type { Strapi } from '../strapi';
import {
  GATE_STATES,
  withGateQuery,
  type GateOrder,
  type GateQuery,
  type GateState,
} from './gateQuery';
import { refreshStandings } from './refreshStandings';

/** What stands for the gate in the address of a list, as Strapi's `__status` does for publication. */
export const GATE_FIELD = '__gate';
/** And what stands for how translations stand beside their source. */
export const TRANSLATIONS_FIELD = '__translations';

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
 * (`sort=__gate:DESC`) by how stories stand, and filtered by how translations do (`__translations`). It comes before Strapi's own checks, which know no such field.
 */
export function guardLists(strapi: Strapi): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  controllers.extend('plugin::content-manager.collection-types', (controller) => {
    const copy = Object.create(controller) as Controller;
    copy.find = async function (context, next) {
      const type = gatedTypes(strapi).get(context.params.model ?? '');
      const list = () => controller.find!.call(this, context, next);
      if (!type) return list();
      const asked = await takeQuery(strapi, type, context.request.query);
      if (!asked) return list();
      await refreshStandings(strapi, type);
      return withGateQuery(asked, list);
    };
    return copy;
  });
}

/**
 * Takes out of a query what it asks of the gate.
 *
 * @returns null if that is nothing
 * @throws ForbiddenError if whoever asks may not know it; ValidationError for a state that there is not
 */
async function takeQuery(
  strapi: Strapi,
  type: GatedType,
  query: Record<string, unknown>,
): Promise<GateQuery | null> {
  const states = takeFilters(query, GATE_FIELD, GATE_STATES);
  const found = takeFilters(query, TRANSLATIONS_FIELD, TRANSLATION_STATES);
  const translations = found.map((state) => ({ state, withSources: true }));
  const order = takeOrder(query);
  if (states.length + translations.length === 0 && !order) return null;
  const among = await knownAmong(strapi, type, states, translations.length > 0);
  return { uid: type.uid, states, translations, among, ...(order && { order }) };
}

const isAboutReplies = (state: GateState): boolean => state === 'awaiting' || state === 'overdue';

/** The rows of which whoever asks may know what they ask for. */
async function knownAmong(
  strapi: Strapi,
  type: GatedType,
  states: readonly GateState[],
  hasTranslations: boolean,
): Promise<Rows> {
  if (states.some(isAboutReplies)) {
    const among = await rowsWithAwaited(strapi, type);
    if (among !== 'none') return among;
    throw new errors.ForbiddenError('You may not read who was asked, and until when.');
  }
  // A list of sources tells of their translations, which have to be readable as well.
  return hasTranslations ? rowsOfWhich(strapi, type.uid, []) : 'all';
}

/**
 * Takes the filters by one of the house's own fields out of a query.
 *
 * @throws ValidationError (status 400) for a state that there is not
 */
function takeFilters<State extends string>(
  query: Record<string, unknown>,
  field: string,
  known: readonly State[],
): State[] {
  const filters = isRecord(query.filters) ? query.filters : {};
  const all = Array.isArray(filters.$and) ? (filters.$and as unknown[]) : [];
  const isOurs = (filter: unknown): filter is Record<string, unknown> =>
    isRecord(filter) && Object.hasOwn(filter, field);
  const ours = [filters, ...all].filter(isOurs);
  if (ours.length === 0) return [];
  const given = ours.map((filter) => {
    const operand = filter[field];
    return isRecord(operand) ? operand.$eq : operand;
  });
  delete filters[field];
  const others = all.filter((filter) => !isOurs(filter));
  if (others.length > 0) filters.$and = others;
  else delete filters.$and;
  return given.map((value) => {
    const state = known.find((one) => one === value);
    if (state === undefined) throw badState(known);
    return state;
  });
}

const ORDER = new RegExp(`^${GATE_FIELD}(?::(asc|desc))?$`, 'i');

/** Takes the order by the gate out of a query. It stands alone: Strapi's panel sorts by one column. */
function takeOrder(query: Record<string, unknown>): GateOrder | null {
  const [first] = [query.sort].flat();
  const match = typeof first === 'string' ? ORDER.exec(first) : null;
  if (!match) return null;
  delete query.sort;
  return { by: 'fixes', direction: match[1]?.toLowerCase() === 'desc' ? 'desc' : 'asc' };
}

const badState = (known: readonly string[]): Error =>
  new errors.ValidationError(`A list is filtered by one of these: ${known.join(', ')}.`, {
    code: 'newsdesk/bad-parameter',
    errors: [{ path: ['filters'], message: 'Bad filter', name: 'ValidationError', value: '' }],
  });
