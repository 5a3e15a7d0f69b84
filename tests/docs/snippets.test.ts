import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPolicy } from '../../src/plugins/newsdesk/editorial/gate';
import { config as newsdeskConfig } from '../../src/plugins/newsdesk/server/config';
import { gatedType } from '../../src/plugins/newsdesk/server/gated/gatedType';
import type { Schema } from '../../src/plugins/newsdesk/server/strapi';
import { describeOnce } from '../helpers/describeOnce';
import { openNewsroom, STORY, type Newsroom } from '../helpers/newsroom';
import { blocksOf, documents, ROOT, textOf, type Block } from './blocks';
import { defaultExportOf, objectOf, transpile } from './evaluate';
import { typeCheck } from './typeCheck';

jest.setTimeout(120_000);

/** Each kind of snippet: which blocks it is, and what is done with them. */
type Kind = 'fragment' | 'module' | 'code' | 'schema' | 'map' | 'command' | 'install' | 'example';

function kindOf({ kind, text }: Block): Kind | null {
  if (kind === 'sh') return 'command';
  if (kind === 'sh install') return 'install';
  if (kind.startsWith('ts docs/examples/')) return 'example';
  if (kind === 'json' && text.includes('"pluginOptions"')) return 'schema';
  if (kind === 'ts' && /^\w+: \{/.test(text)) return 'fragment';
  if (kind === 'ts' && text.startsWith('export default')) return 'module';
  if (kind === 'ts' && text.includes('strapi.plugin(')) return 'code';
  if (kind === '') return 'map';
  return null;
}

const blocks = documents().flatMap(blocksOf);
const named = (wanted: Kind) =>
  blocks
    .filter((block) => kindOf(block) === wanted)
    .map((block) => [`${block.file}:${block.line}`, block] as const);

/** What `config/plugins` may hold, with the plugin's own options where it says so. */
interface PluginSettings {
  readonly newsdesk: { readonly config?: Record<string, unknown> };
}

describeOnce('the snippets in the documents (about the code, not the database)', () => {
  it('are all of a kind that something here or beside knows how to run', () => {
    const unknown = blocks.filter((block) => kindOf(block) === null);
    expect(unknown.map(({ file, line, kind }) => `${file}:${line} (${kind})`)).toEqual([]);
    for (const kind of [
      'fragment',
      'module',
      'code',
      'schema',
      'map',
      'command',
      'install',
      'example',
    ] as const) {
      expect([kind, named(kind).length > 0]).toEqual([kind, true]);
    }
  });

  it('pass the compiler', () => {
    const types = `import type { NewsdeskConfig } from '../../src/plugins/newsdesk/server/config';
type Settings = { newsdesk: { enabled?: boolean; config?: Partial<NewsdeskConfig> } };`;
    const globals = `import type { Core } from '@strapi/strapi';
declare const strapi: Core.Strapi;
declare const documentId: string;`;
    const called = (
      prefix: string,
      entries: ReturnType<typeof named>,
      code: (text: string) => string,
    ) => entries.map(([, { text }], index) => [`${prefix}-${index}`, code(text)]);
    const snippets = Object.fromEntries([
      ...called(
        'fragment',
        named('fragment'),
        (text) => `${types}\n({ ${text} }) satisfies Settings;`,
      ),
      ...called(
        'module',
        named('module'),
        (text) =>
          `${types}\n${text.replace(/^export default /, 'const snippet = ')}\nsnippet satisfies () => Settings;`,
      ),
      ...called('code', named('code'), (text) => `${globals}\n${text}`),
    ]);
    expect(typeCheck(snippets)).toEqual([]);
    expect(typeCheck({ wrong: 'const word: string = 1; export { word };' })).toHaveLength(1);
  });

  it.each([...named('fragment'), ...named('module')])(
    'are a policy that the start takes: %s',
    (_, block) => {
      const value =
        kindOf(block) === 'fragment' ? objectOf(block.text) : defaultExportOf(block.text);
      const settings = (typeof value === 'function' ? value() : value) as PluginSettings;
      const given = settings.newsdesk.config!;
      expect(() => newsdeskConfig.validator({ ...newsdeskConfig.default, ...given })).not.toThrow();
      const { rules } = readPolicy({ rules: given.rules });
      for (const [rule, setting] of Object.entries(given.rules as object)) {
        const [severity, options = {}] = [setting].flat();
        expect(rules[rule]).toMatchObject({ severity, options });
      }
    },
  );

  it.each(named('example'))('are the file that the tests run: %s', (_, { kind, text }) => {
    expect(`${text}\n`).toBe(textOf(kind.replace('ts ', '')));
  });

  it.each(named('schema'))('are a schema that opts in to the gate: %s', (_, { text }) => {
    const { attributes, ...schema } = JSON.parse(text);
    const brought = Object.fromEntries(
      Object.entries<object>(attributes).map(([name, attribute]) => [name, { ...attribute }]),
    );
    const type = gatedType({
      uid: 'api::article.article',
      ...schema,
      attributes: brought,
    } as Schema);
    expect(type).toMatchObject({
      fields: { headline: 'title', body: 'content', claims: 'claims' },
    });
  });

  it.each(named('map'))(
    'are a map on which every room is where it is said to be: %s',
    (_, { text }) => {
      const rooms: string[] = [];
      const missing = text.split('\n').flatMap((line) => {
        const [, indent, names] = /^( *)(\S+(?:, \S+)*)(?: {2,}|$)/.exec(line) ?? [];
        if (!names) return [`cannot be read: ${line}`];
        const parents = rooms.slice(0, indent!.length / 2);
        rooms.splice(parents.length, rooms.length, names.split(', ').at(-1)!);
        return names
          .split(', ')
          .map((name) => path.join(...parents, name))
          .filter((room) => !existsSync(path.join(ROOT, room)));
      });
      expect(missing).toEqual([]);
    },
  );

  describe('that call the gate', () => {
    let newsroom: Newsroom;
    let documentId: string;

    beforeAll(async () => {
      newsroom = await openNewsroom({ database: 'sqlite' });
      const draft = await newsroom.strapi.documents(STORY).create({
        data: { headline: 'Bridge', claims: [{ statement: 'the bridge was unsafe' }] } as never,
      });
      documentId = draft.documentId;
    });
    afterAll(() => newsroom.close());

    it.each(named('code'))('answer what they say they answer: %s', async (_, { text }) => {
      // The document's project has articles; this newsroom has stories.
      const code = transpile(text.replaceAll('api::article.article', STORY));
      const run = new Function(
        'strapi',
        'documentId',
        `return (async () => { ${code}\nreturn { answer, checked, failed }; })()`,
      );
      const { answer, checked, failed } = await run(newsroom.strapi, documentId);
      expect(answer).toMatchObject({ documentId, locale: 'en', verdict: 'blocked' });
      const [, said] = /violations: \[\{ ([^}]*?), … \}\]/.exec(text)!;
      expect(Object.keys(answer.violations[0])).toEqual(expect.arrayContaining(said!.split(', ')));
      expect([checked, failed]).toEqual([0, []]);
    });
  });
});
