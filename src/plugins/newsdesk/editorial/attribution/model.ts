/**
 * A yes-or-no decision learned from annotated copy: a network with one small hidden layer.
 * What goes in are properties of word classes, marks and positions, never words.
 */
export interface Model {
  readonly hidden: number;
  /** The weight from which on the answer is yes. */
  readonly enough: number;
  /** A row a property: what it adds to each hidden unit, then to the sum itself. */
  readonly rows: Float32Array;
  /** What each hidden unit, and the sum, start from. */
  readonly bias: Float32Array;
  /** What each hidden unit adds to the sum. */
  readonly out: Float32Array;
}

/** Collects the properties of one case as row numbers of a model. */
export class Properties {
  readonly indices = new Int32Array(96);
  count = 0;
  #base = 0;

  clear(): void {
    this.count = 0;
    this.#base = 0;
  }

  /** A property with `size` values, of which `value` holds; -1 for none. Always in the same order. */
  add(value: number, size: number): void {
    if (value >= 0) {
      this.indices[this.count] = this.#base + value;
      this.count += 1;
    }
    this.#base += size;
  }

  /** How many rows the properties added so far have. */
  get size(): number {
    return this.#base;
  }
}

const MOST_HIDDEN = 32;
const units = new Float32Array(MOST_HIDDEN + 1);

/** How much speaks for "yes": above 0 is more likely than not. */
export function weigh(model: Model, { indices, count }: Properties): number {
  const { hidden, rows, bias, out } = model;
  const width = hidden + 1;
  for (let unit = 0; unit < width; unit += 1) units[unit] = bias[unit] as number;
  for (let index = 0; index < count; index += 1) {
    const row = (indices[index] as number) * width;
    for (let unit = 0; unit < width; unit += 1) {
      units[unit] = (units[unit] as number) + (rows[row + unit] as number);
    }
  }
  let sum = units[hidden] as number;
  for (let unit = 0; unit < hidden; unit += 1) {
    const value = units[unit] as number;
    if (value > 0) sum += value * (out[unit] as number);
  }
  return sum;
}

export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
