import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeOnce } from '../helpers/describeOnce';
import { runNewsdesk } from '../helpers/runNewsdesk';
import { blocksOf, documents, ROOT, textOf } from './blocks';
import { RULES, type RuleName } from '../../src/plugins/newsdesk/editorial/gate';
import { meaningOf } from '../../src/plugins/newsdesk/editorial/gate/meanings';
import { rulesTable, withRulesTable, wordsOf } from './rulesTable';
import { linesOf } from './shell';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Commands that no test types as they stand here, and where they are run instead: what has to stand in which file. */
const RUN_ELSEWHERE: Readonly<Record<string, readonly (readonly [file: string, text: string])[]>> =
  {
    'npm ci': [['.ci/run', 'npm ci']],
    'npm test': [['scripts/test-all.mjs', "'npm', ['test']"]],
    'npm run build': [['scripts/test-all.mjs', "'npm', ['run', 'build']"]],
    'npm run demo': [
      ['package.json', '"demo": "npm run build && tsx demo/index.ts"'],
      ['scripts/test-all.mjs', "'npm', ['run', 'build']"],
      ['tests/docs/demoNewsroom.ts', "'demo/index.ts'"],
    ],
    'NODE_ENV=production npm start': [
      ['package.json', '"start": "strapi start"'],
      ['tests/docs/commands.test.ts', "'node_modules/@strapi/strapi/bin/strapi.js', 'start'"],
      ['tests/docs/commands.test.ts', "NODE_ENV: 'production'"],
    ],
    'npm install strapi-plugin-newsdesk': [['tests/plugin/packPlugin.ts', "'pack'"]],
  };

describeOnce('what the documents say (about the words, not the database)', () => {
  describe.each(documents())('%s', (file) => {
    const text = textOf(file);

    it('links to files and headings that are there', () => {
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
      const broken = targets.filter(
        (target) => !/^https:/.test(target) && !leadsSomewhere(file, target),
      );
      expect(broken).toEqual([]);
    });

    it('names npm scripts that there are', () => {
      const names = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
      expect(names.filter((name) => !(name in scripts))).toEqual([]);
    });

    it('tells to install and start with commands that are run, here or elsewhere', () => {
      const commands = blocksOf(file)
        .filter(({ kind }) => kind === 'sh install')
        .flatMap((block) => linesOf(block.text))
        .flatMap((line) => line.split(' && '));
      for (const command of commands) {
        expect([command, RUN_ELSEWHERE[command] ?? 'is run nowhere']).toEqual([
          command,
          expect.any(Array),
        ]);
        for (const [where, what] of RUN_ELSEWHERE[command]!) {
          expect([command, where, read(where).includes(what)]).toEqual([command, where, true]);
        }
      }
    });
  });

  it('names commands of newsdesk that there are', async () => {
    const told = documents().flatMap((file) =>
      [...textOf(file).matchAll(/npx newsdesk ([a-z]+)/g)].map(([, name]) => name!),
    );
    const { stdout } = await runNewsdesk([]);
    const known = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name!);
    expect([...new Set(told)].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('lists every rule of the gate as it is: npm run docs:rules', () => {
    const document = textOf('docs/standards-desk.md');
    expect(document).toBe(withRulesTable(document));
    expect(rulesTable().split('\n').length).toBeGreaterThan(15);
  });

  it('tells editors of a rule what its file tells developers', () => {
    for (const { name } of RULES) {
      const { holds, source } = meaningOf(name as RuleName, 'en');
      expect([name, holds, source]).toEqual([name, ...wordsOf({ name })]);
    }
  });

  it('gives settings by the names and with the defaults that config/ has', () => {
    const defaults = settings();
    const table = rowsOf('docs/operators.md', 'variable');
    const wrong = table.flatMap(([names, , value]) => {
      const values = codesIn(value!);
      return codesIn(names!).flatMap((name, index) => {
        const known = defaults.has(name) || read('scripts/make-secrets.mjs').includes(`${name}:`);
        const given = values[index];
        const agrees = given === undefined || given === String(defaults.get(name));
        return known && agrees ? [] : [`${name}: ${given} (${String(defaults.get(name))})`];
      });
    });
    expect(wrong).toEqual([]);
    const told = table.flatMap(([names]) => codesIn(names!));
    const forTests = ['NEWSDESK_DEVELOPMENT_DOORS', 'STARTUP_BANNER'];
    expect([...defaults.keys()].filter((name) => ![...told, ...forTests].includes(name))).toEqual(
      [],
    );
    const example = [...read('.env.example').matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name!);
    expect(example.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('tells subscribers of fields that they get, and editors of fields that the form has', () => {
    const { components } = JSON.parse(read('docs/openapi.json'));
    const { Story, Claim, ClaimInput } = components.schemas;
    const ofStories = rowsOf('docs/subscribers.md', 'field').flatMap(([names]) => codesIn(names!));
    expect(ofStories.length).toBeGreaterThan(5);
    expect(ofStories.filter((name) => !(name in Story.properties))).toEqual([]);
    const [, aboutClaims] = /## A claim\n([\s\S]*)/.exec(textOf('docs/subscribers.md'))!;
    const ofClaims = codesIn(aboutClaims!.split('\n\nDrafts')[0]!);
    expect(ofClaims.filter((name) => !(name in Claim.properties))).toEqual([]);
    const labels = rowsOf('docs/editors.md', 'field').flatMap(([names]) => names!.split(', '));
    const inForm = labels.map((label) =>
      label.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(inForm.length).toBeGreaterThan(10);
    expect(inForm.filter((name) => !(name in ClaimInput.properties))).toEqual([]);
  });
});

function leadsSomewhere(file: string, target: string): boolean {
  const [to, heading] = target.split('#');
  const found = to ? path.join(path.dirname(file), to) : file;
  if (!existsSync(path.join(ROOT, found))) return false;
  if (!heading) return true;
  const headings = [...textOf(found).matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
  return headings.includes(heading);
}

const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The rows of the table whose first column is called so. */
function rowsOf(file: string, column: string): string[][] {
  const [, ...tables] = textOf(file).split(
    new RegExp(`^\\| ${column} \\|.*\\n\\|[-| ]+\\|\\n`, 'm'),
  );
  const lines = tables.join('').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The environment variables that `config/` reads, with their defaults. */
function settings(): Map<string, unknown> {
  const defaults = new Map<string, unknown>();
  const ask = (name: string, value?: unknown) => {
    if (!defaults.has(name)) defaults.set(name, value);
    return value;
  };
  const env = Object.assign(ask, { int: ask, bool: ask, array: ask });
  for (const name of ['admin', 'api', 'database', 'logger', 'plugins', 'server']) {
    const { default: config } = require(path.join(ROOT, 'config', name));
    if (typeof config === 'function') config({ env });
  }
  // The pool is read where there is a server to pool connections to.
  const { default: database } = require(path.join(ROOT, 'config/database'));
  const server = (name: string, value?: unknown) =>
    name === 'DATABASE_URL' ? 'postgres://127.0.0.1/newsdesk' : ask(name, value);
  database({ env: Object.assign(server, { int: ask }) });
  return defaults;
}
