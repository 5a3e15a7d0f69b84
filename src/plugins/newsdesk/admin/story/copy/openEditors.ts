/** What the desk needs of Slate's editor, which Strapi's Blocks editor is made of. */
export interface SlateEditor {
  children: readonly unknown[];
  onChange: (...change: unknown[]) => void;
}

type Listener = (editor: SlateEditor) => void;

const listeners = new Set<Listener>();
const open = new Set<WeakRef<SlateEditor>>();

/**
 * A Slate plugin that tells of every change. Strapi's form hears of what is typed in the Blocks editor
 * only 300 ms later.
 */
export function withDesk<Editor extends SlateEditor>(editor: Editor): Editor {
  const { onChange } = editor;
  open.add(new WeakRef(editor));
  editor.onChange = (...change) => {
    onChange(...change);
    for (const listener of listeners) listener(editor);
  };
  return editor;
}

/** Calls back at each change in any Blocks editor, until the function that it gives is called. */
export function listenToEditors(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The Blocks editors that are or were open lately, the newest first. */
export function openEditors(): SlateEditor[] {
  const editors: SlateEditor[] = [];
  for (const reference of open) {
    const editor = reference.deref();
    if (editor) editors.unshift(editor);
    else open.delete(reference);
  }
  return editors;
}
