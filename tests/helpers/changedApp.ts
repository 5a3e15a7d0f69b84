import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What to change in the built app. */
export interface Change {
  /** Laid over the configuration of the plugin. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Changes the story's schema in place. */
  readonly story?: (schema: StorySchema) => void;
  /** Changes the agency's schema in place. */
  readonly agency?: (schema: Pick<StorySchema, 'attributes'>) => void;
  /** More files of the built app, by their path in it; what they hold. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface StorySchema {
  readonly options: { draftAndPublish?: boolean };
  readonly pluginOptions: { newsdesk: Record<string, unknown> };
  readonly attributes: Record<string, Record<string, unknown> | undefined>;
}

/** A copy of the built app with something changed. */
export interface ChangedApp {
  readonly distDir: string;
  remove(): void;
}

/**
 * Copies the built app and changes the copy; inside the project, so that it finds the packages. The panel is
 * the built one: it knows no content types before the server tells of them.
 */
export function changeApp({ config = {}, files = {}, ...types }: Change): ChangedApp {
  const parent = path.join(ROOT, '.tmp');
  mkdirSync(parent, { recursive: true });
  const distDir = mkdtempSync(path.join(parent, 'app-'));
  for (const folder of ['config', 'src']) {
    cpSync(path.join(ROOT, 'dist', folder), path.join(distDir, folder), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'dist/build'), path.join(distDir, 'build'));
  const plugins = path.join(distDir, 'config/plugins.js');
  const original = path.join(distDir, 'original-plugins.js');
  renameSync(plugins, original);
  writeFileSync(
    plugins,
    `module.exports = (given) => {
      const plugins = require(${JSON.stringify(original)}).default(given);
      Object.assign(plugins.newsdesk.config, ${JSON.stringify(config)});
      return plugins;
    };`,
  );
  for (const name of ['story', 'agency'] as const) {
    const file = path.join(distDir, `src/api/${name}/content-types/${name}/schema.json`);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as StorySchema;
    types[name]?.(schema);
    writeFileSync(file, JSON.stringify(schema));
  }
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(distDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { distDir, remove: () => rmSync(distDir, { recursive: true, force: true }) };
}
