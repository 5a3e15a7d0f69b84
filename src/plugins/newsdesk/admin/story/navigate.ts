import type { Mark } from '../../editorial';
import { bodyEditor, type Painted } from './copy/painter';

/** Brings a stretch of the copy into view, and selects it where it can be typed in. */
export function showPainted({ ranges }: Painted, body: unknown): boolean {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return false;
  const holder = first.startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center', behavior: motion() });
  const editor = bodyEditor(body);
  if (editor instanceof HTMLElement && editor.isContentEditable) {
    editor.focus({ preventScroll: true });
    const selection = window.getSelection();
    selection?.setBaseAndExtent(
      first.startContainer,
      first.startOffset,
      last.endContainer,
      last.endOffset,
    );
  }
  return true;
}

const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** Focuses the editor of the body, which has no name in the page. */
export function showBody(body: unknown): void {
  const editor = bodyEditor(body);
  editor?.scrollIntoView({ block: 'center', behavior: motion() });
  if (editor instanceof HTMLElement) editor.focus({ preventScroll: true });
}

/** Brings an input of the form into view and focuses it. */
export function showField(name: string): boolean {
  const escaped = CSS.escape(name);
  const found =
    document.querySelector<HTMLElement>(
      `[name="${escaped}"], [data-newsdesk-field="${escaped}"]`,
    ) ??
    // A part that is made of fields leads to its first one.
    document.querySelector<HTMLElement>(`[name^="${escaped}."]`);
  const field = found?.querySelector<HTMLElement>('input, [role="combobox"]') ?? found;
  if (!field) return false;
  field.scrollIntoView({ block: 'center', behavior: motion() });
  field.focus({ preventScroll: true });
  return true;
}

const ITEMS = '[data-orientation="vertical"][aria-describedby]';
const ITEM_TRIGGER = ':scope > div > h3 > button[aria-expanded]';

/**
 * The triggers of the items of a repeatable part of the form, in their order; none where the form shows
 * something else. Strapi gives the part no name in the page: it is known by what its items are called.
 *
 * @param titles - Of the items, as Strapi shows them.
 */
export function itemTriggers(titles: readonly string[]): HTMLElement[] {
  for (const part of document.querySelectorAll(ITEMS)) {
    const triggers = [...part.querySelectorAll<HTMLElement>(ITEM_TRIGGER)];
    const isThis =
      triggers.length === titles.length &&
      titles.every((title, index) => triggers[index]?.textContent?.includes(title));
    if (isThis && triggers.length > 0) return triggers;
  }
  return [];
}

/** How long an item that is being opened may take to show its fields, in ms. */
const OPENING = 150;

/** Opens an item of a repeatable part of the form; then calls back. */
export function openItem(trigger: HTMLElement | undefined, then: () => void): void {
  if (trigger?.getAttribute('aria-expanded') === 'false') {
    trigger.click();
    setTimeout(then, OPENING);
  } else then();
}

/** The painted place of a claim or finding. */
export const paintedOf = (
  painted: readonly Painted[],
  wanted: Partial<Pick<Mark, 'claim' | 'passage'>>,
): Painted | undefined =>
  painted.find(({ mark }) =>
    wanted.claim != null ? mark.claim === wanted.claim : mark.passage === wanted.passage,
  );
