import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/plugins/newsdesk/editorial/gate';
import { ROOT } from './blocks';

const FOLDER = path.join(ROOT, 'src/plugins/newsdesk/editorial/gate/rules');
const MARK = '<!-- rules -->';

type Rule = (typeof RULES)[number];

/** The document with the table of rules in its place: between its mark and the next heading. */
export function withRulesTable(document: string): string {
  const start = document.indexOf(MARK);
  const end = document.indexOf('\n## ', start);
  if (start === -1 || end === -1) throw new Error(`The document has no ${MARK} before a heading.`);
  return `${document.slice(0, start)}${MARK}\n\n${rulesTable()}\n${document.slice(end)}`;
}

/** Every rule of the gate with what its file says of it, as a table in Markdown. */
export function rulesTable(): string {
  const rows = RULES.map((rule) => [
    `\`${rule.name}\``,
    rule.locked ? `\`${rule.defaultSeverity}\`, always` : `\`${rule.defaultSeverity}\``,
    optionsOf(rule),
    ...wordsOf(rule),
  ]);
  const head = ['rule', 'unless told otherwise', 'options', 'what must hold', 'who says so'];
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function optionsOf({ options }: Rule): string {
  const defaults = Object.entries(options.parse({}) as Record<string, unknown>);
  return defaults
    .map(([name, value]) => `\`${name}: ${JSON.stringify(value).replaceAll('"', "'")}\``)
    .join(', ');
}

/** The first sentence of a rule's doc comment, and its source. */
function wordsOf({ name }: Rule): [string, string] {
  const code = readdirSync(FOLDER)
    .map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
    .find((text) => text.includes('= defineRule(') && text.includes(`name: '${name}',`));
  if (!code) throw new Error(`${name} has no file of its own.`);
  const comment = code.slice(0, code.indexOf('= defineRule(')).split('/**').at(-1)!;
  const paragraphs = comment
    .split('*/')[0]!
    .replace(/^\s*\* ?/gm, '')
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const [sentence] = /^.*?\.(?=\s|$)/.exec(paragraphs[0] ?? '') ?? [];
  const source = paragraphs.find((paragraph) => paragraph.startsWith('Source: '));
  if (!sentence || !source) throw new Error(`${name} does not say what must hold, or who says so.`);
  return [sentence.slice(0, -1), source.slice('Source: '.length).replace(/\.$/, '')];
}
