import { bigInt32, bigUint8, bigUint16, bigUint32 } from "../model/big-arrays.js";
import type { OptionConflict } from "../model/option-conflict.js";
import type { Change } from "../model/option-model.js";
import { type Layout, layoutOf } from "./layout.js";
import { HOLE } from "./marks.js";
import type { Order } from "./order.js";

/** Everything that workers share: plain data and typed arrays, so that it can be handed to another thread as it is. */
export interface Work {
  readonly layout: Layout;
  readonly stateCount: number;
  /** `changes[dm]`: how each option of the decision maker may change, in order. */
  readonly changes: readonly (readonly Change[])[];
  /** Ranks by place; HOLE where there is no state. */
  readonly ranks: Int32Array[];
  readonly orders: Order[];
  /** Two values a place, `worst` and behind it `worstForGood`: the worst that others can bring about; see `LookAhead`. */
  readonly worst: Int32Array;
  /** `pending[dm]`: which columns it has to go through again, one byte each. */
  readonly pending: readonly Uint8Array[];
  /** By place: one bit for each concept, see `FLAGS`. */
  readonly flags: Uint8Array;
  /** `verdicts[dm][concept]`: one bit a state; concepts in the order of `FLAGS`. */
  readonly verdicts: readonly (readonly Uint32Array[])[];
}

/** Bits of `flags`, in the order of the five basic concepts. */
export const FLAGS = { nash: 1, gmr: 2, smr: 4, seq: 8, sseq: 16 } as const;

export type BasicId = keyof typeof FLAGS;

export const basicIds = Object.keys(FLAGS) as BasicId[];

/** Rows that fit into an order of 16 bits, beside its marks. */
const NARROW = 0x7fff;

/**
 * Makes room for solving a conflict; null when its states lie too far apart for the arrays.
 *
 * @param shared whether all that is written to must lie in shared memory, however small it is.
 */
export function workFor(conflict: OptionConflict, shared = false): Work | null {
  const layout = layoutOf(conflict);
  if (!layout) return null;
  const { size } = layout;
  const words = Math.ceil(conflict.stateCount / 32);
  const dms = [...conflict.decisionMakers.keys()];
  return {
    layout,
    stateCount: conflict.stateCount,
    changes: dms.map((dm) => conflict.options.filter(({ owner }) => owner === dm).map(({ change }) => change)),
    ranks: conflict.ranks.map((ranks) => ranksByPlace(layout, ranks)),
    orders: layout.rows.map(({ length }) => (length < NARROW ? bigUint16(size, shared) : bigUint32(size, shared))),
    worst: bigInt32(2 * size, shared),
    pending: layout.columns.map(({ length }) => bigUint8(length, shared)),
    flags: bigUint8(size, shared),
    verdicts: dms.map(() => basicIds.map(() => bigUint32(words, shared))),
  };
}

/** Ranks of the states, where the states stand. */
export function ranksByPlace({ size, places }: Layout, ranks: Int32Array): Int32Array {
  // As many places as states, in ascending order: nothing to move.
  if (size === ranks.length && places[size - 1] === size - 1 && isAscending(places)) return ranks;
  const here = bigInt32(size).fill(HOLE);
  for (let state = 0; state < ranks.length; state++) here[places[state]] = ranks[state];
  return here;
}

function isAscending(places: Uint32Array): boolean {
  for (let state = 1; state < places.length; state++) if (places[state] < places[state - 1]) return false;
  return true;
}
