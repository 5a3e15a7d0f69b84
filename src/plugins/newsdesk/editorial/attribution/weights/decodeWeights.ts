import type { Model } from '../model';

/** The letter that stands for nought: those before it are below, those after it above. */
export const NOUGHT = 0x42;

/** How a model is stored: a letter a number, so many steps from nought; it packs well that way. */
export interface PackedModel {
  readonly hidden: number;
  readonly properties: number;
  readonly step: number;
  /** The weight from which on the answer is yes. */
  readonly enough: number;
  /** The rows, the bias, what goes out of the hidden units. */
  readonly packed: string;
}

/** Unpacks a learned model. */
export function decodeWeights({ hidden, properties, step, enough, packed }: PackedModel): Model {
  const numbers = Float32Array.from(
    { length: packed.length },
    (_, at) => (packed.charCodeAt(at) - NOUGHT) * step,
  );
  const rows = properties * (hidden + 1);
  return {
    hidden,
    enough,
    rows: numbers.subarray(0, rows),
    bias: numbers.subarray(rows, rows + hidden + 1),
    out: numbers.subarray(rows + hidden + 1),
  };
}
