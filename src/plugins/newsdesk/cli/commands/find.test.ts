import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { find } from './find';

const COPY = `The dockers’ union accused the Norden of stealing mussels from the bay at night.

The beach is open again, the mayor said. The firm did not reply.`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(args: string[], input: string | Buffer = '', isTTY = false) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = new PassThrough();
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await find(args, { stdin, stdout, stderr });
  const written = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, out: written(stdout), err: written(stderr) };
}

describe('newsdesk find, for people', () => {
  test('lists each passage in its sentence, with why it was found', async () => {
    const { status, out, err } = await run([], COPY);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^1 that must be registered or dismissed, 1 that may be\n/);
    expect(out).toMatch(
      /must {2}The dockers’ union accused ‹.*stealing mussels from the bay at night›\./,
    );
    expect(out).toContain('allegation/accused: somebody is accused');
    expect(out).toMatch(/may {3}‹The beach is open again›, the mayor said\./);
  });

  test('explains what a claim would start with', async () => {
    const { out } = await run(['--explain'], COPY);
    expect(out).toMatch(/who says so: +The dockers’ union accused/);
    expect(out).toMatch(/response sought: +no-reply/);
  });

  test('colours for a terminal, and for nothing else', async () => {
    expect((await run([], COPY, true)).out).toContain('\u001b[31mmust');
    expect((await run([], COPY)).out).not.toContain('\u001b');
  });

  test('tells the language from the copy, and takes --lang', async () => {
    const spanish = 'El sindicato denunció que la empresa había vertido aceite en la ría de Vigo.';
    expect((await run([], spanish)).out).toContain('allegation/claimed');
    expect((await run(['--lang', 'xx'], COPY)).out).toMatch(/^0 that must/);
  });

  test('reads files, names each, and says which it cannot read', async () => {
    const one = fileWith('one.txt', COPY);
    const two = fileWith(
      'two.bin',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    );
    const { status, out, err } = await run([one, two, join(folder, 'none.txt')]);
    expect(status).toBe(1);
    expect(out).toContain(one);
    expect(err).toContain(`${two}: `);
    expect(err).toContain('there is no such file. Check the path.');
  });
});

describe('newsdesk find --jsonl', () => {
  test('answers a line with a line', async () => {
    const line = JSON.stringify({ id: 7, lang: 'en', text: 'It rained, the mayor said.' });
    const { status, out } = await run(['--jsonl'], `${line}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: 7,
      attributions: [{ content: [[0, 9]], source: [[11, 20]], cue: [[21, 25]] }],
    });
  });

  test.each(['nonsense', '{"id": 1}', '[]', 'null', '{"id": 1, "text": 5}'])(
    'refuses the line %s by its number',
    async (line) => {
      const good = JSON.stringify({ id: 1, text: 'It rained.' });
      await expect(run(['--jsonl'], `${good}\n${line}\n`)).rejects.toThrow(
        /standard input, line 2: /,
      );
    },
  );
});

test('--help tells how it is called', async () => {
  const { status, out } = await run(['--help']);
  expect(status).toBe(0);
  expect(out).toContain('Usage: newsdesk find [FILE…]');
});
