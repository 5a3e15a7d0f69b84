import type { Attribute } from '../strapi';
import { BOUNDS } from './bounds';
import { isRecord } from './isRecord';
import type { Find, Path } from './Problem';

/** A record that a relation names, and where. */
export interface Mention {
  readonly path: Path;
  readonly target: string;
  readonly id: number | string;
}

/** Checks one relation or media field; hands on the records that it names. */
export interface RelationCheck {
  readonly path: Path;
  readonly find: Find;
  readonly mention: (mention: Mention) => void;
}

const LISTS = ['set', 'connect', 'disconnect'] as const;
const FILE_UID = 'plugin::upload.file';

/**
 * Checks that a relation is written in one of the forms that Strapi knows: an id, an object with one,
 * a list of either, or `set`, `connect` and `disconnect` with such a list.
 */
export function checkRelation(value: unknown, attribute: Attribute, check: RelationCheck): void {
  const target = attribute.type === 'media' ? FILE_UID : attribute.target;
  if (target === undefined) return;
  if (!isRecord(value) || 'id' in value || 'documentId' in value) {
    checkItems(value, target, check);
    return;
  }
  for (const name of LISTS) {
    if (value[name] == null) continue;
    // What is taken away need not be there any more.
    const mention = name === 'disconnect' ? () => {} : check.mention;
    checkItems(value[name], target, { ...check, path: [...check.path, name], mention });
  }
  for (const name of Object.keys(value)) {
    const isKnown = [...LISTS, 'options'].includes(name);
    if (!isKnown || (name === 'options' && !isRecord(value[name]))) {
      check.find([...check.path, name], 'newsdesk/unknown-field', FORM);
    }
  }
}

const FORM =
  'A record is named by its id or documentId: alone, in a list, or under set, connect or disconnect.';

function checkItems(value: unknown, target: string, check: RelationCheck): void {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const { path, find, mention } = check;
  if (items.length > BOUNDS.related) {
    find(
      path,
      'newsdesk/too-many',
      `At most ${BOUNDS.related} fit here; these are ${items.length}.`,
    );
    return;
  }
  items.forEach((item, index) => {
    const here = Array.isArray(value) ? [...path, index] : path;
    const ids = [idOf(item), ...placesOf(item)];
    if (ids.includes(null) || !hasGoodPlace(item)) find(here, 'newsdesk/wrong-type', FORM);
    else for (const id of ids) mention({ path: here, target, id: id! });
  });
}

/** The id that an item of a relation names, or null if it is none. */
function idOf(item: unknown): number | string | null {
  if (!isRecord(item)) return goodId(item);
  const { id, documentId } = item;
  // Under `id` Strapi takes a number alone; a document's name there ends as an error 500.
  if (id != null && typeof goodId(id) !== 'number') return null;
  const ids = [id, documentId].filter((one) => one != null).map(goodId);
  return ids.length === 0 || ids.includes(null) ? null : ids.at(-1)!;
}

/**
 * Strapi takes any text that starts with a number for a number (`parseInt`), which PostgreSQL refuses
 * with an error of its own.
 */
function goodId(id: unknown): number | string | null {
  if (typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))) {
    const number = Number(id);
    return Number.isInteger(number) && number > 0 && number <= 2147483647 ? number : null;
  }
  const isName =
    typeof id === 'string' && /^[A-Za-z_]/.test(id) && id.length <= BOUNDS.stringLength;
  return isName ? id : null;
}

/** The records before or after which an item is to stand; null for what names none. */
function placesOf(item: unknown): (number | string | null)[] {
  const position = isRecord(item) ? item.position : null;
  if (!isRecord(position)) return [];
  return [position.before, position.after].filter((id) => id != null).map(goodId);
}

/** Whether what an item says beside its id (where in the list, in which language) has Strapi's form. */
function hasGoodPlace(item: unknown): boolean {
  if (!isRecord(item)) return true;
  const { position, locale, status } = item;
  const isWord = (value: unknown) => value == null || typeof value === 'string';
  return isWord(locale) && isWord(status) && (position == null || isRecord(position));
}
