import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../docs/blocks';
import { openBrowser } from '../chromium';

/**
 * Strapi's Markdown editor is CodeMirror 5. This newsroom writes its stories in blocks; here the painter
 * meets the very CodeMirror that Strapi brings, in a page of its own.
 */

const CLAIM = 'The harbour office paid for the works without a tender';
const FINDING = 'the mayor took bribes from the port operator';

const MARKDOWN = [
  '# Council meets',
  '',
  `**${CLAIM}**, the auditor said. It said so [in its report](https://example.org/report).`,
  '',
  `Prosecutors allege that _${FINDING}_.`,
  '',
].join('\n');

const CODEMIRROR = path.dirname(require.resolve('codemirror5/package.json'));

/** The desk's own code, as the panel's build bundles it, with a story to paint. */
function deskScript(): string {
  const contents = `
    import { readDesk, readPolicy, toStory } from './src/plugins/newsdesk/editorial';
    import { Painter } from './src/plugins/newsdesk/admin/story/copy/painter';
    const painter = new Painter();
    const fields = { headline: 'headline', body: 'body', claims: 'claims', dismissals: 'dismissals' };
    const shape = { fields, agencyCredit: '', parts: new Set(['headline', 'body', 'dismissals']) };
    window.paint = (body, statement) => {
      const row = { locale: 'en', headline: 'Council meets', body, claims: [{ statement }] };
      const reading = readDesk(toStory(row, shape), readPolicy({}), Date.now());
      return painter.paint(reading, document.querySelector('.CodeMirror'));
    };
  `;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await page.setContent('<!doctype html><body><div id="editor"></div></body>');
  await page.addStyleTag({ path: path.join(CODEMIRROR, 'lib/codemirror.css') });
  await page.addScriptTag({ path: path.join(CODEMIRROR, 'lib/codemirror.js') });
  await page.addScriptTag({ path: path.join(CODEMIRROR, 'mode/xml/xml.js') });
  await page.addScriptTag({ path: path.join(CODEMIRROR, 'mode/markdown/markdown.js') });
  await page.addScriptTag({ content: deskScript() });
});
afterAll(() => browser?.close());

interface Desk {
  paint(body: string, statement: string): boolean;
  CodeMirror(holder: Element, options: object): { setValue(text: string): void };
  written?: { setValue(text: string): void };
}

/** Shows a text in the editor, paints it, and gives what is painted. */
const paint = (text: string, statement: string) =>
  page.evaluate(
    ([shown, claim]) => {
      const desk = window as unknown as Desk;
      const holder = document.querySelector('#editor')!;
      desk.written ??= desk.CodeMirror(holder, { mode: 'markdown', lineWrapping: true });
      desk.written.setValue(shown);
      const isPainted = desk.paint(shown, claim);
      const wordsOf = (state: string) =>
        [...((CSS.highlights.get(`newsdesk-${state}`) ?? []) as Iterable<Range>)]
          .map(String)
          .join('');
      return {
        isPainted,
        claims: wordsOf('clean') + wordsOf('incomplete'),
        findings: wordsOf('unregistered'),
      };
    },
    [text, statement] as const,
  );

it('paints claims and findings between the marks of Markdown', async () => {
  expect(await paint(MARKDOWN, CLAIM)).toEqual({
    isPainted: true,
    claims: CLAIM,
    findings: FINDING,
  });
});

it('follows when paragraphs change places', async () => {
  const [title, , first, , second] = MARKDOWN.split('\n');
  const moved = [title, '', second, '', first, ''].join('\n');
  expect(await paint(moved, CLAIM)).toEqual({ isPainted: true, claims: CLAIM, findings: FINDING });
});

it('paints nothing of a claim whose words are gone', async () => {
  expect(await paint('# Council meets\n\nNothing of it.', CLAIM)).toMatchObject({ claims: '' });
});

it('paints what is in view of a long text, and says nothing wrong of the rest', async () => {
  const long = `${'Filler of a long story, paragraph by paragraph.\n\n'.repeat(400)}${CLAIM}.`;
  expect(await paint(long, CLAIM)).toMatchObject({ isPainted: true, claims: '' });
});
