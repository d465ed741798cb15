import type { SanctionId } from "../concepts/sanctions.js";
import type { Condition } from "../model/condition.js";
import type { OptionConflict } from "../model/option-conflict.js";
import type { OptionModel } from "../model/option-model.js";
import { ModelError } from "../model/problems.js";
import { requireDecisionMaker } from "../model/require.js";
import { literals, type Variant, variantsOf } from "./changes.js";
import { constructLever } from "./construct.js";
import { type Lever, leverOf } from "./lever.js";
import { Judge } from "./profile.js";

export interface LeverOptions {
  /** Statements that may be added; default: every option taken, and every option not taken. */
  readonly candidates?: readonly Condition[];
  /** Whose statements may change; default: all whose preference is in statements. */
  readonly dms?: readonly number[];
  /** Changes in all to try at the most; default 3. */
  readonly maxSize?: number;
  /** Lists ranked, combinations of lists looked at, and states judged anew for them, before giving up; default 50 000. */
  readonly budget?: number;
  /** Levers to list at the most; default 100. */
  readonly most?: number;
  /**
   * Of wanted states that would be equilibria, those that will do; default all. Given the conflict with the preferences as
   * changed, whose ranks may be other than dense. A lever of which no state will do is none.
   */
  readonly accept?: (states: readonly number[], changed: OptionConflict) => readonly number[];
  /** Looked at again and again; ends the search when it says so. An `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
}

export interface Levers {
  /** How many changes each lever takes: 0 when a wanted state is an equilibrium as it is; undefined when none was found. */
  readonly size: number | undefined;
  readonly levers: readonly Lever[];
  /** True when all levers of that size are listed. */
  readonly complete: boolean;
  /**
   * `proven`: all smaller sets of changes were tried in vain. `heuristic`: a lever was built, which need not be smallest. `none`:
   * no lever was found, and none exists of up to `exhausted` changes.
   */
  readonly minimality: "proven" | "heuristic" | "none";
  /** Every set of up to so many changes was tried; −1 when not even the model as it is. */
  readonly exhausted: number;
  readonly stopped: "done" | "budget" | "cancelled";
  /** What was spent of the budget. */
  readonly spent: number;
}

/**
 * The smallest changes of preference statements (drop one, add one, move one up) that make some wanted state an equilibrium
 * under one of the five basic concepts; all sets of changes are tried, by increasing size.
 *
 * @param isWanted says of a state's mask and number whether it is wanted.
 * @throws ModelError when the model is bad, or someone in `dms` is unknown or has a ranking for a preference.
 */
export function levers(
  model: OptionModel,
  concept: SanctionId,
  isWanted: (mask: number, state: number) => boolean,
  options: LeverOptions = {},
): Levers {
  const judge = new Judge(model, concept);
  const { conflict, given } = judge;
  const candidates = options.candidates ?? literals(model.options.length);
  const changeable = options.dms ?? [...given.keys()].filter((dm) => given[dm]);
  for (const dm of changeable) {
    requireDecisionMaker(conflict, dm);
    if (!given[dm]) throw new ModelError({ code: "engine/needs-statements", dm });
  }
  const { maxSize = 3, budget = 50_000, most = 100, signal, accept } = options;
  const wanted = Array.from(conflict.masks, (mask, state) => (isWanted(mask, state) ? state : -1)).filter(
    (s) => s >= 0,
  );

  let spent = 0;
  let stopped: Levers["stopped"] = "done";
  const mayGoOn = (): boolean => {
    if (signal?.aborted) stopped = "cancelled";
    else if (spent++ >= budget) stopped = "budget";
    return stopped === "done";
  };

  const variants = given.map((levels, dm) =>
    levels && changeable.includes(dm) ? variantsOf(levels, candidates) : undefined,
  );
  const unchanged = given.map((levels): Variant => ({ levels: levels ?? [], changes: [] }));
  /** What `mightStay` said, for each list that was ever looked at: only wanted states are asked about, each at most once. */
  const stays = new Map<Variant, (state: number) => boolean>();
  const lookedAt = given.map((_, dm) => judge.lookedAt(dm, wanted));
  const staysUnder = (dm: number, variant: Variant): ((state: number) => boolean) => {
    let known = stays.get(variant);
    if (!known) {
      spent++;
      const levels = variant === unchanged[dm] ? given[dm] : variant.levels;
      known = remembering(judge.mightStay(dm, judge.ranks(dm, levels, lookedAt[dm])));
      stays.set(variant, known);
    }
    return known;
  };

  /** All choices of lists with `size` changes in all, and the wanted states that each decision maker might stay at. */
  function* choices(
    dm: number,
    size: number,
    open: readonly number[],
  ): Generator<{ chosen: Variant[]; open: number[] }> {
    if (dm === given.length) {
      if (size === 0) yield { chosen: [], open: [...open] };
      return;
    }
    for (let own = 0; own <= size; own++) {
      const lists = own === 0 ? [unchanged[dm]] : (variants[dm]?.(own) ?? []);
      for (const variant of lists) {
        if (!mayGoOn()) return;
        const still = open.filter(staysUnder(dm, variant));
        if (still.length === 0) continue;
        for (const rest of choices(dm + 1, size - own, still))
          yield { chosen: [variant, ...rest.chosen], open: rest.open };
        if (stopped !== "done") return;
      }
    }
  }

  const found: Lever[] = [];
  let count = 0;
  for (let size = 0; size <= maxSize; size++) {
    for (const { chosen, open } of choices(0, size, wanted)) {
      const profile = chosen.map(({ levels }, dm) => (given[dm] ? levels : undefined));
      const resting = judge.ownBusinessOnly ? open : open.filter(judge.under(profile).isEquilibrium);
      if (!judge.ownBusinessOnly) spent += open.length;
      const states = accept && resting.length > 0 ? accept(resting, judge.changed(profile)) : resting;
      if (states.length === 0) continue;
      count++;
      if (found.length < most) found.push(leverOf(chosen, states));
    }
    const complete = stopped === "done" && found.length === count;
    const exhausted = stopped === "done" ? size : size - 1;
    if (count > 0) return { size, levers: found, complete, minimality: "proven", exhausted, stopped, spent };
    if (stopped === "done") continue;
    const built = stopped === "budget" && !accept ? constructLever(judge, changeable, candidates, wanted) : undefined;
    if (!built) return { size: undefined, levers: [], complete: false, minimality: "none", exhausted, stopped, spent };
    const builtSize = built.changes.length;
    const minimality = builtSize === exhausted + 1 ? "proven" : "heuristic";
    return { size: builtSize, levers: [built], complete: false, minimality, exhausted, stopped, spent };
  }
  return { size: undefined, levers: [], complete: true, minimality: "none", exhausted: maxSize, stopped, spent };
}

function remembering(ask: (state: number) => boolean): (state: number) => boolean {
  const known = new Map<number, boolean>();
  return (state) => {
    const answer = known.get(state) ?? ask(state);
    known.set(state, answer);
    return answer;
  };
}
