import { HistoryPanel } from '../history/HistoryPanel';
import { killAction } from '../kill/killAction';
import { translationPanel } from '../translation/TranslationPanel';
import type { RichTextBlocks, StrapiApp } from '../strapi';
import { withDesk, type SlateEditor } from './copy/openEditors';
import { GatePanel } from './GatePanel';
import { holdPublish } from './publish/holdPublish';

/** Strapi asks each kind of block for a plugin of its editor; paragraphs are in all of them. */
function listenIn(blocks: RichTextBlocks): RichTextBlocks {
  const { paragraph } = blocks;
  const before = paragraph?.plugin as ((editor: SlateEditor) => SlateEditor) | undefined;
  const plugin = (editor: SlateEditor) => withDesk(before ? before(editor) : editor);
  return { ...blocks, paragraph: { ...paragraph, plugin } };
}

/** What the desk adds to the edit view of a story. */
export function addStoryDesk(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager');
  apis.addRichTextBlocks(listenIn);
  apis.addEditViewSidePanel((panels) => [
    ...panels,
    translationPanel(app, 'translation'),
    GatePanel,
    translationPanel(app, 'source'),
    HistoryPanel,
  ]);
  apis.addDocumentAction((actions) => [
    ...actions.map((action) => (action.type === 'publish' ? holdPublish(action) : action)),
    killAction(app),
  ]);
}
