import { type BasicId, basicIds } from "../fast/work.js";
import { variants } from "../fast/variants.js";
import type { OptionModel, Preference } from "../model/option-model.js";
import { StateSet } from "../model/state-set.js";
import { ask, canShare, everyone, type Hand } from "./hand.js";
import type { Task, VariantFound } from "./task.js";

/** The equilibria of one variant under each basic concept. */
export type VariantEquilibria = Readonly<Record<BasicId, StateSet>>;

/** What is needed of an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface VariantsAsked {
  /** Told how many variants have been judged. */
  readonly progress?: (done: number) => void;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: CancelSignal;
}

/**
 * Judges a model under many preferences by several threads: `preferences[variant][dm]`. For an analyst's claims switched on
 * and off: make the condition of each claim once, and build every variant from these same objects; put variants that differ
 * in one decision maker only next to each other. With fewer than two hands, or where memory cannot be shared, one after the
 * other in this thread, which then hears of `signal` only between variants, from `progress`.
 *
 * @throws ModelError as `optionConflict` does.
 */
export async function variantsTogether(
  model: OptionModel,
  preferences: readonly (readonly Preference[])[],
  hands: readonly Hand[],
  { progress = () => undefined, signal }: VariantsAsked = {},
): Promise<VariantEquilibria[]> {
  if (signal?.aborted) throw signal.reason;
  const family = variants(model);
  if (!canShare(hands)) {
    return preferences.map((each, variant) => {
      if (signal?.aborted) throw signal.reason;
      const { equilibria } = family.analyse(each);
      progress(variant + 1);
      return equilibriaOf(basicIds.map((id) => equilibria[id] ?? new StateSet(family.conflict.stateCount)));
    });
  }
  const { stateCount } = family.conflict;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const found: VariantEquilibria[] = [];
  let done = 0;
  const hear = ({ variant, equilibria }: VariantFound): void => {
    found[variant] = equilibriaOf(equilibria.map((words) => new StateSet(stateCount, words)));
    done++;
  };
  const stop = (): void => void Atomics.store(next, 0, preferences.length);
  signal?.addEventListener("abort", stop);
  const task: Task = { kind: "variants", model, preferences, next };
  try {
    await everyone(
      hands.map((hand) =>
        ask(hand, task, (part) => {
          part.found.forEach(hear);
          progress(done);
        }),
      ),
    );
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  if (signal?.aborted) throw signal.reason;
  return found;
}

const equilibriaOf = (sets: readonly StateSet[]): VariantEquilibria =>
  Object.fromEntries(basicIds.map((id, concept) => [id, sets[concept]])) as Record<BasicId, StateSet>;
