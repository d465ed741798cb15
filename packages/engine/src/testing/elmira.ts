/** The Elmira groundwater conflict of 1991 (Hipel, Fang, Kilgour & Haight 1993), in the two forms found in the literature. */
import type { Condition } from "../model/condition.js";
import type { GraphModel } from "../model/graph-model.js";
import type { OptionModel } from "../model/option-model.js";

const [delay, accept, abandon] = [1, 2, 3].map((option): Condition => ({ kind: "option", option }));
const all = (...of: Condition[]): Condition => ({ kind: "all", of });
const not = (of: Condition): Condition => ({ kind: "not", of });

/** A printed ranking: states from 1, ties in inner lists. */
const printed = (ranking: readonly (number | readonly number[])[]): number[][] =>
  ranking.map((tie) => [tie].flat().map((state) => state - 1));

const names = ["Ministry", "Uniroyal", "Local government"];

/** Twelve states, 5, 6, 11 and 12 being those in which Uniroyal has left. */
export const elmira12: OptionModel = {
  form: "option",
  options: [
    { name: "Modify", owner: 0, change: "once" },
    { name: "Delay", owner: 1, change: "withdraw" },
    { name: "Accept", owner: 1, change: "free" },
    { name: "Abandon", owner: 1, change: "once" },
    { name: "Insist", owner: 2, change: "free" },
  ],
  infeasible: [
    all(delay, accept),
    all(delay, abandon),
    all(accept, abandon),
    all(not(delay), not(accept), not(abandon)),
  ],
  decisionMakers: [
    [9, 3, 4, 10, 7, 1, 2, 8, [5, 6, 11, 12]],
    [1, 4, 10, 7, [5, 6, 11, 12], 2, 3, 9, 8],
    [9, 3, 7, 1, 10, 8, 4, 2, [5, 6, 11, 12]],
  ].map((ranking, dm) => ({ name: names[dm], preference: { kind: "ranking", ranking: printed(ranking) } })),
};

/** Nine states, s9 standing for Uniroyal's departure. The states of `elmira12` in this order: 1 2 3 4 7 8 9 10 and the rest. */
export const elmira9: GraphModel = {
  form: "graph",
  states: ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"],
  decisionMakers: [
    { arcs: ["1→2", "3→4", "5→6", "7→8"], ranking: [7, 3, 4, 8, 5, 1, 2, 6, 9] },
    {
      arcs: ["1→3", "1→9", "2→4", "2→9", "3→9", "4→9", "5→7", "5→9", "6→8", "6→9", "7→9", "8→9"],
      ranking: [1, 4, 8, 5, 9, 3, 7, 2, 6],
    },
    {
      arcs: ["1→5", "5→1", "2→6", "6→2", "3→7", "7→3", "4→8", "8→4"],
      ranking: [7, 3, 5, 1, 8, 6, 4, 2, 9],
    },
  ].map(({ arcs, ranking }, dm) => ({
    name: names[dm],
    arcs: arcs.map((arc) => [Number(arc[0]) - 1, Number(arc[2]) - 1] as const),
    ranking: printed(ranking),
  })),
};
