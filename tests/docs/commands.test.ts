import { readFileSync } from 'node:fs';
import { describeOnce } from '../helpers/describeOnce';
import { runInChild, serveInChild } from '../helpers/serveInChild';
import { blocksOf, documents, ROOT, textOf } from './blocks';
import { countRows } from './countRows';
import { demo, demoFiles, serveDemo, type DemoFiles, type DemoNewsroom } from './demoNewsroom';
import { linesOf, openShell, type Ran, type Shell } from './shell';

jest.setTimeout(180_000);

/** Commands that do not end with status 0, and why. */
const ENDS_OTHERWISE: Readonly<Record<string, { status: number; says: RegExp; why: string }>> = {
  'npx newsdesk import demo/efe-wikileaks-assange.en.txt --agency EFE': {
    status: 1,
    says: /Nothing was imported\. .*\w{24}/,
    why: 'the demo has taken this copy in, and the same copy does not come in twice',
  },
};

/** Tables that a second run of the demo adds to, and why. */
const GROWS: Readonly<Record<string, string>> = {
  newsdesk_refusals: 'each run has its story refused once, and that is kept on record',
  newsdesk_releases: 'each run puts the story out again, and the ledger keeps what went out',
  newsdesk_standings: 'how drafts stand is worked out when the newsroom starts, and not for good',
  strapi_sessions: 'each run signs in',
  strapi_core_store_settings: 'Strapi notes at its second start that it told of its media library',
};

describeOnce('what the documents tell people to type (about the shell, not the database)', () => {
  let files: DemoFiles;

  beforeAll(() => {
    files = demoFiles();
  });
  afterAll(() => files.remove());

  describe('npm run demo -- --once', () => {
    it('ends with status 0, and run twice it doubles nothing', async () => {
      const first = await runInChild(demo(files, '--once'));
      expect([first.status, first.output]).toEqual([
        0,
        expect.stringContaining('Published in Spanish'),
      ]);
      const before = countRows(files.database);
      const second = await runInChild(demo(files, '--once'));
      expect([second.status, second.output]).toEqual([0, expect.stringContaining('earlier run')]);
      expect(before).toMatchObject({ agencies: 3, admin_users: 5, newsdesk_sources: 2 });
      expect(without(GROWS, countRows(files.database))).toEqual(without(GROWS, before));
      const [, quoted] = /^> (Claim .*)$/m.exec(textOf('README.md')) ?? [];
      expect(first.output).toContain(quoted);
    });
  });

  describe('the newsroom that the demo goes on serving', () => {
    let newsroom: DemoNewsroom;
    let shell: Shell;
    const ran = new Map<string, Promise<Ran>>();

    beforeAll(async () => {
      newsroom = await serveDemo(files);
      shell = openShell(newsroom.env);
    });
    afterAll(async () => {
      shell?.close();
      await newsroom?.stop();
    });

    const commands = documents().flatMap((file) =>
      blocksOf(file)
        .filter(({ kind }) => kind === 'sh')
        .flatMap(({ line, text }) => linesOf(text).map((command) => [command, `${file}:${line}`])),
    ) as [string, string][];

    it.each(commands)('does what is promised: %s (%s)', async (command) => {
      // Several documents tell the same; it is run once.
      const known = ran.get(command) ?? shell.run(command);
      ran.set(command, known);
      const { status, stdout, stderr } = await known;
      const expected = ENDS_OTHERWISE[command] ?? { status: 0, says: /^/ };
      expect({ status, stderr, stdout }).toMatchObject({ status: expected.status });
      expect(stdout + stderr).toMatch(expected.says);
      expect(stderr).not.toMatch(/\n\s+at /);
      if (command.includes('-o "$PACKET"'))
        expect(readFileSync(files.packet, 'utf8')).toMatch(/^<\?xml/);
      else if (/^curl |--json$/.test(command)) expect(dataOf(stdout)).not.toHaveLength(0);
    });

    it('has an end to every exception: none that no document tells', () => {
      const told = commands.map(([command]) => command);
      expect(Object.keys(ENDS_OTHERWISE).filter((command) => !told.includes(command))).toEqual([]);
    });
  });

  it('npm start serves the same newsroom in production', async () => {
    const { scripts } = require(`${ROOT}/package.json`);
    expect(scripts.start).toBe('strapi start');
    const server = await serveInChild({
      script: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
      folder: ROOT,
      env: { ...files.env, NODE_ENV: 'production' },
    });
    const { status } = await fetch(`${server.address}/api/stories`);
    await server.stop();
    expect([status, server.output()]).toEqual([
      401,
      expect.stringMatching(/Environment +│ production/),
    ]);
  });
});

function dataOf(answer: string): unknown[] {
  const { data, ...others } = JSON.parse(answer) as { data?: unknown };
  return data === undefined ? Object.keys(others) : [data].flat();
}

const without = (names: object, counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !(name in names)));
