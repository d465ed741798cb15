import { bitCount } from "../model/words.js";

/**
 * Squeezes the bits of a mask that lie under `own` together, lowest first: what one decision maker has chosen, as a small
 * number. Three table look-ups instead of a loop over bits.
 */
export function squeezer(own: number): (mask: number) => number {
  const low = table(own, 0, 11);
  const middle = table(own, 11, 11);
  const high = table(own, 22, 10);
  return (mask) => low[mask & 2047] | middle[(mask >>> 11) & 2047] | high[mask >>> 22];
}

/** What each value of the `bits` bits from bit `from` on comes to. */
function table(own: number, from: number, bits: number): Uint32Array {
  const found = new Uint32Array(1 << bits);
  let place = bitCount(own & ((1 << from) - 1));
  for (let bit = 0; bit < bits; bit++) {
    const top = 1 << bit;
    const here = (own >>> (from + bit)) & 1 ? 1 << place++ : 0;
    for (let value = 0; value < top; value++) found[top + value] = found[value] | here;
  }
  return found;
}

/** The opposite: the bits of `value` spread out under `own`, for each value from 0. */
export function spread(own: number): Int32Array {
  const found = new Int32Array(2 ** bitCount(own));
  for (let value = 0, mask = 0; value < found.length; value++, mask = (mask - own) & own) found[value] = mask;
  return found;
}
