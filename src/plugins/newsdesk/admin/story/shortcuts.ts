const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key of the desk, pressed with Ctrl and Alt, or Command and Option. */
export interface Shortcut {
  /** As `KeyboardEvent.code` names it: the place on the keyboard, whatever Alt makes of its letter. */
  readonly code: string;
  /** As the panel tells it. */
  readonly keys: string;
}

const shortcut = (letter: string): Shortcut => ({
  code: `Key${letter}`,
  keys: isMac() ? `⌘ ⌥ ${letter}` : `Ctrl + Alt + ${letter}`,
});

/** As in other editors, the keys of a note on what is selected. */
export const REGISTER = shortcut('M');
/** From anywhere in the form to the Gate panel: Strapi's Blocks editor keeps Tab for itself. */
export const TO_GATE = shortcut('G');

/** The source beside the translation, and away again. */
export const BESIDE = shortcut('B');

export const isPressed = (
  { code }: Shortcut,
  { ctrlKey, metaKey, altKey, shiftKey, code: pressed }: KeyboardEvent,
): boolean => (isMac() ? metaKey : ctrlKey) && altKey && !shiftKey && pressed === code;
