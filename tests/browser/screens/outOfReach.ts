/**
 * Runs in the page: which controls nobody can click, however far they scroll.
 *
 * @param front - What is in front, as a selector.
 * @returns The beginning of each one's HTML.
 */
export function controlsOutOfReach(front: string): string[] {
  const CONTROLS = 'button, a[href], input, textarea, [role="combobox"], [role="tab"]';
  const isShown = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !control.closest('[aria-hidden="true"], [data-aria-hidden="true"]');
  /** Strapi's link past the menu shows itself to those alone who come to it by keyboard. */
  const isForKeyboard = (control: Element) => control.matches('a[href="#main-content"]');
  /** What lies in a drawer that is closed comes into reach with it. */
  const isPutAway = (control: Element) => {
    const holders = [];
    for (let at: Element | null = control; at; at = at.parentElement) holders.push(at);
    const isFixed = holders.some((one) => getComputedStyle(one).position === 'fixed');
    return isFixed && control.getBoundingClientRect().top >= innerHeight;
  };
  const isInReach = (control: Element) => {
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (control.contains(there) || there.contains(control));
  };
  const parts = [...document.querySelectorAll(front)];
  const controls = parts.flatMap((part) => [...part.querySelectorAll(CONTROLS)]).filter(isShown);
  return controls
    .filter((control) => !isForKeyboard(control) && !isPutAway(control))
    .filter((control) => !isInReach(control))
    .map((control) => control.outerHTML.slice(0, 200));
}

/**
 * Runs in the page: which cells of tables have to break their words for want of room.
 *
 * @param front - What is in front, as a selector.
 * @returns What stands in them.
 */
export function squeezedCells(front: string): string[] {
  /** As long a text, in characters, and as narrow a cell, in pixels. */
  const [LONG, NARROW] = [20, 120];
  const parts = [...document.querySelectorAll(front)];
  const cells = parts.flatMap((part) => [...part.querySelectorAll('td')]);
  /** Without what is said to those alone who hear the page: that takes no room. */
  const shown = (cell: Element) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    let words = '';
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if ((parentElement?.clientWidth ?? 0) !== 1) words += textContent;
    }
    return words;
  };
  return cells.filter((cell) => cell.clientWidth < NARROW && shown(cell).length > LONG).map(shown);
}
