/** Longer texts are worked out anew each time: they come once, and would fill the memory. In code units. */
const LONGEST_KEY = 20_000;

/**
 * Answers that depend on a text alone, remembered for the texts asked about lately: a story is judged at
 * every keystroke, and nearly all of it is what it was.
 */
export class Remembered<Value> {
  readonly #answers = new Map<string, Value>();

  /**
   * @param most - How many answers are kept; the oldest goes first.
   * @param longest - How long a text may be that is remembered, in code units.
   */
  constructor(
    private readonly most: number,
    private readonly longest = LONGEST_KEY,
  ) {}

  /** @param work - Works the answer out where it is not remembered; must depend on `key` alone. */
  answer(key: string, work: () => Value): Value {
    if (key.length > this.longest) return work();
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

/** The same for answers that depend on a language's words as well, which may grow while the panel is open. */
export class RememberedByLanguage<Value> {
  readonly #byLanguage = new WeakMap<object, Remembered<Value>>();

  constructor(
    private readonly most: number,
    private readonly longest = LONGEST_KEY,
  ) {}

  /** @param language - The very object: another one of the same code has other words. */
  answer(language: object, key: string, work: () => Value): Value {
    let answers = this.#byLanguage.get(language);
    if (answers === undefined) {
      answers = new Remembered(this.most, this.longest);
      this.#byLanguage.set(language, answers);
    }
    return answers.answer(key, work);
  }
}

/** Sentences of a few long stories. */
export const MOST_SENTENCES = 4000;
