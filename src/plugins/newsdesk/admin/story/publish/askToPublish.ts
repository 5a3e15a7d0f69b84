/**
 * Publishes as Ctrl/Cmd + Shift + Enter does: Strapi gives its own publication to nobody else, and that way
 * asks for all that it asks for else.
 */
export function askToPublish(): void {
  const keys = { key: 'Enter', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
  window.dispatchEvent(new KeyboardEvent('keydown', keys));
}
