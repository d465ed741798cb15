import { bigUint32 } from "../model/big-arrays.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { bitCount } from "../model/words.js";
import { spread, squeezer } from "./squeeze.js";

/**
 * Where each state stands in the solver's arrays. A *row* of a decision maker is one way to set its own options, a *column*
 * one way in which all the others have set theirs. The state in row `r` and column `c` of `dm` stands at place
 * `rows[dm][r] + columns[dm][c]`; a decision maker's moves never leave its column. A place may hold no state: a *hole*.
 */
export interface Layout {
  /** Number of places. */
  readonly size: number;
  readonly rows: readonly Int32Array[];
  /** Ascending, so that neighbours stand in one line of the cache. */
  readonly columns: readonly Int32Array[];
  /** `choices[dm][r]`: the decision maker's own options in that row, squeezed together; ascending. */
  readonly choices: readonly Uint32Array[];
  /** The place of each state. */
  readonly places: Uint32Array;
  /** Places are masks, of which each decision maker owns these bits; or numbers in a system of mixed bases. */
  readonly system: { readonly own: readonly number[] } | { readonly strides: readonly number[] };
}

/**
 * Finds the number of the column of `dm` that a place is in. It adds up like places do: for the place in row `r` and column
 * `c` of anybody it is the sum of what it is for the places `rows[r]` and `columns[c]`.
 */
export function columnFinder({ system, rows, size }: Layout, dm: number): (place: number) => number {
  if ("own" in system) return squeezer((size - 1) & ~system.own[dm]);
  const stride = system.strides[dm];
  const next = stride * rows[dm].length;
  return (place) => Math.floor(place / next) * stride + (place % stride);
}

/** More holes than this for one state, and arrays with holes waste more than they gain. */
const MOST_HOLES = 15;
/** A few thousand places cost nothing, however empty. */
const FEW = 4096;

/**
 * Lays the states out so that every decision maker finds its groups by adding two numbers: by mask where most masks are
 * feasible, else by the choices that each decision maker has at all. Null when too many places would be holes.
 */
export function layoutOf(conflict: OptionConflict): Layout | null {
  const { masks, options } = conflict;
  const own = conflict.decisionMakers.map((_, dm) => ownMask(conflict, dm));
  if (2 ** options.length <= 2 * masks.length) return byMask(masks, own, options.length);
  const used = own.map((bits) => choicesIn(masks, bits));
  const size = used.reduce((product, { choices }) => product * choices.length, 1);
  return size > Math.max(FEW, (1 + MOST_HOLES) * masks.length) ? null : byChoices(masks, used, size);
}

function ownMask(conflict: OptionConflict, dm: number): number {
  return conflict.options.reduce((bits, { owner }, option) => (owner === dm ? bits | (1 << option) : bits), 0);
}

function byMask(masks: Uint32Array, own: readonly number[], options: number): Layout {
  const rows = own.map(spread);
  const all = 2 ** options - 1;
  return {
    size: 2 ** options,
    rows,
    columns: own.map((bits) => spread(all & ~bits)),
    choices: rows.map((row) => Uint32Array.from(row.keys())),
    places: masks,
    system: { own },
  };
}

interface Used {
  readonly choices: Uint32Array;
  /** Row of a mask. */
  readonly rowOf: (mask: number) => number;
}

/** The ways in which a decision maker sets its own options in any state. */
function choicesIn(masks: Uint32Array, own: number): Used {
  const squeeze = squeezer(own);
  const bits = bitCount(own);
  if (bits <= 24) {
    const row = new Int32Array(2 ** bits).fill(-1);
    for (const mask of masks) row[squeeze(mask)] = 0;
    let count = 0;
    for (let choice = 0; choice < row.length; choice++) if (row[choice] === 0) row[choice] = count++;
    const choices = new Uint32Array(count);
    row.forEach((place, choice) => {
      if (place !== -1) choices[place] = choice;
    });
    return { choices, rowOf: (mask) => row[squeeze(mask)] };
  }
  const choices = Uint32Array.from(new Set(Array.from(masks, squeeze))).sort();
  const row = new Map(Array.from(choices, (choice, place) => [choice, place]));
  return { choices, rowOf: (mask) => row.get(squeeze(mask)) ?? 0 };
}

function byChoices(masks: Uint32Array, used: readonly Used[], size: number): Layout {
  let product = 1;
  const strides = used.map(({ choices }) => {
    const stride = product;
    product *= choices.length;
    return stride;
  });
  const places = bigUint32(masks.length);
  used.forEach(({ rowOf }, dm) => {
    for (let state = 0; state < masks.length; state++) places[state] += strides[dm] * rowOf(masks[state]);
  });
  return {
    size,
    rows: used.map(({ choices }, dm) => Int32Array.from(choices, (_, row) => row * strides[dm])),
    columns: used.map(({ choices }, dm) => {
      const columns = new Int32Array(size / choices.length);
      const step = strides[dm] * choices.length;
      for (let column = 0, start = 0; column < columns.length; start += step) {
        for (let inner = 0; inner < strides[dm]; inner++) columns[column++] = start + inner;
      }
      return columns;
    }),
    choices: used.map(({ choices }) => choices),
    places,
    system: { strides },
  };
}
