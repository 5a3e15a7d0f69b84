import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const PLUGIN = path.resolve(__dirname, '../../src/plugins/newsdesk');

/**
 * Packs the plugin as `npm publish` would, and unpacks the tarball.
 *
 * @param scratch where the tarball goes
 * @param folder where its files go
 * @returns the paths of the files in it
 */
export function packPlugin(scratch: string, folder: string): string[] {
  const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', scratch], {
    cwd: PLUGIN,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    path.join(scratch, packed!.filename),
    '-C',
    folder,
    '--strip-components=1',
  ]);
  return packed!.files.map((file) => file.path).sort();
}
