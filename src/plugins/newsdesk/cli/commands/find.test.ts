import { PassThrough, Readable } from 'node:stream';
import { find } from './find';

async function run(args: string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await find(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { status, out: String(stdout.read() ?? '') };
}

const line = (story: unknown) => `${JSON.stringify(story)}\n`;

test('answers one line a story, with offsets', async () => {
  const stories = [
    { id: 'a', lang: 'en', text: 'Marsh said it was late.' },
    { id: 'b', lang: 'es', text: 'Ruiz dijo que era tarde.' },
    { id: 'c', text: 'It rained.' },
  ];
  const { status, out } = await run(['--jsonl'], stories.map(line).join('\n'));
  expect(status).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer)),
  ).toEqual([
    { id: 'a', attributions: [{ content: [[11, 22]], source: [[0, 5]], cue: [[6, 10]] }] },
    { id: 'b', attributions: [{ content: [[10, 23]], source: [[0, 4]], cue: [[5, 9]] }] },
    { id: 'c', attributions: [] },
  ]);
});

test('takes --lang for lines that name no language', async () => {
  const { out } = await run(
    ['--jsonl', '--lang', 'es'],
    line({ id: 1, text: 'Ruiz dijo que era tarde.' }),
  );
  expect(JSON.parse(out).attributions).toHaveLength(1);
});

test.each([
  ['{', 'standard input, line 1: this is no JSON'],
  ['{"id": 1}', 'standard input, line 1: there is no "text"'],
])('refuses %s', async (input, message) => {
  await expect(run(['--jsonl'], input)).rejects.toThrow(message);
});

test('says how to call it', async () => {
  await expect(run([])).rejects.toThrow('--jsonl');
  expect((await run(['--help'])).out).toContain('Usage: newsdesk find');
});
