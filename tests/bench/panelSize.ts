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

const ENTRY = path.join(ROOT, 'src/plugins/newsdesk/admin/index.tsx');

/**
 * How much the desk adds to the panel, in gzipped kilobytes of minified code, its libraries in it.
 *
 * @returns `first`: what every page loads; `whole`: with what is fetched when a page or language needs it.
 */
export function panelSize(): { first: number; whole: number } {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    external: STRAPI,
    outdir: path.join(ROOT, '.tmp/bench-desk'),
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const sizes = outputFiles.map(({ path: file, contents }) => ({
    isFirst: path.basename(file) === 'index.js',
    kilobytes: gzipSync(contents, { level: 9 }).length / 1024,
  }));
  const sum = (files: typeof sizes) => files.reduce((total, { kilobytes }) => total + kilobytes, 0);
  return { first: sum(sizes.filter(({ isFirst }) => isFirst)), whole: sum(sizes) };
}
