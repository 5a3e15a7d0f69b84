import { AsyncLocalStorage } from 'node:async_hooks';
import type { TranslationState } from '../../editorial/translation';
import type { Rows } from '../permissions/readableRows';

/** What a list of stories may be narrowed to: how their drafts stand at the gate. */
export const GATE_STATES = ['ready', 'blocked', 'awaiting', 'overdue'] as const;

export type GateState = (typeof GATE_STATES)[number];

export interface GateOrder {
  readonly by: 'fixes' | 'replyBy';
  readonly direction: 'asc' | 'desc';
}

/** Which translations a list is narrowed to, by how they stand beside their source. */
export interface TranslationQuery {
  readonly state: TranslationState;
  /** Whether a source is meant, too, one of whose translations stands like that. */
  readonly withSources: boolean;
}

/** How one list of a content type is to be narrowed and sorted. */
export interface GateQuery {
  readonly uid: string;
  /** All of them have to hold. */
  readonly states: readonly GateState[];
  /** All of them have to hold. Default: none. */
  readonly translations?: readonly TranslationQuery[];
  readonly order?: GateOrder;
  /** Only these drafts: those of which whoever asks may know the states. Default: all. */
  readonly among?: Rows;
}

const asked = new AsyncLocalStorage<GateQuery>();

/** A query as it applies to one call of the Document Service. */
export interface DueQuery extends GateQuery {
  /** Whether the call reads public rows, whose drafts the query is about, and not drafts themselves. */
  readonly ofPublicRows: boolean;
}

/** The query of one call of the Document Service, taken by the first read that it comes to. */
const due = new AsyncLocalStorage<{ query: DueQuery | null }>();

/** Reads lists, through the Document Service, narrowed and sorted by how stories stand. */
export const withGateQuery = <Result>(query: GateQuery, read: () => Result): Result =>
  asked.run(query, read);

/** What was asked for lists of a content type, in the action that is under way. */
export function askedOf(uid: string): GateQuery | null {
  const query = asked.getStore();
  return query?.uid === uid ? query : null;
}

/** Runs one call of the Document Service whose own read of its content type is to take the query. */
export const withDue = <Result>(query: DueQuery, call: () => Result): Result =>
  due.run({ query }, call);

/** Takes the query for the read that is about to be made; there is one per call. */
export function takeDue(uid: string): DueQuery | null {
  const store = due.getStore();
  if (store?.query?.uid !== uid) return null;
  const { query } = store;
  store.query = null;
  return query;
}
