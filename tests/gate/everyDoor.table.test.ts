import { RULES } from '../../src/plugins/newsdesk/editorial/gate/rules';
import { httpDoors, serverDoors } from './doors';
import { FORMS, type LocaleForm } from './doors/door';
import { cellsOf, type Cell } from './matrix/cells';
import { canBring, isExplained, LEFT_OUT, REFUSED_FORMS } from './matrix/leftOut';
import { blockedStates, CODES_WITHOUT_STATE } from './states/blockedStates';
import { passingStates } from './states/passingStates';

const doors = [...httpDoors, ...serverDoors];
const states = [...blockedStates, ...passingStates];

test('every code of every rule has a state that brings it about, or a reason why not', () => {
  const brought = blockedStates.flatMap(({ expects }) => expects.map(([code]) => code));
  const accounted = new Set([...brought, ...Object.keys(CODES_WITHOUT_STATE)]);
  const codes = RULES.flatMap((rule) => rule.codes as readonly string[]);
  expect(codes.filter((code) => !accounted.has(code))).toEqual([]);
  expect([...accounted].filter((code) => !codes.includes(code))).toEqual([]);
});

test('every locale form is tried at every door, or is in a table with the reason', () => {
  const unexplained = doors.flatMap((door) =>
    FORMS.filter((form) => !door.forms.includes(form) && !isExplained(door, form)).map(
      (form) => `${door.name}, locale ${form}`,
    ),
  );
  expect(unexplained).toEqual([]);
});

test('every entry of the tables is about a door that there is', () => {
  const idle = [...REFUSED_FORMS, ...LEFT_OUT].filter(
    (entry) => !doors.some(({ name }) => entry.doors.test(name)),
  );
  expect(idle).toEqual([]);
});

test('every state is brought to at least one door, and doors and states have names of their own', () => {
  const unbrought = states.filter(
    (state) => !doors.some((door) => door.forms.some((form) => canBring(door, form, state))),
  );
  expect(unbrought).toEqual([]);
  expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length);
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

test('the short matrix has every pair of a door, a locale form and a state that the full one has', () => {
  const pairsOf = (full: boolean) =>
    [blockedStates, passingStates].map(
      (list) =>
        new Set(
          list.flatMap((state, number) =>
            [httpDoors, serverDoors].flatMap((family) =>
              cellsOf(family, state, number, full).flatMap((cell) => pairs(cell, state.name)),
            ),
          ),
        ),
    );
  const pairs = ({ door, form }: Cell, state: string): string[] => [
    `${door.name} × ${state}`,
    `${door.name} × ${form}`,
    `${form as LocaleForm} × ${state}`,
  ];
  const [short, full] = [pairsOf(false), pairsOf(true)];
  full.forEach((wanted, index) => {
    expect([...wanted].filter((pair) => !short[index]!.has(pair))).toEqual([]);
  });
});
