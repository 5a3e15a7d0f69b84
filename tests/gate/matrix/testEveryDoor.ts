import type { NewsroomOptions } from '../../helpers/newsroom';
import { databaseKind } from '../../helpers/testDatabase';
import type { Door } from '../doors/door';
import { blockedStates } from '../states/blockedStates';
import { passingStates } from '../states/passingStates';
import type { State } from '../states/state';
import { expectPublished, expectRefused } from './attempts';
import { cellsOf, groundsOf, isFull, type Cell } from './cells';
import { REFUSED_FORMS } from './leftOut';
import { changesSince, openStage, type Stage } from './stage';

type Attempt = (stage: Stage, cell: Cell, state: State) => Promise<void>;

/** Generates the matrix: every door × locale form × state of the story. */
export function testEveryDoor(
  family: string,
  doors: readonly Door[],
  options: NewsroomOptions,
): void {
  let stage: Stage;
  const count = { blocked: 0, clean: 0 };

  beforeAll(async () => {
    stage = await openStage(options);
  }, 120_000);

  afterAll(async () => {
    await stage?.room.close();
    const { blocked, clean } = count;
    process.stdout.write(
      `${family} on ${databaseKind()}: ${blocked + clean} cells (${blocked} blocked, ${clean} clean), ${isFull ? 'every combination' : 'every pair'}\n`,
    );
  });

  const testStates = (kind: keyof typeof count, states: readonly State[], attempt: Attempt) =>
    describe.each(states.map((state, number) => ({ name: state.name, state, number })))(
      'a story $name',
      ({ state, number }) => {
        for (const { stored, cells } of groundsOf(cellsOf(doors, state, number))) {
          describe(stored ? `stored in ${stored}` : 'sent along', () => {
            beforeAll(() => stage.set(state, stored));
            test.each(cells.map((cell) => ({ ...cell, name: cell.door.name })))(
              '$name, locale $form',
              async (cell) => {
                count[kind] += 1;
                await attempt(stage, cell, state);
              },
            );
          });
        }
      },
    );

  describe('is refused and changes nothing:', () => {
    testStates('blocked', blockedStates, expectRefused);
  });
  describe('goes out:', () => {
    testStates('clean', passingStates, expectPublished);
  });
  describe('a locale form that a door does not know is refused and changes nothing:', () => {
    testRefusedForms(doors, () => stage);
  });
}

function testRefusedForms(doors: readonly Door[], stage: () => Stage): void {
  const cells = doors.flatMap((door) =>
    REFUSED_FORMS.filter((refused) => refused.doors.test(door.name)).flatMap(({ forms, says }) =>
      forms
        .filter((form) => !door.forms.includes(form))
        .map((form) => ({ name: door.name, door, form, says })),
    ),
  );
  if (cells.length === 0) return;
  const [clean] = passingStates;
  beforeAll(() => stage().set(clean!, 'es'));
  test.each(cells)('$name, locale $form', async ({ door, form, says }) => {
    stage().events.forget();
    const answer = await door.open(stage().visit(form, clean!));
    expect(answer).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(says) as unknown,
    });
    expect(await changesSince(stage(), stage().scene)).toEqual([]);
    expect(stage().events.heard).toEqual([]);
  });
}
