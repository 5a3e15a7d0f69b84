import type { Model } from '../model';

/** How a model is stored: all its numbers as signed bytes in base 64, each times `step`. */
export interface PackedModel {
  readonly hidden: number;
  readonly properties: number;
  readonly step: number;
  /** The rows, the bias, what goes out of the hidden units. */
  readonly packed: string;
}

/** Unpacks a learned model. */
export function decodeWeights({ hidden, properties, step, packed }: PackedModel): Model {
  const bytes = atob(packed);
  const numbers = Float32Array.from(
    { length: bytes.length },
    (_, at) => ((bytes.charCodeAt(at) << 24) >> 24) * step,
  );
  const rows = properties * (hidden + 1);
  return {
    hidden,
    rows: numbers.subarray(0, rows),
    bias: numbers.subarray(rows, rows + hidden + 1),
    out: numbers.subarray(rows + hidden + 1),
  };
}
