import {
  readDesk,
  toStory,
  type DeskReading,
  type Instant,
  type StoryShape,
} from '../../editorial';
import type { Story } from '../../editorial/story';
import type { TranslationOf } from '../../editorial/translation/translationOf';
import type { House } from '../house';
import { bodyEditor, Painter } from './copy/painter';
import { listenToEditors, openEditors, type SlateEditor } from './copy/openEditors';
import { Observed } from './observed';
import { besideOf } from './facts';
import { formRow, type Surroundings } from './formRow';

type Values = Readonly<Record<string, unknown>>;

/** Everything that the desk judges by, but for the body that is being typed in. */
export interface SessionInput extends Omit<Surroundings, 'body'> {
  readonly values: Values;
  readonly shape: StoryShape;
  readonly house: House;
}

/** How long after the last attempt to paint an editor that had not caught up it is tried again, in ms. */
const RETRY = 50;
const MOST_RETRIES = 40;

/** How long the desk took from a change to its marks, for whoever measures it. */
export const WORK_MEASURE = 'newsdesk:work';

/**
 * One story that is open in the edit view: judged and painted anew after each change, between two frames,
 * so that no keystroke waits for it.
 */
export class StorySession {
  readonly painter = new Painter();
  /** The story as it was last judged; null until it has been. */
  readonly reading = new Observed<DeskReading | null>(null);
  #input: SessionInput | null = null;
  #translationOf: ((story: Story) => TranslationOf) | null = null;
  #editor: SlateEditor | null = null;
  /** What the form had when the editor was last found: what is newer than that, the editor has. */
  #typed: readonly unknown[] | null = null;
  #frame = 0;
  #paintFrame = 0;
  #retries = 0;
  #stopListening: (() => void) | null = null;
  #observer: MutationObserver | null = null;

  /** Starts to listen. Gives the function that stops it. */
  open(): () => void {
    this.#stopListening = listenToEditors((editor) => this.#edited(editor));
    // The editor may be opened, expanded or shown late, with no change of the story.
    this.#observer = new MutationObserver((records) => {
      if (records.some(isAboutEditors)) this.#schedule();
      else if (records.some(isInEditor)) this.#paintSoon();
    });
    this.#observer.observe(document.body, { childList: true, subtree: true });
    return () => this.#close();
  }

  /** Tells what the form has now. */
  update(input: SessionInput): void {
    const known = this.#input;
    this.#input = input;
    const body = bodyOf(input);
    // The form has caught up with the editor, or was given another body.
    if (known === null || bodyOf(known) !== body) this.#typed = null;
    this.#schedule();
  }

  /**
   * Tells how the story as it stands is held against its source: the panel of translations knows, once it has
   * asked. Gives the function that takes it back.
   */
  holdAgainst(translationOf: (story: Story) => TranslationOf): () => void {
    this.#translationOf = translationOf;
    this.#schedule();
    return () => {
      this.#translationOf = null;
      this.#schedule();
    };
  }

  /** The story as it stands at this moment, with what was typed since it was last judged. */
  judgeNow(): DeskReading | null {
    this.#work();
    return this.reading.current();
  }

  #edited(editor: SlateEditor): void {
    const { fields } = this.#input?.shape ?? {};
    if (!fields?.body || (this.#editor !== editor && !this.#isOfBody(editor))) return;
    this.#editor = editor;
    if (this.#typed === editor.children) return;
    this.#typed = editor.children;
    this.#schedule();
  }

  /** Several Blocks editors may be open: the body's is the one that has the body in it. */
  #isOfBody(editor: SlateEditor): boolean {
    const editors = openEditors();
    if (editors.length === 1) return true;
    const body = this.#input && bodyOf(this.#input);
    return Array.isArray(body) && firstWords(editor.children) === firstWords(body);
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      // After the frame: what was typed is on the screen before the desk begins to read it.
      setTimeout(() => {
        this.#frame = 0;
        this.#work();
      });
    });
  }

  #work(): void {
    const input = this.#input;
    if (input === null) return;
    const start = performance.now();
    const { values, shape, house } = input;
    const body = this.#typed ?? bodyOf(input);
    const row = formRow(values, shape, { ...input, body });
    const alone = toStory(row, shape, besideOf(input.facts, shape));
    const translation = this.#translationOf?.(alone) ?? null;
    const reading = readDesk({ ...alone, translation }, house.policy, Date.now() as Instant);
    this.#paint(reading);
    performance.measure(WORK_MEASURE, { start });
    // Whoever observes has been told; kept, they would pile up while somebody types.
    performance.clearMeasures(WORK_MEASURE);
    this.reading.set(reading);
  }

  #paint(reading = this.reading.current()): void {
    const shape = this.#input?.shape;
    if (reading === null || !shape) return;
    const editor = shape.fields.body === null ? null : bodyEditor(reading.story.body);
    const isPainted = editor ? this.painter.paint(reading, editor) : true;
    this.#retries = isPainted ? 0 : this.#retries + 1;
    if (!isPainted && this.#retries < MOST_RETRIES) setTimeout(() => this.#schedule(), RETRY);
  }

  /** The editor may render a change later than it tells of it: what was painted is gone with the old text. */
  #paintSoon(): void {
    if (this.#frame !== 0 || this.#paintFrame !== 0) return;
    this.#paintFrame = requestAnimationFrame(() => {
      this.#paintFrame = 0;
      if (this.#frame === 0) this.#paint();
    });
  }

  #close(): void {
    cancelAnimationFrame(this.#paintFrame);
    cancelAnimationFrame(this.#frame);
    this.#input = null;
    this.#stopListening?.();
    this.#observer?.disconnect();
    this.painter.clear();
  }
}

const bodyOf = ({ values, shape }: SessionInput): unknown =>
  shape.fields.body === null ? '' : values[shape.fields.body];

const EDITOR = '[data-slate-editor], .CodeMirror, .CodeMirror-line';

const isAboutEditors = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(EDITOR) || node.querySelector(EDITOR)),
  );

const isInEditor = ({ target }: MutationRecord): boolean =>
  target instanceof Element && target.closest('[data-slate-editor], .CodeMirror') !== null;

const LEAST_TO_COMPARE = 500;

const firstWords = (blocks: readonly unknown[]): string =>
  JSON.stringify(blocks).slice(0, LEAST_TO_COMPARE);
