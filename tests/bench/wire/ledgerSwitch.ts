import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';

/** Lets the same newsroom run with its ledger and as if it had none, from one call to the next. */
export interface LedgerSwitch {
  on: boolean;
}

const SERVER = path.resolve(__dirname, '../../../src/plugins/newsdesk/dist/server/index.js');

/** Where the built plugin notes that something may be due, and where it appends it; what is done instead. */
const SWITCHES = [
  [
    'async function noteRows(strapi, { model: { uid }, params: { where = {} } }, which) {',
    'return 0;',
  ],
  ['async function settle(strapi, pending, onCommit) {', '{ pending.clear(); return; }'],
] as const;

interface Compiling {
  _compile(content: string, filename: string): unknown;
}

/**
 * Puts a switch into the built plugin as it is loaded: the product has none, and is not to have one. To be
 * called before Strapi is created.
 *
 * @throws Error if the plugin is loaded already, or looks otherwise than expected
 */
export function ledgerSwitch(): LedgerSwitch {
  if (require.cache[SERVER]) throw new Error('The plugin is loaded already.');
  const source = switched(readFileSync(SERVER, 'utf8'));
  const ledger: LedgerSwitch = { on: true };
  (globalThis as { newsdeskBench?: LedgerSwitch }).newsdeskBench = ledger;
  const compiling = Module.prototype as unknown as Compiling;
  const compile = compiling._compile;
  compiling._compile = function (content, filename) {
    if (filename !== SERVER) return compile.call(this, content, filename);
    compiling._compile = compile;
    return compile.call(this, source, filename);
  };
  return ledger;
}

const switched = (source: string): string =>
  SWITCHES.reduce((text, [place, instead]) => {
    if (!text.includes(place)) throw new Error(`The built plugin has no "${place}".`);
    return text.replace(place, `${place}\n  if (!globalThis.newsdeskBench.on) ${instead}`);
  }, source);
