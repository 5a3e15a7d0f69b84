const TEXT = ['source', 'target', 'pc', 'mrk'];

/** In what each element of XLIFF's core may stand. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  xliff: [''],
  file: ['xliff'],
  skeleton: ['file'],
  group: ['file', 'group'],
  unit: ['file', 'group'],
  notes: ['file', 'group', 'unit'],
  note: ['notes'],
  originalData: ['unit'],
  data: ['originalData'],
  segment: ['unit'],
  ignorable: ['unit'],
  source: ['segment', 'ignorable'],
  target: ['segment', 'ignorable'],
  cp: [...TEXT, 'data'],
  ph: TEXT,
  pc: TEXT,
  sc: TEXT,
  ec: TEXT,
  mrk: TEXT,
  sm: TEXT,
  em: TEXT,
};

/** Whether an element of XLIFF may stand in another; the root stands in `''`. */
export const mayStandIn = (name: string, parent: string): boolean =>
  (Object.hasOwn(PARENTS, name) ? PARENTS[name]! : []).includes(parent);

/** Whether words of a unit, and nothing but those and codes, stand in an element. */
export const holdsWords = (name: string): boolean => TEXT.includes(name);
