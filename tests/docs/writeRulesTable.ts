import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './blocks';
import { withRulesTable } from './rulesTable';

const FILE = path.join(ROOT, 'docs/standards-desk.md');

// `npm run docs:rules`: writes the table of rules into docs/standards-desk.md, made from the rules themselves.
writeFileSync(FILE, withRulesTable(readFileSync(FILE, 'utf8')));
process.stdout.write(`Wrote ${path.relative(process.cwd(), FILE)}.\n`);
