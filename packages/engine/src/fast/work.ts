import { bigUint32 } from "../model/big-arrays.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { ModelError } from "../model/problems.js";
import { classesOf } from "./classes.js";
import { type KernelMemory, MOST_BYTES } from "../kernel/kernel.js";
import { type Axis, layoutOf } from "./layout.js";
import { HOLE } from "./marks.js";
import { Plan } from "../kernel/plan.js";
import { type Addresses, orderBytes, planSides } from "./sides.js";

/** Everything that workers share: plain data and shared memory, so that it can be handed to another thread as it is. */
export interface Work {
  readonly stateCount: number;
  /** Number of places. */
  readonly size: number;
  readonly axes: readonly Axis[];
  /** Ranks by state. */
  readonly ranks: Int32Array[];
  /** `verdicts[dm][concept]`: one bit a state; concepts in the order of `FLAGS`. */
  readonly verdicts: readonly (readonly Uint32Array[])[];
  readonly memory: KernelMemory;
  readonly at: Addresses;
}

/** Bits of `flags`, in the order of the five basic concepts. */
export const FLAGS = { nash: 1, gmr: 2, smr: 4, seq: 8, sseq: 16 } as const;

export type BasicId = keyof typeof FLAGS;

export const basicIds = Object.keys(FLAGS) as BasicId[];

/**
 * Makes room for solving a conflict; null when its states lie too far apart for the arrays, or the platform runs no kernel.
 *
 * @param workers how many will work on it, default 1.
 * @param spare memory that may be used for it, if it is enough.
 * @throws ModelError when it takes more memory than the kernel can have.
 */
export function workFor(conflict: OptionConflict, workers = 1, spare?: KernelMemory | null): Work | null {
  const layout = layoutOf(conflict);
  if (!layout) return null;
  const { size, axes } = layout;
  const { stateCount, ranks } = conflict;
  const words = Math.ceil(stateCount / 32);
  const plan = new Plan();
  const shared = {
    places: plan.take(4 * 32 * words),
    ranks: plan.take(4 * size),
    worst: plan.take(8 * size),
    flags: plan.take(size),
    orders: axes.map((axis) => plan.take(orderBytes(axis))),
    pending: axes.map(({ columns }) => plan.take(columns)),
  };
  const classes = axes.map(({ choices }, dm) => {
    const changes = conflict.options.filter(({ owner }) => owner === dm).map(({ change }) => change);
    return classesOf(choices, changes);
  });
  const at = { ...shared, crew: planSides(plan, axes, classes, shared, workers) };
  if (plan.bytes > MOST_BYTES) {
    const most = Math.floor((stateCount * MOST_BYTES) / plan.bytes);
    throw new ModelError({ code: "engine/too-many-states", found: stateCount, most });
  }
  const memory = plan.make(spare);
  if (!memory) return null;
  const places = new Uint32Array(memory.buffer, at.places, 32 * words);
  layout.locate(places);
  places.fill(0, stateCount);
  if (size !== stateCount) new Int32Array(memory.buffer, at.ranks, size).fill(HOLE);
  const verdicts = axes.map(() => basicIds.map(() => bigUint32(words, workers > 1)));
  return { stateCount, size, axes, ranks: [...ranks], verdicts, memory, at };
}
