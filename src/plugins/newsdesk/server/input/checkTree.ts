import type { Problem } from './Problem';

type Path = readonly (string | number)[];
type Find = (path: Path, code: Problem['code'], message: string) => void;

/** Strapi's own walkers recurse: a deeper value would overflow their stack. Lists in lists in blocks need 20. */
const DEEPEST = 40;
const MOST_NODES = 200_000;

/** Names by which JavaScript reaches an object's prototype. */
const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Looks at a whole value, whatever it is: not too deep or too large, no name that reaches a prototype,
 * each text whole Unicode without NUL (PostgreSQL stores neither). Does not recurse itself.
 */
export function checkTree(value: unknown, path: Path, find: Find): void {
  const open: { value: unknown; path: Path }[] = [{ value, path }];
  let nodes = 0;
  while (open.length > 0) {
    const here = open.pop()!;
    nodes += 1;
    if (nodes > MOST_NODES) {
      find(
        path.length > 0 ? path : here.path.slice(0, 1),
        'newsdesk/too-many',
        'This holds too many parts.',
      );
      return;
    }
    if (typeof here.value === 'string') checkString(here.value, here.path, find);
    if (typeof here.value !== 'object' || here.value === null || here.value instanceof Date)
      continue;
    if (here.path.length - path.length >= DEEPEST) {
      find(here.path.slice(0, 3), 'newsdesk/too-deep', 'This is nested too deeply.');
      return;
    }
    open.push(...partsOf(here.value, here.path, find));
  }
}

function partsOf(value: object, path: Path, find: Find): { value: unknown; path: Path }[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
  }
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const here = [...path, name];
    checkString(name, here, find);
    if (!PROTOTYPE_NAMES.has(name)) return [{ value: item, path: here }];
    find(here, 'newsdesk/unknown-field', 'There is no such field.');
    return [];
  });
}

function checkString(text: string, path: Path, find: Find): void {
  if (text.includes('\u0000')) {
    find(path, 'newsdesk/not-text', 'The text holds a NUL character. Remove it.');
  } else if (LONE_SURROGATE.test(text)) {
    find(
      path,
      'newsdesk/not-text',
      'The text holds half a character (a lone surrogate). Type it anew.',
    );
  }
}
