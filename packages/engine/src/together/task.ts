import { solve } from "../fast/verdicts.js";
import { variants } from "../fast/variants.js";
import { basicIds, type Work } from "../fast/work.js";
import type { Level, OptionModel, Preference } from "../model/option-model.js";
import { type EngineProblem, ModelError } from "../model/problems.js";
import { ranksOfStatements } from "../model/rank-statements.js";
import { Truths } from "../model/truths.js";
import { unwatched } from "../model/watch.js";
import { together } from "./meeting.js";

/** What one thread can be asked to do: plain data and shared memory, so that it can be posted to it. */
export type Task =
  | {
      readonly kind: "rank";
      readonly masks: Uint32Array;
      /** Shared: see `RankJob`. */
      readonly lists: readonly {
        readonly levels: readonly Level[];
        readonly ranks: Int32Array;
        readonly marks: Int32Array;
      }[];
      readonly room: Int32Array;
      readonly workers: number;
    }
  | {
      readonly kind: "solve";
      readonly work: Work;
      readonly room: Int32Array;
      readonly workers: number;
      readonly seat: number;
    }
  | {
      readonly kind: "variants";
      readonly model: OptionModel;
      /** `preferences[variant][dm]`; equal statements should be the same object. */
      readonly preferences: readonly (readonly Preference[])[];
      /** Shared: one number, the next variant that nobody has taken. */
      readonly next: Int32Array;
    };

/** Equilibria of one variant, as words of a state set, in the order of the five basic concepts. */
export interface VariantFound {
  readonly variant: number;
  readonly equilibria: readonly Uint32Array[];
}

/** What a thread posts back: parts of the answer as they are found, and at last one of the others. */
export type Reply =
  | { readonly kind: "part"; readonly found: readonly VariantFound[] }
  | { readonly kind: "done" }
  | { readonly kind: "problem"; readonly problem: EngineProblem }
  | { readonly kind: "fault"; readonly reason: string };

/** Variants that a thread takes, and reports, at once. */
const DEALT = 8;

/**
 * Performs a task in the thread that it was posted to; never throws. A worker of any kind needs no more than
 * `onmessage = ({ data }) => perform(data, postMessage)`.
 */
export function perform(task: Task, reply: (reply: Reply) => void): void {
  try {
    carryOut(task, reply);
    reply({ kind: "done" });
  } catch (error) {
    if (error instanceof ModelError) reply({ kind: "problem", problem: error.problem });
    else reply({ kind: "fault", reason: String(error) });
  }
}

function carryOut(task: Task, reply: (reply: Reply) => void): void {
  switch (task.kind) {
    case "rank": {
      const { masks, lists, room, workers } = task;
      const share = together(room, workers);
      for (const { levels, ranks, marks } of lists) {
        ranksOfStatements(levels, masks.length, new Truths(masks, levels.flat()), { share, ranks, marks });
      }
      return;
    }
    case "solve":
      solve(task.work, together(task.room, task.workers), unwatched, task.seat);
      return;
    case "variants": {
      const { model, preferences, next } = task;
      const family = variants(model);
      for (let first = Atomics.add(next, 0, DEALT); first < preferences.length; first = Atomics.add(next, 0, DEALT)) {
        const found = preferences.slice(first, first + DEALT).map((preference, index): VariantFound => {
          const { equilibria } = family.analyse(preference);
          return {
            variant: first + index,
            equilibria: basicIds.map((id) => equilibria[id]?.words ?? new Uint32Array()),
          };
        });
        reply({ kind: "part", found });
      }
    }
  }
}
