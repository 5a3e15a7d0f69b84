import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOMS = ['copy', 'gate', 'attribution', 'wire', 'translation'];
const LIBRARIES = ['zod/mini', 'markdown-it', 'diff', 'saxes'];

const files = ROOMS.flatMap((room) =>
  readdirSync(join(__dirname, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(__dirname, room, file)),
);

/** What a file says, without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files.map((file) => relative(__dirname, file)))('%s imports only the heart', (file) => {
  const path = join(__dirname, file);
  const imports = [
    ...codeOf(path).matchAll(/(?<!['\"])\b(?:from|import|require\()\s*'([^',\s]+)'/g),
  ];
  for (const [, module = ''] of imports) {
    if (LIBRARIES.includes(module)) continue;
    expect(module).toMatch(/^\.{1,2}(?:\/|$)/);
    expect(join(path, '..', module).startsWith(__dirname)).toBe(true);
  }
});

test.each(files.map((file) => relative(__dirname, file)))(
  '%s has no clock, chance or reach',
  (file) => {
    expect(codeOf(join(__dirname, file))).not.toMatch(
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|fetch\(|process\.|globalThis|crypto|console\.|localStorage|document\.)/,
    );
  },
);
