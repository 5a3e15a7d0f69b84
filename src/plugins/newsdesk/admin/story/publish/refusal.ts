import type { DeskReading } from '../../../editorial';

/** Why a publication did not happen. */
export interface Refused {
  /** The story as the desk judged it; null where it did not. */
  readonly reading: DeskReading | null;
  /** What the server said, where the desk had let the story go. */
  readonly messages: readonly string[];
}

/** The refusal that is shown now, for the dialog that shows it. */
export class Refusal {
  #shown: Refused | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly current = (): Refused | null => this.#shown;

  readonly show = (refused: Refused): void => this.#change(refused);

  readonly close = (): void => this.#change(null);

  #change(shown: Refused | null): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
