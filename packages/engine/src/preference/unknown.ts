import { type Outlook, type SanctionId, type Verdicts, verdicts } from "../concepts/sanctions.js";
import type { Conflict } from "../model/conflict.js";
import { ENGINE_VERSION } from "../version.js";
import { checkPairs, type Pair } from "./pairs.js";

/** Pairs of states of which nobody knows which one a decision maker prefers (Li, Hipel, Kilgour & Fang 2004). */
export interface UnknownPreference {
  unknown(dm: number, one: number, other: number): boolean;
}

/**
 * Takes back what a conflict's order says about some pairs of states; all other pairs stay as ranked.
 *
 * @param pairs one list for each decision maker; the order within a pair does not matter.
 * @throws ModelError when a pair names an unknown state, or the same state twice.
 */
export function unknownPreference(conflict: Conflict, pairs: readonly (readonly Pair[])[]): UnknownPreference {
  checkPairs(conflict, pairs);
  const key = (one: number, other: number): number => Math.min(one, other) * conflict.stateCount + Math.max(one, other);
  const keys = pairs.map((own) => new Set(own.map(([one, other]) => key(one, other))));
  return { unknown: (dm, one, other) => keys[dm].has(key(one, other)) };
}

/**
 * How the decision maker in focus takes what is unknown; its opponents' answers use the same relation in every type.
 *
 * `leavesFor`: it would leave for a state of unknown preference. `deterredBy`: being put at one deters it.
 */
export const unknownTypes = {
  a: { leavesFor: true, deterredBy: false, meaning: "Takes risks: leaves for the unknown and is not deterred by it." },
  b: {
    leavesFor: false,
    deterredBy: false,
    meaning: "Minds only what it knows: the unknown neither draws nor deters.",
  },
  c: { leavesFor: true, deterredBy: true, meaning: "Torn: leaves for the unknown and is deterred by it." },
  d: { leavesFor: false, deterredBy: true, meaning: "Cautious: does not leave for the unknown and is deterred by it." },
} as const;

export type UnknownType = keyof typeof unknownTypes;

/** The four forms that Li and co-authors extend: sixteen definitions with the four types. */
export const unknownForms = ["nash", "gmr", "smr", "seq"] as const satisfies readonly SanctionId[];

export type UnknownForm = (typeof unknownForms)[number];

export interface UnknownAnalysis extends Readonly<Record<UnknownForm, Verdicts>> {
  readonly made: { readonly method: "plain"; readonly engine: string; readonly type: UnknownType };
}

/** Nash, GMR, SMR and SEQ of every state where some preferences are unknown, for one of the types a to d. */
export function analyseUnknown(conflict: Conflict, preference: UnknownPreference, type: UnknownType): UnknownAnalysis {
  const outlook = outlookOf(conflict, preference, type);
  const judge = (form: UnknownForm): Verdicts => verdicts(conflict, form, outlook);
  const made = { method: "plain", engine: ENGINE_VERSION, type } as const;
  return { nash: judge("nash"), gmr: judge("gmr"), smr: judge("smr"), seq: judge("seq"), made };
}

function outlookOf(conflict: Conflict, preference: UnknownPreference, type: UnknownType): Outlook {
  const { leavesFor, deterredBy } = unknownTypes[type];
  const better = (dm: number, state: number, other: number): boolean =>
    !preference.unknown(dm, state, other) && conflict.ranks[dm][other] > conflict.ranks[dm][state];
  const betterOrUnknown = (dm: number, state: number, other: number): boolean =>
    preference.unknown(dm, state, other) || better(dm, state, other);
  return {
    leaves: leavesFor ? betterOrUnknown : better,
    deters: (dm, state, answer) => !(deterredBy ? better : betterOrUnknown)(dm, state, answer),
    rescues: deterredBy ? better : betterOrUnknown,
    answers: betterOrUnknown,
  };
}
