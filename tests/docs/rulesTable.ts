import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PASSAGE_CODES, type PassageCode } from '../../src/plugins/newsdesk/editorial/attribution';
import { describePassage } from '../../src/plugins/newsdesk/editorial/attribution/describePassage';
import { RULES, type RuleName } from '../../src/plugins/newsdesk/editorial/gate';
import { meaningOf } from '../../src/plugins/newsdesk/editorial/gate/meanings';
import { ROOT } from './blocks';

const FOLDER = path.join(ROOT, 'src/plugins/newsdesk/editorial/gate/rules');
type Rule = (typeof RULES)[number];

/** The document with its tables in their places: each between its mark and the next heading or text. */
export function withRulesTable(document: string): string {
  return withTable(withTable(document, 'rules', rulesTable()), 'passages', passagesTable());
}

/** Replaces the table behind a mark. */
function withTable(document: string, name: string, table: string): string {
  const mark = `<!-- ${name} -->`;
  const start = document.indexOf(mark);
  const body = start + mark.length + 2;
  const end = document.indexOf('\n\n', body);
  if (start === -1 || end === -1) throw new Error(`The document has no ${mark} before a table.`);
  return `${document.slice(0, start)}${mark}\n\n${table}${document.slice(end)}`;
}

/** What the finder finds, with how it is taken unless the house says otherwise. */
function passagesTable(): string {
  const rows = Object.entries(PASSAGE_CODES).map(([code, strength]) => [
    `\`${code}\``,
    `\`${strength}\``,
    describePassage(code as PassageCode, 'en'),
  ]);
  const head = ['finding', 'unless told otherwise', 'what it is'];
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

/** Every rule of the gate with what it asks for, as a table in Markdown. */
export function rulesTable(): string {
  const rows = RULES.map((rule) => {
    const { holds, source } = meaningOf(rule.name as RuleName, 'en');
    return [
      `\`${rule.name}\``,
      rule.locked ? `\`${rule.defaultSeverity}\`, always` : `\`${rule.defaultSeverity}\``,
      optionsOf(rule),
      holds,
      source,
    ];
  });
  const head = ['rule', 'unless told otherwise', 'options', 'what must hold', 'who says so'];
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function optionsOf({ options }: Rule): string {
  const defaults = Object.entries(options.parse({}) as Record<string, unknown>);
  return defaults.map(([name, value]) => `\`${name}: ${shown(value)}\``).join(', ');
}

/** A default as one would write it; a long list is told elsewhere. */
const shown = (value: unknown): string =>
  Array.isArray(value) && value.length > 2
    ? '[…], see below'
    : JSON.stringify(value).replaceAll('"', "'");

/** The first sentence of a rule's doc comment, and its source: what its file says for those who read it. */
export function wordsOf({ name }: Pick<Rule, 'name'>): [string, string] {
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
