import type { Model } from '../model';

/** A weight's unit: one step of the whole numbers that are stored. */
export const WEIGHT_STEP = 1 / 24;

/**
 * Unpacks learned weights: pairs of bytes-as-numbers in base 64, how many weights of nought to skip
 * (in sevens of bits, lowest first) and the weight that follows, as a signed byte of `WEIGHT_STEP`s.
 */
export function decodeWeights(packed: string, size: number): Model {
  const weights = new Float32Array(size);
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  let index = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let skip = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] as number;
      at += 1;
      skip |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    index += skip;
    weights[index] = (((bytes[at] as number) << 24) >> 24) * WEIGHT_STEP;
    index += 1;
  }
  return { weights };
}
