import type { OptionConflict } from "../model/option-conflict.js";
import { bitCount } from "../model/words.js";
import { squeezer, weigher } from "./squeeze.js";

/**
 * How one decision maker's part of a state tells where the state stands. A *row* is one way to set its own options, a *column*
 * one way in which all the others have set theirs; a decision maker's moves never leave its column.
 */
export interface Axis {
  /** Rows, and places from one row to the next. */
  readonly height: number;
  readonly step: number;
  /** Columns follow each other place by place in runs of `step`; so many places from the start of one run to the next. */
  readonly chunk: number;
  readonly columns: number;
  /** The decision maker's own options in each row, squeezed together; ascending. */
  readonly choices: Uint32Array;
}

/** Where each state stands in the solver's arrays. A place may hold no state: a *hole*. */
export interface Layout {
  /** Number of places. */
  readonly size: number;
  /** One for each decision maker. */
  readonly axes: readonly Axis[];
  /** Writes down the place of each state. */
  readonly locate: (places: Uint32Array) => void;
}

/** More holes than this for one state, and arrays with holes waste more than they gain. */
const MOST_HOLES = 15;
/** A few thousand places cost nothing, however empty. */
const FEW = 4096;
/** Places side by side that are worked on at once: runs are filled up to a multiple of it. */
const LANES = 4;

/**
 * Lays the states out by the choices that each decision maker has in any state: the number of a place is made of the rows of
 * all decision makers as digits, the one with most rows last. Null when too many places would be holes.
 */
export function layoutOf({ masks, options, decisionMakers }: OptionConflict): Layout | null {
  const owners = [...decisionMakers.keys()];
  const own = owners.map((dm) => options.reduce((bits, { owner }, at) => (owner === dm ? bits | (1 << at) : bits), 0));
  const isWhole = masks.length === 2 ** options.length;
  const used = own.map((bits) => (isWhole ? everyChoice(bits) : choicesIn(masks, bits)));
  let size = 1;
  const axes: Omit<Axis, "columns">[] = [];
  for (const dm of owners.sort((a, b) => used[b].choices.length - used[a].choices.length)) {
    const { choices } = used[dm];
    const rows = size === 1 ? LANES * Math.ceil(choices.length / LANES) : choices.length;
    axes[dm] = { height: choices.length, step: size, chunk: size * rows, choices };
    size *= rows;
  }
  if (size > Math.max(FEW, (1 + MOST_HOLES) * masks.length)) return null;
  return {
    size,
    axes: axes.map((axis) => ({ ...axis, columns: (size / axis.chunk) * axis.step })),
    locate: locator(masks, own, used, axes),
  };
}

interface Used {
  readonly choices: Uint32Array;
  /** Row of a mask; null where it is what the mask has chosen, squeezed together. */
  readonly rowOf: ((mask: number) => number) | null;
}

const everyChoice = (own: number): Used => ({
  choices: Uint32Array.from({ length: 2 ** bitCount(own) }, (_, choice) => choice),
  rowOf: null,
});

/** The ways in which a decision maker sets its own options in any state. */
function choicesIn(masks: Uint32Array, own: number): Used {
  const squeeze = squeezer(own);
  const bits = bitCount(own);
  if (bits <= 24) {
    const row = new Int32Array(2 ** bits).fill(-1);
    let count = 0;
    for (let state = 0; state < masks.length && count < row.length; state++) {
      const choice = squeeze(masks[state]);
      if (row[choice] !== 0) count++;
      row[choice] = 0;
    }
    if (count === row.length) return everyChoice(own);
    count = 0;
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

/** Where every choice is used, each option has a weight of its own; elsewhere rows are looked up. */
function locator(masks: Uint32Array, own: readonly number[], used: readonly Used[], axes: readonly { step: number }[]) {
  const weights = Array.from({ length: 32 }, (_, bit) => {
    const dm = own.findIndex((bits) => (bits >>> bit) & 1);
    return dm === -1 || used[dm].rowOf ? 0 : axes[dm].step * 2 ** bitCount(own[dm] & (2 ** bit - 1));
  });
  return (places: Uint32Array): void => {
    const weigh = weigher(weights);
    for (let state = 0; state < masks.length; state++) places[state] = weigh(masks[state]);
    used.forEach(({ rowOf }, dm) => {
      const { step } = axes[dm];
      if (rowOf) for (let state = 0; state < masks.length; state++) places[state] += step * rowOf(masks[state]);
    });
  };
}
