import type { Classes } from "./classes.js";
import type { Axis } from "./layout.js";
import type { Plan } from "../kernel/plan.js";
import { Tiles } from "./tiles.js";

/** Where things lie in memory, in bytes. */
export interface Addresses {
  /** The place of each state; filled up to a multiple of 32. */
  readonly places: number;
  /** By place: the ranks of one decision maker at a time, HOLE where there is no state. */
  readonly ranks: number;
  /** By place, two values each: the worst that others can bring about, by rank and by what could still be made of it. */
  readonly worst: number;
  /** By place: one bit for each concept, see `work.ts`. */
  readonly flags: number;
  /** Of each decision maker: the rows of each column from best to worst. */
  readonly orders: readonly number[];
  /** Of each decision maker: which columns are to be gone through, one byte each. */
  readonly pending: readonly number[];
  /** Of each worker: what the kernel knows of the decision makers, and the worker's own room. */
  readonly crew: readonly { readonly sides: number; readonly scratch: number }[];
}

/** Rows that fit into an order of 16 bits, beside its marks. */
const NARROW = 0x7fff;
/** So many places are in the cache anyway, wherever they stand. */
const NEAR = 8192;
/** Words of a `Side` of the kernel. */
const WORDS = 20;
/** Words of verdicts that are collected at once. */
export const COLLECTED = 1024;

export const sideBytes = 4 * WORDS;

const isWide = ({ height }: Axis): boolean => height >= NARROW;

/** Decision makers as their sides lie: those who can move come first, so that 32 bits are enough to name them. */
export const inTurn = (axes: readonly Axis[]): number[] =>
  [...axes.keys()].sort((a, b) => Number(axes[b].height > 1) - Number(axes[a].height > 1));

/** Bytes of a decision maker's order. */
export const orderBytes = (axis: Axis): number => (isWide(axis) ? 4 : 2) * axis.height * axis.columns;

/**
 * Describes all decision makers to the kernel, for one worker: `Side` after `Side`, in the order of the fields of that class
 * in `packages/engine/kernel/side.ts`. @returns where they lie, and room that is the worker's own.
 */
export function planSides(
  plan: Plan,
  axes: readonly Axis[],
  classes: readonly Classes[],
  at: Omit<Addresses, "crew">,
  workers: number,
): { readonly sides: number; readonly scratch: number }[] {
  const tables = classes.map(({ of, steps, before, firstBefore, reach }) => ({
    of: plan.put(of),
    steps: plan.put(steps),
    before: plan.put(before),
    firstBefore: plan.put(firstBefore),
    reach: plan.put(reach),
  }));
  const room = Math.max(...axes.map((axis, dm) => scratchBytes(axis, classes[dm].count)));
  return Array.from({ length: workers }, () => {
    const scratch = plan.take(room);
    const words = inTurn(axes).flatMap((dm) => {
      const axis = axes[dm];
      const { height, step, chunk, columns } = axis;
      const { count, steps, span } = classes[dm];
      const side = {
        height,
        step,
        chunk,
        width: new Tiles(axis).width,
        classes: count,
        classOf: tables[dm].of,
        steps: tables[dm].steps,
        stepCount: steps.length / 2,
        before: tables[dm].before,
        firstBefore: tables[dm].firstBefore,
        span: 4 * span,
        reach: tables[dm].reach,
        order: at.orders[dm],
        wide: isWide(axis) ? 1 : 0,
        pending: at.pending[dm],
        far: step > 1 && height * columns > NEAR ? 1 : 0,
        ranks: at.ranks,
        worst: at.worst,
        flags: at.flags,
        scratch,
      };
      return Object.values(side);
    });
    return { sides: plan.put(Uint32Array.from(words)), scratch };
  });
}

/** What the kernel needs at the most: see there. */
function scratchBytes(axis: Axis, classes: number): number {
  const { height } = axis;
  const { width } = new Tiles(axis);
  const room = Math.max(4, 2 ** Math.ceil(Math.log2(height)));
  const ofColumns = 8 * classes * width;
  const ofImprovements = 8 * width * (height + 8) + 4 * (height + 1) + 16 * (classes + 1);
  const ofSorting = 8 * (width + 1) * room;
  const ofCollecting = 20 * COLLECTED + 64;
  return Math.max(ofColumns, ofImprovements, ofSorting, ofCollecting);
}
