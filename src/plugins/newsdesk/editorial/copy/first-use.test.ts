import type * as Copy from '.';

/** The copy's readers as a process that has just started finds them: tables that fill with use are empty. */
function freshly(): typeof Copy {
  let fresh: typeof Copy | undefined;
  jest.isolateModules(() => {
    fresh = jest.requireActual<typeof Copy>('.');
  });
  return fresh!;
}

it('folds the first passage that it ever meets as it folds the second', () => {
  const { foldPassage } = freshly();
  const passage = 'ministry number 1 paid for the works';
  expect(foldPassage(passage)).toBe(passage);
  expect(foldPassage(passage)).toBe(passage);
});
