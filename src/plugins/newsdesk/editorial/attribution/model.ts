/**
 * A yes-or-no decision learned from annotated copy: a sum of weights, one for each property that
 * holds. Properties are of word classes, marks and positions, never of words.
 */
export interface Model {
  readonly weights: Float32Array;
}

/** Collects the properties of one case as indices into a model's weights. */
export class Properties {
  readonly indices = new Int32Array(128);
  count = 0;
  #base = 0;

  clear(): void {
    this.count = 0;
    this.#base = 0;
  }

  /** A property with `size` values, of which `value` holds; -1 for none. Call in the same order always. */
  add(value: number, size: number): void {
    if (value >= 0) {
      this.indices[this.count] = this.#base + value;
      this.count += 1;
    }
    this.#base += size;
  }

  /** Two properties that hold together. */
  pair(one: number, ones: number, other: number, others: number): void {
    this.add(one < 0 || other < 0 ? -1 : one * others + other, ones * others);
  }

  /** How many weights the properties added so far have. */
  get size(): number {
    return this.#base;
  }
}

/** The sum of the weights: above 0 is more likely than not. */
export function weigh(model: Model, properties: Properties): number {
  const { weights } = model;
  const { indices, count } = properties;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += weights[indices[index] as number] as number;
  return sum;
}

export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
