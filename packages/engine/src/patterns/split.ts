import { bitCount, transpose } from "../model/words.js";

/** States that are looked at to choose an option; more would not choose better. */
const SAMPLE = 2048;

/**
 * The option that parts the states of the set, those with bit 31, best from the others: the one after which each half is
 * most of one kind (Gini). Among equals the first.
 *
 * @param varying bits of the options in which the states differ; at least one.
 */
export function bestSplit(states: Uint32Array, varying: number): number {
  const step = Math.max(1, states.length / SAMPLE);
  const looked = Math.min(SAMPLE, states.length);
  const square = new Int32Array(32);
  /** How many states take each option, and how many of these are in the set; the last is the set itself. */
  const taking = new Float64Array(32);
  const members = new Float64Array(32);
  for (let first = 0; first < looked; first += 32) {
    const here = Math.min(32, looked - first);
    for (let bit = 0; bit < 32; bit++) square[bit] = bit < here ? states[Math.floor((first + bit) * step)] : 0;
    transpose(square);
    for (let option = 0; option < 32; option++) {
      taking[option] += bitCount(square[option]);
      members[option] += bitCount(square[option] & square[31]);
    }
  }
  const all = members[31];
  let best = -1;
  let bestPurity = -1;
  for (let option = 0; option < 31; option++) {
    if (((varying >>> option) & 1) === 0) continue;
    const purity =
      ofOneKind(taking[option], members[option]) + ofOneKind(looked - taking[option], all - members[option]);
    if (purity > bestPurity) {
      best = option;
      bestPurity = purity;
    }
  }
  return best;
}

const ofOneKind = (count: number, members: number): number =>
  count === 0 ? 0 : (members ** 2 + (count - members) ** 2) / count;
