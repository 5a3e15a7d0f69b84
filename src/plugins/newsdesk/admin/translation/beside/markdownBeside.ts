import type { DeskReading } from '../../../editorial';
import { codeMirrorOf, type CodeMirror } from '../../story/copy/markdownDom';
import { linesOfParagraphs } from '../../story/copy/paragraphs';
import type { BesideEditor, ShownBlocks } from './besideEditor';

interface Room {
  /** CodeMirror's own name of the line, whatever comes before it. */
  readonly line: object;
  readonly height: number;
  readonly isAbove: boolean;
  readonly clear: () => void;
}

/**
 * Strapi's Markdown editor, which is CodeMirror 5. It measures its lines itself: the room below a paragraph is
 * a widget of its last line, which is CodeMirror's own way to leave some. A block is what stands from the first line
 * of a paragraph to that of the next.
 */
export class MarkdownBeside implements BesideEditor {
  readonly element: HTMLElement;
  readonly #editor: CodeMirror;
  /** The first line of each paragraph, and of each block. */
  #paragraphs: readonly number[] = [];
  #blocks: readonly number[] = [];
  #rooms: readonly Room[] = [];

  private constructor(element: HTMLElement, editor: CodeMirror) {
    this.element = element;
    this.#editor = editor;
  }

  static of(element: HTMLElement): MarkdownBeside | null {
    const editor = codeMirrorOf(element);
    return editor && new MarkdownBeside(element, editor);
  }

  get moved(): Element {
    return this.element.querySelector('.CodeMirror-sizer') ?? this.element;
  }

  read({ copy, story }: DeskReading): ShownBlocks | null {
    const editor = this.#editor;
    if (editor.getValue() !== story.body) return null;
    this.#paragraphs = linesOfParagraphs(copy, editor);
    this.#blocks = [...new Set(this.#paragraphs)];
    const gap = editor.defaultTextHeight();
    const tops = this.#blocks.map((line) => editor.heightAtLine(line, 'local'));
    const end = editor.heightAtLine(editor.lastLine() + 1, 'local');
    const room = this.#roomInBlocks();
    return {
      blockOf: this.#paragraphs.map((line) => this.#blocks.indexOf(line)),
      heights: tops.map((top, index) => {
        const next = tops[index + 1];
        const height = next === undefined ? end - top : next - top - gap;
        return Math.max(0, height - room[index]!);
      }),
      gap,
    };
  }

  /** What room is left within each block. */
  #roomInBlocks(): number[] {
    const room = this.#blocks.map(() => 0);
    for (const { line, height, isAbove } of this.#rooms) {
      const number = this.#editor.getLineNumber(line);
      const block = number === null ? -1 : this.#blocks.findLastIndex((first) => first <= number);
      if (block >= 0 && !isAbove) room[block]! += height;
    }
    return room;
  }

  leaveRoom(below: readonly number[], lead: number): void {
    const editor = this.#editor;
    const wanted = below.map((height, block) => ({
      line: editor.getLineHandle((this.#blocks[block + 1] ?? editor.lineCount()) - 1),
      height: Math.round(height),
      isAbove: false,
    }));
    wanted.push({ line: editor.getLineHandle(0), height: Math.round(lead), isAbove: true });
    editor.operation(() => {
      const left = [...this.#rooms];
      this.#rooms = wanted
        .filter(({ height }) => height > 0)
        .map((one) => {
          const same = left.findIndex(
            ({ line, height, isAbove }) =>
              line === one.line && height === one.height && isAbove === one.isAbove,
          );
          return same === -1 ? this.#leave(one) : left.splice(same, 1)[0]!;
        });
      for (const { clear } of left) clear();
    });
  }

  #leave(room: Omit<Room, 'clear'>): Room {
    const node = document.createElement('div');
    node.setAttribute('aria-hidden', 'true');
    node.style.height = `${room.height}px`;
    const widget = this.#editor.addLineWidget(room.line, node, { above: room.isAbove });
    return { ...room, clear: () => widget.clear() };
  }

  top(): number | null {
    return this.#editor.charCoords({ line: this.#blocks[0] ?? 0, ch: 0 }, 'window').top;
  }

  caret(): number | null | undefined {
    if (!this.#editor.hasFocus()) return undefined;
    const { line } = this.#editor.getCursor();
    const index = this.#paragraphs.findLastIndex((first) => first <= line);
    return index === -1 ? null : index;
  }

  onCaret(tell: () => void): () => void {
    this.#editor.on('cursorActivity', tell);
    return () => this.#editor.off('cursorActivity', tell);
  }

  close(): void {
    this.#editor.operation(() => this.#rooms.forEach(({ clear }) => clear()));
    this.#rooms = [];
  }
}
