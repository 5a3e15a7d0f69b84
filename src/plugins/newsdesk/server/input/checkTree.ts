import type { Find, Path } from './Problem';

/**
 * Strapi's own walkers recurse: a deeper value would overflow their stack. MariaDB, whose JSON ends
 * at 40 levels (its JSON_DEPTH_LIMIT), sets the bound. Lists in lists in blocks need 20.
 */
const DEEPEST = 32;
const MOST_NODES = 200_000;

/** Names by which JavaScript reaches an object's prototype. */
const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const LONE_SURROGATE = /\p{Surrogate}/u;

interface Node {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Looks at a whole value, whatever it is: not too deep or too large, no name that reaches a prototype,
 * nothing that JSON cannot say, each text whole Unicode without NUL (PostgreSQL stores neither).
 * Does not recurse itself.
 */
export function checkTree(value: unknown, path: Path, find: Find): void {
  const open: Node[] = [{ value, path }];
  let nodes = 1;
  while (open.length > 0) {
    const here = open.pop()!;
    checkLeaf(here, find);
    if (!isBranch(here.value)) continue;
    if (here.path.length - path.length >= DEEPEST) {
      find(here.path.slice(0, 3), 'newsdesk/too-deep', 'This is nested too deeply.');
      return;
    }
    const names = Object.keys(here.value);
    nodes += names.length;
    if (nodes > MOST_NODES) {
      find(here.path.slice(0, path.length + 1), 'newsdesk/too-many', 'This holds too many parts.');
      return;
    }
    for (const part of partsOf(here.value, names, here.path, find)) open.push(part);
  }
}

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function* partsOf(
  value: object,
  names: readonly string[],
  path: Path,
  find: Find,
): Generator<Node> {
  const isList = Array.isArray(value);
  for (const name of names) {
    const here = [...path, isList ? Number(name) : name];
    if (PROTOTYPE_NAMES.has(name)) {
      find(here, 'newsdesk/unknown-field', 'There is no such field.');
      continue;
    }
    if (!isList) checkText(name, here, find);
    yield { value: (value as Record<string, unknown>)[name], path: here };
  }
}

function checkLeaf({ value, path }: Node, find: Find): void {
  if (typeof value === 'string') return checkText(value, path, find);
  const isData =
    ['object', 'boolean', 'undefined'].includes(typeof value) ||
    (typeof value === 'number' && Number.isFinite(value));
  if (!isData) find(path, 'newsdesk/wrong-type', 'This is nothing that a story can hold.');
}

/** Whether a text can be stored as it is; finds what is wrong with it if not. */
export function checkText(text: string, path: Path, find: Find): void {
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
