import type { Model } from '../../src/plugins/newsdesk/editorial/attribution/model';

/** One decision as it should be: which properties hold, and the answer. */
export interface Case {
  readonly properties: Int32Array;
  readonly label: 0 | 1;
}

export interface Plan {
  readonly hidden: number;
  readonly epochs: number;
  /** How many of the last epochs are averaged: it takes the chance out of where learning stops. */
  readonly averaged: number;
  /** Which part of the properties is left out of a case by chance, so that none is leant on alone. */
  readonly dropped: number;
  readonly rate: number;
}

export const PLAN: Plan = {
  hidden: Number(process.env.HIDDEN ?? 12),
  epochs: Number(process.env.EPOCHS ?? 12),
  averaged: 4,
  dropped: Number(process.env.DROP ?? 0.22),
  rate: 0.002,
};

/** Weights are stored as whole numbers of this, none further from nought than `MOST`. */
export const STEP = 1 / 8;
export const MOST = 25;

/** The same numbers at every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}

/** Adam on the network of `model`. */
class Network {
  readonly weights: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  readonly #units: Float64Array;
  readonly #slopes: Float64Array;
  readonly #width: number;
  readonly #bias: number;

  constructor(
    size: number,
    private readonly plan: Plan,
    private readonly random: () => number,
  ) {
    const { hidden } = plan;
    this.#width = hidden + 1;
    this.#bias = size * this.#width;
    const count = this.#bias + this.#width + hidden;
    this.weights = new Float64Array(count);
    this.#mean = new Float64Array(count);
    this.#square = new Float64Array(count);
    this.#units = new Float64Array(this.#width);
    this.#slopes = new Float64Array(this.#width);
    for (let at = 0; at < count; at += 1) {
      const isSum = at < this.#bias + this.#width && at % this.#width === hidden;
      const isOut = at >= this.#bias + this.#width;
      if (!isSum) this.weights[at] = (random() - 0.5) * (isOut ? 1 : 0.4);
    }
  }

  #step(at: number, slope: number, rate: number): void {
    const mean = (this.#mean[at] = 0.9 * this.#mean[at]! + 0.1 * slope);
    const square = (this.#square[at] = 0.999 * this.#square[at]! + 0.001 * slope * slope);
    const weight = this.weights[at]!;
    this.weights[at] = weight - rate * (mean / (Math.sqrt(square) + 1e-7) + 0.001 * weight);
  }

  #forward(rows: readonly number[]): number {
    const units = this.#units;
    const width = this.#width;
    for (let unit = 0; unit < width; unit += 1) units[unit] = this.weights[this.#bias + unit]!;
    for (const row of rows) {
      for (let unit = 0; unit < width; unit += 1) units[unit]! += this.weights[row + unit]!;
    }
    let sum = units[width - 1]!;
    for (let unit = 0; unit < width - 1; unit += 1) {
      if (units[unit]! > 0) sum += units[unit]! * this.weights[this.#bias + width + unit]!;
    }
    return sum;
  }

  learn({ properties, label }: Case, rate: number): void {
    const rows: number[] = [];
    for (const property of properties) {
      if (this.random() >= this.plan.dropped) rows.push(property * this.#width);
    }
    const slope = 1 / (1 + Math.exp(-this.#forward(rows))) - label;
    const slopes = this.#slopes;
    const hidden = this.#width - 1;
    slopes[hidden] = slope;
    for (let unit = 0; unit < hidden; unit += 1) {
      const out = this.#bias + this.#width + unit;
      const value = Math.max(0, this.#units[unit]!);
      slopes[unit] = value > 0 ? slope * this.weights[out]! : 0;
      this.#step(out, slope * value, rate);
    }
    for (const row of [...rows, this.#bias]) {
      for (let unit = 0; unit <= hidden; unit += 1) {
        if (slopes[unit] !== 0) this.#step(row + unit, slopes[unit]!, rate);
      }
    }
  }
}

function toModel(weights: Float64Array, size: number, hidden: number): Model {
  const whole = Float32Array.from(
    weights,
    (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))) * STEP,
  );
  const bias = size * (hidden + 1);
  return {
    hidden,
    enough: 0,
    rows: whole.subarray(0, bias),
    bias: whole.subarray(bias, bias + hidden + 1),
    out: whole.subarray(bias + hidden + 1),
  };
}

/** Learns a decision from cases. The same cases give the same model. */
export function fit(cases: readonly Case[], size: number, plan: Plan = PLAN): Model {
  const random = makeRandom(5);
  const network = new Network(size, plan, random);
  const sum = new Float64Array(network.weights.length);
  const order = [...cases];
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = plan.rate * (1 - epoch / plan.epochs) + plan.rate / 20;
    for (const one of order) network.learn(one, rate);
    if (epoch < plan.epochs - plan.averaged) continue;
    network.weights.forEach((weight, at) => (sum[at]! += weight / plan.averaged));
  }
  return toModel(sum, size, plan.hidden);
}
