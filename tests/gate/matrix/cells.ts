import { LOCALE_FORMS, type Door, type LocaleForm } from '../doors/door';
import type { Language } from '../states/cleanStory';
import type { State } from '../states/state';
import { canBring } from './leftOut';

/** A door, and how it is told the languages. */
export interface Cell {
  readonly door: Door;
  readonly form: LocaleForm;
}

/**
 * Whether every door is tried with every form and every state: with `NEWSDESK_FULL_MATRIX=1`, as
 * `npm run soak` does. Otherwise every pair of them is: door and state, door and form, form and state.
 */
export const isFull = process.env.NEWSDESK_FULL_MATRIX === '1';

/** The cells of one state. `number` is its place among the states: the forms take turns by it. */
export function cellsOf(
  doors: readonly Door[],
  state: State,
  number: number,
  full: boolean = isFull,
): Cell[] {
  const all = doors.flatMap((door) =>
    door.forms.filter((form) => canBring(door, form, state)).map((form) => ({ door, form })),
  );
  const short = everyPairOf(all, doors, number);
  return full ? all.filter((cell) => !cell.door.isSlow || short.includes(cell)) : short;
}

function everyPairOf(all: readonly Cell[], doors: readonly Door[], number: number): Cell[] {
  const turns = doors.flatMap((door, index) => {
    const cells = all.filter((cell) => cell.door === door);
    return cells.length > 0 ? [cells[(index + number) % cells.length]!] : [];
  });
  const forms = [...new Set(all.map(({ form }) => form))];
  const missing = forms.filter((form) => !turns.some((cell) => cell.form === form));
  return [...turns, ...missing.map((form) => all.find((cell) => cell.form === form)!)];
}

/** Cells that start from the same rows: the draft in the state under test, in one language; or none. */
export const groundsOf = (
  cells: readonly Cell[],
): { readonly stored: Language | null; readonly cells: readonly Cell[] }[] =>
  ([null, 'en', 'es'] as const)
    .map((stored) => ({
      stored,
      cells: cells.filter(({ door, form }) =>
        door.takes === 'sent' ? stored === null : stored === LOCALE_FORMS[form].target,
      ),
    }))
    .filter((ground) => ground.cells.length > 0);
