/** A value that parts of the page watch, as React's `useSyncExternalStore` wants it. */
export class Observed<Value> {
  #value: Value;
  readonly #watchers = new Set<() => void>();

  constructor(first: Value) {
    this.#value = first;
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  readonly current = (): Value => this.#value;

  set(value: Value): void {
    this.#value = value;
    for (const watcher of this.#watchers) watcher();
  }
}
