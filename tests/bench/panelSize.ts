import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { ROOT } from '../docs/blocks';

/** What the panel has of its own: a plugin brings none of it. */
const STRAPI = [
  'react',
  'react-dom',
  'react/jsx-runtime',
  'react-intl',
  'react-router-dom',
  'styled-components',
  '@strapi/*',
  'date-fns',
];

const OUT = path.join(ROOT, '.tmp/bench-desk');
const ENTRY = path.join(ROOT, 'src/plugins/newsdesk/admin/index.tsx');

interface Outputs {
  readonly [file: string]: {
    readonly entryPoint?: string;
    readonly imports: readonly { readonly path: string; readonly kind: string }[];
  };
}

/** The files that the browser fetches with the first one, before anybody opens a page that needs more. */
function fetchedAtOnce(outputs: Outputs, from: string): Set<string> {
  const files = new Set([from]);
  for (const file of files) {
    for (const { path: next, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && next in outputs) files.add(next);
    }
  }
  return files;
}

/**
 * How much the desk adds to the panel, in gzipped kilobytes of minified code, its libraries in it.
 *
 * @returns `loaded`: what everybody's panel loads, with all that a story in English or Spanish needs;
 *   `whole`: with the pages and languages that are fetched when somebody opens them.
 */
export function panelSize(): { loaded: number; whole: number } {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    external: STRAPI,
    outdir: OUT,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('newsdesk/admin/index.tsx'),
  )!;
  const atOnce = fetchedAtOnce(metafile.outputs, entry[0]);
  const sum = (files: typeof outputFiles) =>
    files.reduce(
      (total, { contents }) => total + gzipSync(contents, { level: 9 }).length / 1024,
      0,
    );
  return {
    loaded: sum(outputFiles.filter((file) => atOnce.has(path.relative(ROOT, file.path)))),
    whole: sum(outputFiles),
  };
}
