import { graphConflict, type GraphModel, ModelError } from "@detente/engine";
import type { CaseDecisionMaker, CaseGraph } from "../types.js";
import type { GraphFile } from "../file/schema.js";
import type { Reading } from "./reading.js";

/** A case in graph form: states, moves and rankings as given. Null when the case has no `graph:` section. */
export function readGraph(reading: Reading, decisionMakers: readonly CaseDecisionMaker[]): CaseGraph | null {
  const { graph, preferences, possibility } = reading.file;
  if (!graph) return null;
  const others = { preferences, possibility };
  for (const [section, value] of Object.entries(others)) {
    if (value) reading.report({ code: "case/graph-and-options", section }, [section], "key");
  }
  for (const [id, { options }] of Object.entries(reading.file.decisionMakers)) {
    const path = ["decisionMakers", id, "options"];
    if (options) reading.report({ code: "case/graph-and-options", section: path.join(".") }, path, "key");
  }
  const before = reading.problems.length;
  const states = statesOf(reading, graph);
  const known = decisionMakers.map(({ id }) => id);
  for (const section of ["moves", "rankings"] as const) {
    for (const id of Object.keys(graph[section])) {
      reading.indexOf("decision maker", id, known, ["graph", section, id], "key");
    }
  }
  const model: GraphModel = {
    form: "graph",
    states,
    decisionMakers: decisionMakers.map(({ id, name }) => ({
      name,
      arcs: arcsOf(reading, graph, id, states),
      ranking: rankingOf(reading, graph, id, states),
    })),
    coalesced: (graph.coalesced ?? []).map((group, position) =>
      reading.indicesOf("state", group, states, ["graph", "coalesced", position]),
    ),
  };
  if (reading.problems.length === before && decisionMakers.length > 0) tryOut(reading, model);
  return { model, says: states.map((state) => (Array.isArray(graph.states) ? null : graph.states[state])) };
}

function statesOf(reading: Reading, { states }: GraphFile): string[] {
  if (!Array.isArray(states)) return Object.keys(states);
  states.forEach((id, position) => {
    const path = ["graph", "states", position];
    const first = states.indexOf(id);
    if (first === position) return;
    const at = reading.at(["graph", "states", first]);
    reading.report({ code: "case/duplicate-id", what: "state", id, first: at }, path);
  });
  return [...new Set(states)];
}

function arcsOf(reading: Reading, { moves }: GraphFile, dm: string, states: string[]): [number, number][] {
  return Object.entries(moves[dm] ?? {}).flatMap(([state, targets]) => {
    const path = ["graph", "moves", dm, state];
    const from = reading.indexOf("state", state, states, path, "key");
    return [targets].flat().flatMap((target, position): [number, number][] => {
      const place = Array.isArray(targets) ? [...path, position] : path;
      const to = reading.indexOf("state", target, states, place);
      if (to === from && to !== -1) reading.report({ code: "case/graph-move-to-itself", state }, place);
      return from === -1 || to === -1 || to === from ? [] : [[from, to]];
    });
  });
}

function rankingOf(reading: Reading, { rankings }: GraphFile, dm: string, states: string[]): number[][] {
  const path = ["graph", "rankings", dm];
  const seen = new Set<number>();
  const ranking = (rankings[dm] ?? []).map((tie, position) =>
    [tie].flat().flatMap((state, index) => {
      const place = Array.isArray(tie) ? [...path, position, index] : [...path, position];
      const found = reading.indexOf("state", state, states, place);
      if (seen.has(found)) reading.report({ code: "case/named-twice", what: "state", name: state }, place);
      if (found === -1 || seen.has(found)) return [];
      seen.add(found);
      return [found];
    }),
  );
  const missed = states.filter((_, state) => !seen.has(state));
  if (missed.length > 0) reading.report({ code: "case/ranking-misses", dm, states: missed }, path);
  return ranking;
}

/** What only the engine can see, such as coalesced states of which somebody prefers one. */
function tryOut(reading: Reading, model: GraphModel): void {
  try {
    graphConflict(model);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    reading.report({ code: "case/graph-model", problem: error.problem }, ["graph"]);
  }
}
