/**
 * Answers that depend on a text alone, remembered for the texts asked about lately: a story is judged at
 * every keystroke, and nearly all of it is what it was.
 */
export class Remembered<Value> {
  readonly #answers = new Map<string, Value>();

  /** @param most - How many answers are kept; the oldest goes first. */
  constructor(private readonly most: number) {}

  /** @param work - Works the answer out where it is not remembered; must depend on `key` alone. */
  answer(key: string, work: () => Value): Value {
    const known = this.#answers.get(key);
    if (known !== undefined || this.#answers.has(key)) return known as Value;
    const value = work();
    if (this.#answers.size >= this.most) {
      const oldest = this.#answers.keys().next();
      if (!oldest.done) this.#answers.delete(oldest.value);
    }
    this.#answers.set(key, value);
    return value;
  }
}

/** Sentences of a few long stories. */
export const MOST_SENTENCES = 4000;
