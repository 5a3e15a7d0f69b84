import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { dateline } from './dateline';

const COPY =
  'Por Ana Ruiz\nLa Haya (Países Bajos), 3 ene 2024 (EFE).- El tribunal se reunió este miércoles.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(args: string[], input: string | Buffer = '', stdout = new PassThrough()) {
  const stderr = new PassThrough();
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await dateline(args, { stdin, stdout, stderr });
  const written = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, out: written(stdout), err: written(stderr) };
}

describe('newsdesk dateline, for people', () => {
  test('prints place, region, date, credit, byline and where the body begins', async () => {
    const { status, out, err } = await run([], COPY);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n').map((row) => row.split(/\s{2,}/))).toEqual([
      ['Byline', 'Ana Ruiz'],
      ['Place', 'La Haya'],
      ['Region', 'Países Bajos'],
      ['Date', '3 January 2024'],
      ['Credit', 'EFE'],
      ['Body', 'from character 57: El tribunal se reunió este miércoles.'],
      [''],
    ]);
  });

  test('reads files, and names each when there are several', async () => {
    const one = fileWith('one.txt', COPY);
    const two = fileWith('two.txt', Buffer.from('ORÁN (AFP) - Le fleuve est monté.', 'latin1'));
    const { status, out } = await run([one, two]);
    expect(status).toBe(0);
    expect(out).toContain(one);
    expect(out).toMatch(/Place {5}ORÁN\nCredit {4}AFP/);
  });

  test('says so where there is no dateline, which is no failure', async () => {
    const { status, out } = await run([], 'The river rose by two metres.');
    expect({ status, out }).toEqual({ status: 0, out: 'No dateline opens this copy.\n' });
  });

  test('takes --lang for dates in figures', async () => {
    const copy = 'Lima, 04/03/2024 (EFE).- El río subió.';
    expect((await run(['--lang', 'es'], copy)).out).toContain('4 March 2024');
    expect((await run(['--lang', 'en'], copy)).out).toContain('3 April 2024');
  });

  test('goes on after a file that it cannot read, and exits with 1', async () => {
    const good = fileWith('good.txt', COPY);
    const picture = fileWith('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    const { status, out, err } = await run([join(folder, 'none.txt'), folder, picture, good]);
    expect(status).toBe(1);
    expect(out).toContain('La Haya');
    expect(err).toMatch(/none\.txt: there is no such file/);
    expect(err).toMatch(/this is a folder/);
    expect(err).toMatch(/picture\.txt: This is a PNG image, not plain text/);
  });

  test('refuses copy over the limit before it has read it all', async () => {
    const { status, err } = await run([], Buffer.alloc(3 * 1024 * 1024, 'a'));
    expect(status).toBe(1);
    expect(err).toContain('at most 2 MB');
  });

  test.each([
    ['a terminal', true, undefined, true],
    ['a terminal with NO_COLOR', true, '1', false],
    ['a pipe', false, undefined, false],
  ])('colours for %s: %s', async (_name, isTTY, noColor, coloured) => {
    const before = process.env.NO_COLOR;
    if (noColor === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = noColor;
    const { out } = await run([], COPY, Object.assign(new PassThrough(), { isTTY }));
    if (before === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = before;
    expect(out.includes('\u001B[')).toBe(coloured);
  });
});

describe('newsdesk dateline --jsonl', () => {
  test('answers each line with its id, and passes over blank ones', async () => {
    const input = [
      JSON.stringify({ id: 'a', lang: 'es', text: COPY }),
      '',
      JSON.stringify({ id: 2, text: 'The river rose.' }),
    ].join('\r\n');
    const { status, out } = await run(['--jsonl'], input);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        dateline: {
          place: 'La Haya',
          region: 'Países Bajos',
          month: 1,
          day: 3,
          year: 2024,
          credit: 'EFE',
          byline: 'Ana Ruiz',
          heading: null,
          end: 56,
        },
      },
      { id: 2, dateline: null },
    ]);
  });

  test.each([
    ['{"id": 1', 'this is no JSON'],
    ['[]', 'there is no "text"'],
    ['null', 'there is no "text"'],
    ['"LONDON"', 'there is no "text"'],
    ['{"id":1,"text":5}', 'there is no "text"'],
  ])('stops at a bad line with its number: %s', async (line, message) => {
    const { status, out, err } = await run(['--jsonl'], `{"id":1,"text":"a"}\n\n${line}\n`);
    expect(status).toBe(1);
    expect(out).toBe('{"id":1,"dateline":null}\n');
    expect(err).toContain(`standard input, line 3: ${message}`);
  });

  test('says which file is missing', async () => {
    const { status, err } = await run(['--jsonl', join(folder, 'none.jsonl')]);
    expect(status).toBe(1);
    expect(err).toMatch(/none\.jsonl: there is no such file/);
  });
});

describe('newsdesk dateline, its options', () => {
  test('--help prints the usage', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('Usage: newsdesk dateline');
  });

  test('an unknown option is refused with the usage', async () => {
    const { status, err } = await run(['--jsonlines']);
    expect(status).toBe(2);
    expect(err).toContain("Unknown option '--jsonlines'");
    expect(err).toContain('Usage: newsdesk dateline');
  });
});
