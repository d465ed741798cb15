import { type Outlook, ordinal, type Verdicts, verdicts } from "../concepts/sanctions.js";
import type { Conflict } from "../model/conflict.js";
import { ModelError } from "../model/problems.js";
import { StateSet } from "../model/state-set.js";
import { ENGINE_VERSION } from "../version.js";
import { checkPairs, type Pair } from "./pairs.js";

/** Preference in three degrees: indifferent, preferred, greatly preferred (Hamouda, Kilgour & Hipel 2004, 2006). */
export interface Strength {
  /** True when `dm` greatly prefers `better` to `worse`. */
  greatly(dm: number, better: number, worse: number): boolean;
}

/**
 * Strength of preference on top of a conflict's own order. Each pair says that its first state is greatly preferred to its
 * second; what is at least as good as the first is then greatly preferred to what is at most as good as the second.
 *
 * @param pairs one list for each decision maker; an empty list for one that has no great preferences.
 * @throws ModelError when a pair names an unknown state, or its first state is not preferred to its second.
 */
export function strengthOfPreference(conflict: Conflict, pairs: readonly (readonly Pair[])[]): Strength {
  checkPairs(conflict, pairs);
  // fallBelow[dm][rank]: the highest rank that a state of that rank is greatly preferred to; −1 when there is none.
  const fallBelow = pairs.map((own, dm) => {
    const rank = conflict.ranks[dm];
    const highest = new Int32Array(conflict.stateCount).fill(-1);
    for (const [better, worse] of own) {
      if (rank[better] <= rank[worse]) {
        throw new ModelError({ code: "engine/strength-contradicts-order", dm, states: [better, worse] });
      }
      highest[rank[better]] = Math.max(highest[rank[better]], rank[worse]);
    }
    for (let at = 1; at < highest.length; at++) highest[at] = Math.max(highest[at], highest[at - 1]);
    return highest;
  });
  return {
    greatly: (dm, better, worse) => fallBelow[dm][conflict.ranks[dm][better]] >= conflict.ranks[dm][worse],
  };
}

/** The forms that strength divides; Nash stability, which no sanction upholds, is neither strong nor weak. */
export const strengthForms = ["gmr", "smr", "seq"] as const;

export type StrengthForm = (typeof strengthForms)[number];

export interface StrengthVerdicts {
  /** Sanctioned in the ordinary way, by any state that is not preferred. */
  readonly general: Verdicts;
  /** Sanctioned by states greatly less preferred; a state with no improvement to sanction counts here too. */
  readonly strong: Verdicts;
  /** General but not strong. For equilibria: general for everybody, but not strong for everybody. */
  readonly weak: Verdicts;
}

export interface StrengthAnalysis extends Readonly<Record<StrengthForm, StrengthVerdicts>> {
  readonly made: { readonly method: "plain"; readonly engine: string };
}

/** General, strong and weak GMR, SMR and SEQ of every state. */
export function analyseStrength(conflict: Conflict, strength: Strength): StrengthAnalysis {
  const usual = ordinal(conflict);
  const strict: Outlook = {
    ...usual,
    deters: (dm, state, answer) => strength.greatly(dm, state, answer),
    rescues: (dm, state, escape) => !strength.greatly(dm, state, escape),
  };
  const judge = (form: StrengthForm): StrengthVerdicts => {
    const general = verdicts(conflict, form, usual);
    const strong = verdicts(conflict, form, strict);
    const weak = {
      stable: general.stable.map((states, dm) => without(states, strong.stable[dm])),
      equilibria: without(general.equilibria, strong.equilibria),
    };
    return { general, strong, weak };
  };
  const made = { method: "plain", engine: ENGINE_VERSION } as const;
  return { gmr: judge("gmr"), smr: judge("smr"), seq: judge("seq"), made };
}

function without(states: StateSet, others: StateSet): StateSet {
  return new StateSet(
    states.size,
    states.words.map((word, index) => word & ~others.words[index]),
  );
}
