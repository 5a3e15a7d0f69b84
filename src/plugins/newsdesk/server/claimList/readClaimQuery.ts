import { RESPONSE_STATES, VERIFICATIONS } from '../../editorial/vocabulary';
import { isRecord } from '../input/isRecord';
import { badParameter, DOCUMENT_ID, LOCALE, refuseOthers } from '../input/parameters';
import {
  SORTS,
  type ClaimFilter,
  type ClaimPage,
  type ClaimQuery,
  type ClaimSort,
} from './claimQuery';

export type Parameters = Readonly<Record<string, unknown>>;

const LONGEST_WORDS = 100;
const MOST_FILTERS = 20;
const LARGEST_PAGE = 100;
/** As far as an offset makes sense. */
const LAST_PAGE = 100_000;
const TYPE = /^[a-z0-9:._-]{1,120}$/;

export const QUERY_PARAMETERS = ['_q', 'filters', 'restsOn', 'sort'];

/**
 * Reads which claims are asked for, from parameters that look as those of Strapi's own lists:
 * `_q=bribes&filters[$and][0][verification][$eq]=unverified&sort=replyBy:ASC`.
 *
 * @throws ValidationError if one is not of its form
 */
export function readClaimQuery(parameters: Parameters): ClaimQuery {
  return {
    words: readWords(parameters._q),
    filters: readFilters(parameters.filters),
    restsOn: readRecord(parameters.restsOn, 'restsOn'),
    ...readSort(parameters.sort),
  };
}

/** @throws ValidationError if the page is out of bounds */
export function readPage({ page, pageSize }: Parameters): ClaimPage {
  return {
    page: readNumber(page, 1, LAST_PAGE, 'page'),
    pageSize: readNumber(pageSize, 10, LARGEST_PAGE, 'pageSize'),
  };
}

function readNumber(value: unknown, unlessSaid: number, most: number, name: string): number {
  if (value === undefined || value === '') return unlessSaid;
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw badParameter(name, `It is a number from 1 to ${most}.`);
  return number;
}

export function readWords(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value.length > LONGEST_WORDS || value.includes('\0')) {
    throw badParameter('_q', `It holds at most ${LONGEST_WORDS} characters.`);
  }
  return value.trim();
}

export function readRecord(value: unknown, name: string): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || !DOCUMENT_ID.test(value)) throw badParameter(name);
  return value;
}

function readSort(value: unknown): Pick<ClaimQuery, 'sort' | 'descending'> {
  if (value === undefined || value === '') return { sort: 'updatedAt', descending: true };
  const [name, order = 'ASC', more] = typeof value === 'string' ? value.split(':') : [];
  const sort = SORTS.find((one) => one === name);
  if (!sort || more !== undefined || !/^(ASC|DESC)$/i.test(order)) {
    throw badParameter('sort', `It is one of ${SORTS.join(', ')}, with :ASC or :DESC.`);
  }
  return { sort: sort satisfies ClaimSort, descending: /^desc$/i.test(order) };
}

function readFilters(value: unknown): ClaimFilter[] {
  if (value === undefined || value === '') return [];
  if (!isRecord(value)) throw badParameter('filters');
  refuseOthers(value, ['$and']);
  const all: unknown = value.$and ?? [];
  if (!Array.isArray(all) || all.length > MOST_FILTERS) {
    throw badParameter('filters', `It is a list “$and” of at most ${MOST_FILTERS}.`);
  }
  return all.map(readFilter);
}

/** One entry of the list: `{ verification: { $eq: 'unverified' } }`. */
function readFilter(entry: unknown): ClaimFilter {
  const [name, condition, ...others] = isRecord(entry) ? Object.entries(entry).flat() : [];
  const [operator, value, ...more] = isRecord(condition) ? Object.entries(condition).flat() : [];
  const isOne = typeof name === 'string' && others.length === 0 && more.length === 0;
  const filter =
    isOne && typeof value === 'string' ? filterOf(name, String(operator), value) : undefined;
  if (!filter) throw badParameter(`filters.${String(name).slice(0, 40)}`);
  return filter;
}

function filterOf(on: string, operator: string, value: string): ClaimFilter | undefined {
  const not = operator === '$ne';
  const isEquality = not || operator === '$eq';
  if (on === 'respondent') return respondentFilter(operator, value);
  if (!isEquality) return undefined;
  if (on === 'verification') {
    const known = VERIFICATIONS.find((one) => one === value);
    return known && { on, not, value: known };
  }
  if (on === 'responseSought') {
    const known = ([...RESPONSE_STATES, 'overdue'] as const).find((one) => one === value);
    return known && { on, not, value: known };
  }
  if (on === 'locale' && LOCALE.test(value)) return { on, not, value };
  if (on === 'type' && TYPE.test(value)) return { on, not, value };
  if ((on === 'source' || on === 'agency') && !not && DOCUMENT_ID.test(value)) return { on, value };
  return undefined;
}

function respondentFilter(operator: string, value: string): ClaimFilter | undefined {
  const words = value.trim();
  if (words === '' || words.length > LONGEST_WORDS || words.includes('\0')) return undefined;
  if (operator === '$containsi') return { on: 'respondent', how: 'contains', value: words };
  if (operator === '$eqi') return { on: 'respondent', how: 'equals', value: words };
  return undefined;
}
