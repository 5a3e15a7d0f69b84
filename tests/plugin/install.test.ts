import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { blockWith } from '../docs/blocks';
import { defaultExportOf } from '../docs/evaluate';
import { describeOnce } from '../helpers/describeOnce';
import { fullAccessToken, registerAdministrator } from '../helpers/fullAccessToken';
import { runInChild, serveInChild, type ChildServer } from '../helpers/serveInChild';
import {
  configure,
  KEEP_LINKS,
  linkModules,
  strapiStart,
  writeProject,
  type ArticleProject,
} from './articleProject';
import { packPlugin } from './packPlugin';

jest.setTimeout(120_000);

/** The project does what docs/plugin.md says, word for word. */
const DOCS = 'docs/plugin.md';
const PROJECT: ArticleProject = {
  schema: JSON.parse(blockWith(DOCS, 'json', '"gated"').text),
  plugins: (defaultExportOf(blockWith(DOCS, 'ts', 'export default').text) as () => unknown)(),
};

const CLAIM = { statement: 'the bridge was unsafe' };
const ASKED = {
  attribution: 'the ministry said',
  responseSought: 'unreachable',
  respondent: 'the city',
  channel: 'phone',
  soughtAt: '2026-01-01T09:00:00.000Z',
};
const article = (claim: object) => ({
  title: 'Bridge closed',
  content: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'The mayor knew that the bridge was unsafe, the ministry said.' },
      ],
    },
  ],
  claims: [claim],
});

describeOnce(
  'the plugin in a project of somebody else (about the package, not the database)',
  () => {
    let scratch: string;
    let folder: string;
    let plugin: string;
    let files: string[];

    beforeAll(() => {
      scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'newsdesk-')));
      folder = path.join(scratch, 'site');
      plugin = path.join(folder, 'node_modules/strapi-plugin-newsdesk');
      files = packPlugin(scratch, plugin);
      writeProject(folder, PROJECT);
      linkModules(folder);
    });
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    describe('the tarball', () => {
      it('holds what is built, the command, the licence and a README, and nothing else', () => {
        const needed = ['LICENSE', 'README.md', 'bin/newsdesk.js', 'package.json'].concat(
          ['admin', 'cli', 'server'].flatMap((part) => [
            `dist/${part}/index.js`,
            `dist/${part}/index.mjs`,
          ]),
        );
        expect(needed.filter((name) => !files.includes(name))).toEqual([]);
        const built = /^dist\/(admin|cli|server)\/[\w./-]+\.(js|mjs)$/;
        expect(files.filter((name) => !needed.includes(name) && !built.test(name))).toEqual([]);
      });

      it('points at files that it holds', () => {
        const { exports, bin } = JSON.parse(
          readFileSync(path.join(plugin, 'package.json'), 'utf8'),
        );
        const targets = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
          typeof target === 'string'
            ? [target]
            : Object.entries(target).flatMap(([condition, to]) =>
                condition === 'source' ? [] : [to],
              ),
        );
        for (const target of [...targets, ...Object.values<string>(bin)]) {
          expect([target, existsSync(path.join(plugin, target))]).toEqual([target, true]);
        }
      });

      it('imports nothing that is missing: itself, Node, or what it names as dependency or peer', () => {
        const { dependencies, peerDependencies } = JSON.parse(
          readFileSync(path.join(plugin, 'package.json'), 'utf8'),
        );
        const named = Object.keys({ ...dependencies, ...peerDependencies });
        const require = createRequire(path.join(plugin, 'package.json'));
        const missing = files
          .filter((name) => /\.m?js$/.test(name))
          .flatMap((name) =>
            importsOf(path.join(plugin, name))
              .filter((target) => !isThere(target, path.join(plugin, name), named, require))
              .map((target) => `${name} imports ${target}`),
          );
        expect(missing).toEqual([]);
      });
    });

    describe('a project that was never built', () => {
      let server: ChildServer;
      let token: string;
      const ask = async (method: string, url: string, data?: object) => {
        const answer = await fetch(server.address + url, {
          method,
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
          ...(data && { body: JSON.stringify({ data }) }),
        });
        return { status: answer.status, body: await answer.json() };
      };

      beforeAll(async () => {
        server = await serveInChild(strapiStart(folder));
        token = await fullAccessToken(server.address, await registerAdministrator(server.address));
      });
      afterAll(() => server?.stop());

      it('starts with the plugin of the tarball, which guards its content type', () => {
        expect(server.output()).toMatch(/newsdesk: the gate guards api::article\.article/);
        const { running } = bootstrapOf(server);
        expect(running.length).toBeGreaterThan(0);
        expect(running.filter((file) => !file.startsWith(plugin))).toEqual([]);
      });

      it('refuses a blocked article at the Document Service, and leaves no row', () => {
        const { refusal, rows } = bootstrapOf(server);
        expect(refusal).toMatchObject({ name: 'ValidationError', code: 'newsdesk/blocked' });
        expect(rows).toBe(0);
      });

      it('refuses a blocked article over REST with 400, and leaves no row', async () => {
        const { status, body } = await ask('POST', '/api/articles', article(CLAIM));
        expect(status).toBe(400);
        expect(body.error.details.errors.map(({ code }: { code: string }) => code)).toEqual([
          'claim/attributed',
          'claim/response-sought.not-yet',
        ]);
        const { body: list } = await ask('GET', '/api/articles?status=draft');
        expect(list.data).toEqual([]);
      });

      it('lets a complete one out, without the parts that the project does not have', async () => {
        const made = await ask('POST', '/api/articles', article({ ...CLAIM, ...ASKED }));
        expect([made.status, made.body.error]).toEqual([201, undefined]);
        const { body } = await ask('GET', '/api/articles?populate=claims');
        expect(body.data).toMatchObject([{ title: 'Bridge closed', claims: [ASKED] }]);
      });

      it('says at the check endpoint what the gate would say', async () => {
        const made = await ask('POST', '/api/articles?status=draft', article(CLAIM));
        const { documentId } = made.body.data;
        const { status, body } = await ask(
          'GET',
          `/api/newsdesk/check/api::article.article/${documentId}`,
        );
        expect(status).toBe(200);
        expect(body.data).toMatchObject({ verdict: 'blocked', locale: null, documentId });
      });

      it('has the command, which finds the project in the current folder', async () => {
        const audit = ['node_modules/strapi-plugin-newsdesk/bin/newsdesk.js', 'audit'];
        const { status, output } = await runInChild({
          folder,
          script: [...KEEP_LINKS, ...audit],
          env: {},
        });
        expect(output).toMatch(/1 public story checked, all pass/);
        expect(status).toBe(0);
      });
    });

    describe('the start stops, and names what is wrong', () => {
      const start = async (project: ArticleProject) => {
        configure(folder, project);
        return runInChild({ ...strapiStart(folder), env: { PORT: '0' } });
      };

      it('for a policy that lowers a locked rule, and one with a rule that there is not', async () => {
        const rules = { 'claim/attributed': 'warn', 'story/datelines': 'block' };
        const plugins = { newsdesk: { enabled: true, config: { rules } } };
        const { status, output } = await start({ ...PROJECT, plugins });
        expect(output).toMatch(/"claim\/attributed" cannot be set to "warn"/);
        expect(output).toMatch(
          /There is no rule "story\/datelines"\. Did you mean "story\/dateline"\?/,
        );
        expect(status).not.toBe(0);
      });

      it('for a gated content type with Draft & Publish off', async () => {
        const { status, output } = await start({
          ...PROJECT,
          schema: { ...PROJECT.schema, options: { draftAndPublish: false } },
        });
        expect(output).toMatch(/Newsdesk cannot guard api::article\.article/);
        expect(output).toMatch(/Draft & Publish off/);
        expect(status).not.toBe(0);
      });
    });
  },
);

interface Bootstrap {
  readonly refusal: Record<string, unknown> | null;
  readonly rows: number;
  readonly running: readonly string[];
}

const bootstrapOf = (server: ChildServer): Bootstrap =>
  JSON.parse(/^BOOTSTRAP (.*)$/m.exec(server.output())![1]!);

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);

function isThere(
  target: string,
  from: string,
  named: readonly string[],
  require: NodeJS.Require,
): boolean {
  if (target.startsWith('.')) return existsSync(path.resolve(path.dirname(from), target));
  if (isBuiltin(target)) return true;
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  if (!named.includes(name)) return false;
  try {
    return Boolean(require.resolve(target));
  } catch {
    return false;
  }
}
