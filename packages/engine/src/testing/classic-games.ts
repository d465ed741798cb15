import type { Change, OptionModel } from "../model/option-model.js";

const strict = (states: readonly number[]): number[][] => states.map((state) => [state]);

const byPayoff = (payoffs: readonly number[]): number[][] =>
  strict([...payoffs.keys()].sort((a, b) => payoffs[b] - payoffs[a]));

/** Two decision makers who may each cooperate; `payoffs` of CC, CD, DC, DD, the first decision maker's choice first. */
function twoByTwo(payoffs: Readonly<Record<"CC" | "CD" | "DC" | "DD", readonly [number, number]>>): OptionModel {
  // States ascend by Σ 2^index over the options taken: NN, YN, NY, YY.
  const states = [payoffs.DD, payoffs.CD, payoffs.DC, payoffs.CC];
  return {
    form: "option",
    decisionMakers: ([0, 1] as const).map((dm) => ({
      name: dm === 0 ? "Row" : "Column",
      preference: { kind: "ranking", ranking: byPayoff(states.map((pair) => pair[dm])) },
    })),
    options: [0, 1].map((owner) => ({ name: "Cooperate", owner, change: "free" })),
    infeasible: [],
  };
}

export const prisonersDilemma = twoByTwo({ CC: [3, 3], CD: [1, 4], DC: [4, 1], DD: [2, 2] });
export const chicken = twoByTwo({ CC: [3, 3], CD: [2, 4], DC: [4, 2], DD: [1, 1] });
export const stagHunt = twoByTwo({ CC: [4, 4], CD: [1, 3], DC: [3, 1], DD: [2, 2] });

/** Syria and Iraq over the Euphrates, 1975 (Hipel, Kilgour & Kinsara 2014); its printed state k is our k − 1. */
export const syriaIraq: OptionModel = {
  form: "option",
  options: [
    { name: "Release water", owner: 0, change: "free" },
    { name: "Escalate", owner: 0, change: "free" },
    { name: "Attack", owner: 1, change: "free" },
  ],
  infeasible: [{ kind: "all", of: [0, 1].map((option) => ({ kind: "option", option })) }],
  decisionMakers: [
    { name: "Syria", preference: { kind: "ranking", ranking: strict([0, 2, 5, 1, 3, 4]) } },
    { name: "Iraq", preference: { kind: "ranking", ranking: strict([1, 3, 5, 0, 4, 2]) } },
  ],
};

/**
 * The Cuban missile crisis of Fraser & Hipel 1984, whose decimal labels (1 for the strike, 2 for the blockade, 4 for
 * withdrawal, 8 for escalation) are our state numbers; the air strike can be undone ("free") or not ("once"). */
export function cuba(airStrike: Change): OptionModel {
  return {
    form: "option",
    options: [
      { name: "Air strike", owner: 0, change: airStrike },
      { name: "Blockade", owner: 0, change: "free" },
      { name: "Withdraw", owner: 1, change: "free" },
      { name: "Escalate", owner: 1, change: "free" },
    ],
    infeasible: [
      {
        kind: "all",
        of: [
          { kind: "option", option: 2 },
          { kind: "option", option: 3 },
        ],
      },
    ],
    decisionMakers: [
      { name: "US", preference: { kind: "ranking", ranking: strict([4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8]) } },
      { name: "USSR", preference: { kind: "ranking", ranking: strict([0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8]) } },
    ],
  };
}
