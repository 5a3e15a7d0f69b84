/** The words that are selected in the editor of the body; empty where none are. */
export function selectedWords(): string {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selection || !element?.closest('[data-slate-editor]')) return selectedInMarkdown();
  return selection.toString().trim();
}

/** CodeMirror keeps a selection of its own. */
function selectedInMarkdown(): string {
  const holder = document.querySelector('.CodeMirror') as
    | (Element & { CodeMirror?: { getSelection(): string } })
    | null;
  return holder?.CodeMirror?.getSelection().trim() ?? '';
}
