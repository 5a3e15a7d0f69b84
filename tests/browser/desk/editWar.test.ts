import type { Page } from 'playwright-core';
import { STORY } from '../../helpers/newsroom';
import { openPanel, openStory, type OpenPanel } from '../panel';
import { numbersFrom } from '../../helpers/numbersFrom';
import { readPainted, type PaintedClaims } from './readPainted';

/**
 * Somebody types, deletes, undoes, pastes and moves paragraphs at random. After each edit what is painted
 * as a claim says what the claim says, or the claim is shown as edited or lost.
 * `NEWSDESK_EDITS` sets how many: 2,000 unless told.
 */
const EDITS = Number(process.env.NEWSDESK_EDITS ?? 2000);

jest.setTimeout(120_000 + EDITS * 400);

const STATEMENTS = [
  'The harbour office paid for the works without a tender',
  'Mayor Ana Ruiz took 40,000 euros from the port operator',
  'the dredger left the bay before the inspectors came',
  'nobody at the ministry signed the second contract',
];

const PARAGRAPHS = [
  `${STATEMENTS[0]}, the auditor said on Monday.`,
  `According to the report, ${STATEMENTS[1]} in spring.`,
  'The bay is known for its mussels, and the harbour for its cranes.',
  `Two dockers told reporters that ${STATEMENTS[2]}.`,
  `A spokesman said ${STATEMENTS[3]}. He gave no date.`,
];

let panel: OpenPanel;
let page: Page;
beforeAll(async () => {
  panel = await openPanel();
  const { documentId } = await panel.newsroom.strapi.documents(STORY).create({
    data: {
      headline: 'Auditor says the harbour office paid',
      body: PARAGRAPHS.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      claims: STATEMENTS.map((statement) => ({ statement, attribution: 'the auditor said' })),
    } as never,
  });
  page = await panel.signIn();
  await openStory(page, panel.address, documentId);
});
afterAll(() => panel?.close());

const chance = numbersFrom(20_261_124);
const upTo = (most: number): number => Math.floor(chance.next().value * most);

const LETTERS = 'abcdefgh 0,.“”nt';

/** What a writer does, by how often. */
const ACTS: readonly (readonly [number, (page: Page) => Promise<void>])[] = [
  [30, (at) => at.keyboard.type(LETTERS[upTo(LETTERS.length)]!)],
  [12, (at) => at.keyboard.press('Backspace')],
  [6, (at) => at.keyboard.press('Delete')],
  [4, (at) => at.keyboard.press('Enter')],
  [16, (at) => at.keyboard.press('Control+z')],
  [4, (at) => at.keyboard.press('Control+Shift+z')],
  [4, (at) => at.keyboard.press('Control+Shift+ArrowDown')],
  [4, (at) => at.keyboard.press('Control+Shift+ArrowUp')],
  [3, (at) => at.keyboard.press('Control+b')],
  [5, (at) => at.keyboard.insertText(STATEMENTS[upTo(STATEMENTS.length)]!)],
  [30, putCaret],
];

const WEIGHT = ACTS.reduce((sum, [weight]) => sum + weight, 0);

function pickAct(): (page: Page) => Promise<void> {
  let left = upTo(WEIGHT);
  for (const [weight, act] of ACTS) if ((left -= weight) < 0) return act;
  return putCaret;
}

/** Puts the caret, or a small selection, anywhere in the copy. */
async function putCaret(at: Page): Promise<void> {
  const [where, from, length] = [chance.next().value, chance.next().value, upTo(8)];
  await at.evaluate(
    ([leaf, offset, size]) => {
      const texts = [...document.querySelectorAll('[data-slate-string]')];
      const node = texts[Math.floor(leaf * texts.length)]?.firstChild as Text | undefined;
      if (!node) return;
      const start = Math.floor(offset * node.length);
      const end = size > 6 ? Math.min(node.length, start + size) : start;
      window.getSelection()?.setBaseAndExtent(node, start, node, end);
    },
    [where, from, length] as const,
  );
  // Slate hears of a selection a little later.
  await at.waitForTimeout(60);
}

/** Letters and figures alone: quote marks, dashes, case and white space make no difference to a claim. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with what is painted; nothing when all of it is true. */
function untruths({ claims, painted }: PaintedClaims): string[] {
  const shown = claims.filter(({ state }) => state === 'clean' || state === 'incomplete');
  const all = bare(painted.join(''));
  const missing = shown.filter(({ statement }) => !all.includes(bare(statement)));
  const length = shown.reduce((sum, { statement }) => sum + bare(statement).length, 0);
  return [
    ...missing.map(({ statement }) => `not painted: ${statement}`),
    ...(all.length === length ? [] : [`painted besides: ${painted.join(' | ')}`]),
  ];
}

/** How long the desk may take to catch up with an editor that was made anew, in ms. */
const PATIENCE = 1000;

async function caughtUp(): Promise<PaintedClaims> {
  for (const end = Date.now() + PATIENCE; ; ) {
    const painted = await readPainted(page);
    if (untruths(painted).length === 0 || Date.now() > end) return painted;
  }
}

it(`paints the claim's own words after each of ${EDITS} random edits, or shows it lost`, async () => {
  await page.locator('[data-slate-editor]').focus();
  const seen: Record<string, number> = {};
  for (let edit = 1; edit <= EDITS; edit += 1) {
    await pickAct()(page);
    const painted = await caughtUp();
    expect({ edit, wrong: untruths(painted), ...painted }).toMatchObject({ edit, wrong: [] });
    for (const { state } of painted.claims) seen[state] = (seen[state] ?? 0) + 1;
  }
  process.stdout.write(`Edit war: ${EDITS} edits, claims seen ${JSON.stringify(seen)}\n`);
  expect(Object.keys(seen).sort()).toEqual(expect.arrayContaining(['incomplete', 'lost']));
});
