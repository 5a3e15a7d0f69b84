import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ChildCommand } from '../helpers/serveInChild';

const MODULES = path.resolve(__dirname, '../../node_modules');
const PLUGIN = 'strapi-plugin-newsdesk';
const PLUGIN_SOURCE = path.resolve(__dirname, '../../src/plugins/newsdesk');
const PLUGIN_PACKAGE = JSON.parse(
  readFileSync(path.join(PLUGIN_SOURCE, 'package.json'), 'utf8'),
) as { version: string; dependencies: Record<string, string> };

/** How a project of somebody else uses the plugin. */
export interface ArticleProject {
  /** What the schema of its content type says, beside its names. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Its `config/plugins`. */
  readonly plugins: unknown;
}

/**
 * Writes a Strapi project of another shape than the newsroom into a folder: JavaScript, one content type
 * `api::article.article`, SQLite, never built. Its `node_modules` are links to this project's, but for the
 * plugin: the caller puts that there.
 */
export function writeProject(folder: string, project: ArticleProject): void {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('package.json', JSON.stringify(PACKAGE));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  configure(folder, project);
  for (const name of ['public/uploads', 'database/migrations']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
}

/** Changes what the project says of the plugin. */
export function configure(folder: string, { schema, plugins }: ArticleProject): void {
  const at = path.join(folder, 'src/api/article/content-types/article');
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'schema.json'), JSON.stringify({ ...NAMES, ...schema }));
  writeFileSync(
    path.join(folder, 'config/plugins.js'),
    `module.exports = () => (${JSON.stringify(plugins)});\n`,
  );
}

/** Gives the project the packages that this one has, and the plugin those that npm would give it. */
export function linkModules(folder: string): void {
  const link = (from: string, name: string, to: string) => {
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    symlinkSync(path.join(from, name), path.join(to, name));
  };
  for (const name of readdirSync(MODULES).filter((one) => one !== PLUGIN)) {
    link(MODULES, name, path.join(folder, 'node_modules'));
  }
  const own = path.join(PLUGIN_SOURCE, 'node_modules');
  const nested = Object.keys(PLUGIN_PACKAGE.dependencies).filter((name) =>
    existsSync(path.join(own, name)),
  );
  for (const name of nested) {
    link(own, name, path.join(folder, 'node_modules', PLUGIN, 'node_modules'));
  }
}

/** Node takes links for what they stand for, so that Strapi finds this project's plugin through them, not the newsroom's. */
export const KEEP_LINKS = ['--preserve-symlinks', '--preserve-symlinks-main'];

export const strapiStart = (folder: string): ChildCommand => ({
  script: [...KEEP_LINKS, 'node_modules/@strapi/strapi/bin/strapi.js', 'start'],
  folder,
  env: {},
});

const PACKAGE = {
  name: 'article-site',
  version: '1.0.0',
  private: true,
  dependencies: {
    '@strapi/strapi': '5.54.0',
    'better-sqlite3': '12.11.1',
    [PLUGIN]: PLUGIN_PACKAGE.version,
  },
};

const NAMES = {
  kind: 'collectionType',
  collectionName: 'articles',
  info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
};

const factory = (name: string) =>
  `module.exports = require('@strapi/strapi').factories.${name}('api::article.article');\n`;

const FILES: Readonly<Record<string, string>> = {
  'config/server.js': `module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT'),
  app: { keys: ['one', 'two'] },
  logger: { startup: { enabled: false } },
});
`,
  'config/admin.js': `module.exports = () => ({
  auth: { secret: 'secret' },
  apiToken: { salt: 'salt' },
  transfer: { token: { salt: 'salt' } },
  secrets: { encryptionKey: 'a key' },
});
`,
  'config/database.js': `module.exports = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: require('node:path').join(__dirname, '..', 'site.db') },
    useNullAsDefault: true,
  },
});
`,
  'src/index.js': `module.exports = {
  // What code in the server meets: the Document Service, and which files of the plugin are running.
  async bootstrap({ strapi }) {
    const articles = strapi.documents('api::article.article');
    const data = { title: 'Unsafe', claims: [{ statement: 'Unsafe' }] };
    const refusal = await articles.create({ data, status: 'published' }).then(
      () => null,
      (error) => ({ name: error.name, ...error.details }),
    );
    const rows = await strapi.db.query('api::article.article').count({ where: { title: 'Unsafe' } });
    const running = Object.keys(require.cache).filter((file) =>
      /[\\\\/](strapi-plugin-newsdesk|plugins[\\\\/]newsdesk)[\\\\/]/.test(file),
    );
    console.log('BOOTSTRAP ' + JSON.stringify({ refusal, rows, running }));
  },
};
`,
  'src/api/article/controllers/article.js': factory('createCoreController'),
  'src/api/article/services/article.js': factory('createCoreService'),
  'src/api/article/routes/article.js': factory('createCoreRouter'),
};
