import { graphConflict } from "../model/graph-conflict.js";
import type { GraphConflict } from "../model/graph-conflict.js";

/** Moves as `s→t`, and a ranking as `t > s = u`, best first. */
export interface SmallDecisionMaker {
  readonly moves: string;
  readonly ranks: string;
}

/** A graph-form conflict written as one would on paper; its states are those of the first ranking, in alphabetical order. */
export function smallGraph(decisionMakers: Readonly<Record<string, SmallDecisionMaker>>): GraphConflict {
  const rankings = Object.values(decisionMakers).map(({ ranks }) => ranks.split(" > ").map((tie) => tie.split(" = ")));
  const states = rankings[0].flat().sort((a, b) => a.localeCompare(b));
  return graphConflict({
    form: "graph",
    states,
    decisionMakers: Object.entries(decisionMakers).map(([name, { moves }], dm) => ({
      name,
      arcs: moves
        .split(" ")
        .filter((move) => move !== "")
        .map((move) => move.split("→").map((state) => states.indexOf(state)) as [number, number]),
      ranking: rankings[dm].map((tie) => tie.map((state) => states.indexOf(state))),
    })),
  });
}
