import { RELEASE_KINDS, type ReleaseKind } from '../../editorial/vocabulary';
import { badParameter, LOCALE, matching, refuseOthers } from '../input/parameters';
import { asName } from '../ledger/names';
import { readCursor, BEGINNING, type Position } from './cursor';
import { formatNamed, type Format } from './formats';

/** Which releases are asked for. */
export interface Selection {
  readonly locale: string | null;
  /** As the ledger's columns hold names. */
  readonly agency: string | null;
  readonly topic: string | null;
  /** Null for all. */
  readonly kinds: readonly ReleaseKind[] | null;
}

/** What a subscriber asks of the feed. */
export interface FeedQuery extends Selection {
  readonly after: Position;
  /** Whether a cursor was given, or it is asked from the beginning. */
  readonly hasCursor: boolean;
  readonly limit: number;
  /** For how long to wait for news, in milliseconds; 0 to answer at once. */
  readonly wait: number;
  /** Null where the request's `Accept` decides. */
  readonly format: Format | null;
}

const KNOWN = ['after', 'limit', 'locale', 'agency', 'topic', 'kinds', 'wait', 'format'] as const;
const DEFAULT_LIMIT = 50;
const MOST = 100;
const LONGEST_WAIT = 30;
const WHOLE = /^\d{1,3}$/;
/** Of a name or code that releases are asked by, in characters. */
const LONGEST_NAME = 200;
/** Half a character, or the end of a text for a database. */
export const UNSTORABLE = /[\p{Cs}\0]/u;

type Given = Readonly<Record<string, unknown>>;

/**
 * @param given the parameters as they came
 * @throws ValidationError (400) for a parameter that the feed does not know, or not of its form
 */
export function readFeedQuery(given: Given): FeedQuery {
  refuseOthers(given, KNOWN);
  return {
    after: 'after' in given ? cursorIn(given.after, 'after') : BEGINNING,
    hasCursor: 'after' in given,
    limit: whole(given, 'limit', DEFAULT_LIMIT, 1, MOST),
    wait: whole(given, 'wait', 0, 0, LONGEST_WAIT) * 1000,
    locale: 'locale' in given ? matching(given.locale, LOCALE, 'locale') : null,
    agency: nameIn(given, 'agency'),
    topic: nameIn(given, 'topic'),
    kinds: kindsIn(given.kinds),
    format: 'format' in given ? formatNamed(given.format) : null,
  };
}

/** @throws ValidationError (400) for what is no cursor of any ledger */
export function cursorIn(value: unknown, name: string): Position {
  const cursor = typeof value === 'string' ? readCursor(value) : null;
  if (!cursor) throw badParameter(name, 'It is a cursor that this feed gave, as it gave it.');
  return cursor;
}

/** A whole number between two bounds, both allowed. */
export function whole(
  given: Given,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (!(name in given)) return otherwise;
  const number = Number(matching(given[name], WHOLE, name));
  if (number < least || number > most) throw badParameter(name, `It is from ${least} to ${most}.`);
  return number;
}

function nameIn(given: Given, name: 'agency' | 'topic'): string | null {
  if (!(name in given)) return null;
  const text = given[name];
  const isShort = typeof text === 'string' && text.length <= LONGEST_NAME;
  const asked = isShort && !UNSTORABLE.test(text) ? asName(text) : '';
  if (asked === '') throw badParameter(name, 'It is one name or code.');
  return asked;
}

function kindsIn(value: unknown): readonly ReleaseKind[] | null {
  if (value === undefined) return null;
  const named = typeof value === 'string' ? value.split(',') : [];
  const kinds = RELEASE_KINDS.filter((kind) => named.includes(kind));
  if (kinds.length > 0 && kinds.length === named.length) return kinds;
  throw badParameter('kinds', `It is a list, with commas, of: ${RELEASE_KINDS.join(', ')}.`);
}
