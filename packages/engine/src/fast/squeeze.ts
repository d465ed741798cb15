import { bitCount } from "../model/words.js";

/** Adds up `weights[bit]` over the bits that are set in a mask; by three table look-ups instead of a loop over bits. */
export function weigher(weights: readonly number[]): (mask: number) => number {
  const [low, middle, high] = [0, 11, 22].map((first) => table(weights.slice(first, first + 11)));
  return (mask) =>
    low[mask & (low.length - 1)] +
    middle[(mask >>> 11) & (middle.length - 1)] +
    high[(mask >>> 22) & (high.length - 1)];
}

/** Up to the last bit that has a weight. */
function table(weights: readonly number[]): Uint32Array {
  const found = new Uint32Array(2 ** (weights.findLastIndex((weight) => weight !== 0) + 1));
  for (let top = 1, bit = 0; top < found.length; top *= 2, bit++) {
    for (let value = 0; value < top; value++) found[top + value] = found[value] + weights[bit];
  }
  return found;
}

/**
 * Squeezes the bits of a mask that lie under `own` together, lowest first: what one decision maker has chosen, as a small
 * number.
 */
export function squeezer(own: number): (mask: number) => number {
  return weigher(
    Array.from({ length: 32 }, (_, bit) => ((own >>> bit) & 1 ? 2 ** bitCount(own & ((2 ** bit - 1) | 0)) : 0)),
  );
}
