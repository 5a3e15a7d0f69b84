import { batchStandings } from './batchStandings';

const answers = (fetched: string[][]) => (_model: string, documentIds: readonly string[]) => {
  fetched.push([...documentIds]);
  const standing = {
    locale: 'en',
    fixes: 1,
    warnings: 0,
    awaiting: 0,
    replyBy: null,
    translation: null,
  };
  const data = Object.fromEntries(documentIds.map((id) => [id, [standing]]));
  return Promise.resolve({ data, meta: { timeZone: 'UTC' } });
};

const ids = (count: number) => Array.from({ length: count }, (_, index) => `document${index}`);

it('asks once for all rows of a page', async () => {
  const fetched: string[][] = [];
  const ask = batchStandings(answers(fetched));
  const found = await Promise.all(ids(100).map((id) => ask('stories', id)));
  expect(found.every(({ standings }) => standings.length === 1)).toBe(true);
  await ask('stories', 'document1');
  expect(fetched).toEqual([ids(100)]);
});

it('asks for no more at once than the server takes', async () => {
  const fetched: string[][] = [];
  const ask = batchStandings(answers(fetched));
  await Promise.all(ids(150).map((id) => ask('stories', id)));
  expect(fetched.map(({ length }) => length)).toEqual([100, 50]);
});

it('asks again after it failed', async () => {
  let fails = true;
  const ask = batchStandings((model, asked) =>
    fails ? Promise.reject(new Error('gone')) : answers([])(model, asked),
  );
  await expect(ask('stories', 'one')).rejects.toThrow('gone');
  fails = false;
  expect((await ask('stories', 'one')).standings).toHaveLength(1);
});
