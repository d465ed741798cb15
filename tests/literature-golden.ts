import {
  allConceptIds,
  analyse,
  type ConceptId,
  concepts,
  conceptIds,
  type Conflict,
  countRankings,
  improvements,
  isOptionConflict,
  jointImprovements,
  type SanctionId,
  type Parameters,
  universallyStable,
  unmetNeed,
} from "@detente/engine";
import type { LiteratureCase, Result } from "./literature-model.js";

const changes = { free: "", once: " (cannot be undone)", withdraw: " (cannot be taken up again)" } as const;

/** The case and its solution as a text to read. */
export function goldenOf({ printed, conflict, names }: LiteratureCase): string {
  const { stable, equilibria } = analyse(conflict);
  const listed = (states: Iterable<number>): string => Array.from(states, (state) => names[state]).join(" ") || "none";
  const { doi, seen, text } = printed.citation;
  const lines = [printed.title, "", `Source: ${text}${doi ? ` doi:${doi}` : ""}`, seen, "", "We assume:"];
  lines.push(...printed.assumptions.map((assumption) => `- ${assumption}`), "");

  if (isOptionConflict(conflict)) {
    lines.push("Options");
    for (const [option, { name, owner, change }] of conflict.options.entries()) {
      lines.push(`  ${option + 1} ${conflict.decisionMakers[owner]}: ${name}${changes[change]}`);
    }
    lines.push("", "States");
    for (const [state, name] of names.entries()) lines.push(`  ${name.padEnd(3)} ${conflict.label(state)}`);
    lines.push("");
  }
  lines.push("Moves (+ where the mover gains)");
  for (const [dm, who] of conflict.decisionMakers.entries()) {
    lines.push(`  ${who}`);
    for (const [state, name] of names.entries()) {
      const better = new Set(improvements(conflict, dm, state));
      const moves = conflict.moves(dm, state).map((to) => names[to] + (better.has(to) ? "+" : ""));
      if (moves.length > 0) lines.push(`    ${name.padEnd(3)} to ${moves.join(" ")}`);
    }
  }
  lines.push("", "Preferences, best first");
  for (const [dm, who] of conflict.decisionMakers.entries()) lines.push(`  ${who}: ${order(conflict, dm, names)}`);
  lines.push("", "Stable states");
  for (const concept of conceptIds) {
    lines.push(`  ${concept}`);
    for (const [dm, who] of conflict.decisionMakers.entries())
      lines.push(`    ${who}: ${listed(stable[concept]?.[dm] ?? [])}`);
    lines.push(`    equilibria: ${listed(equilibria[concept] ?? [])}`);
  }
  lines.push("", "Equilibria under other concepts");
  for (const { id, parameters, title } of otherQuestions(conflict)) {
    lines.push(`  ${title}: ${listed(analyse(conflict, [id], parameters).equilibria[id] ?? [])}`);
  }
  lines.push("", "Stable against every coalition");
  for (const form of conceptIds as readonly SanctionId[]) {
    lines.push(`  ${form}: ${listed(universallyStable(conflict, form))}`);
  }
  for (const [heading, basis] of [
    ["Printed results", undefined],
    ["Results of another solver, written from the definitions", "another solver"],
  ] as const) {
    const results = printed.results.filter((result) => result.basis === basis);
    if (results.length > 0) lines.push("", heading);
    lines.push(...results.flatMap(linesOf));
  }
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function linesOf(result: Result): string[] {
  const line = `  ${questionOf(result)}: ${result.printed.join(" ") || "none"} — ${result.status}`;
  return result.ours ? [line, `    Ours: ${result.ours.join(" ")}. ${result.reason ?? ""}`] : [line];
}

/** What can be asked of this conflict beside the basic concepts; horizons up to four moves, either one leading. */
function otherQuestions(conflict: Conflict): { id: ConceptId; parameters: Parameters; title: string }[] {
  const ranges = { h: [1, 2, 3, 4], leader: [0, 1] };
  return allConceptIds
    .filter((id) => !conceptIds.includes(id))
    .flatMap((id) => {
      const [need] = concepts[id].needs.parameters ?? [];
      const asked = need ? ranges[need.name].map((value): Parameters => ({ [need.name]: value })) : [{}];
      return asked
        .filter((parameters) => !unmetNeed(concepts[id], conflict, parameters))
        .map((parameters) => ({ id, parameters, title: [id, ...Object.entries(parameters).flat()].join(" ") }));
    });
}

function order({ ranks }: Conflict, dm: number, names: readonly string[]): string {
  const byRank = new Map<number, string[]>();
  for (const [state, rank] of ranks[dm].entries()) byRank.set(rank, [...(byRank.get(rank) ?? []), names[state]]);
  return [...byRank]
    .sort(([a], [b]) => b - a)
    .map(([, tie]) => tie.join(" = "))
    .join(" > ");
}

function questionOf(result: Result): string {
  switch (result.kind) {
    case "equilibria":
      return `Equilibria, ${result.concept}${result.h === undefined ? "" : ` ${result.h}`}`;
    case "universal":
      return `Stable against every coalition, ${result.concept}`;
    case "coalition":
      return `Joint improvements of ${result.members.join(" and ")} from ${result.from}`;
    case "improvements":
      return `Improvements of ${result.dm} from ${result.from}`;
    case "single-moves":
      return `Decision makers who alone can move from ${result.from} to ${result.to}`;
    case "rankings":
      return `Rankings of ${result.dm} that make ${result.state} an equilibrium, ${result.concept}`;
  }
}

/** What we get where `result` was printed, written as in print. */
export function ourResult({ conflict, names }: LiteratureCase, result: Result): string[] {
  const state = (name: string): number => names.indexOf(name);
  const dm = (name: string): number => conflict.decisionMakers.indexOf(name);
  switch (result.kind) {
    case "equilibria": {
      const concept = result.concept as ConceptId;
      const { equilibria } = analyse(conflict, [concept], result.h === undefined ? {} : { h: result.h });
      return Array.from(equilibria[concept] ?? [], (found) => names[found]);
    }
    case "universal":
      return Array.from(universallyStable(conflict, result.concept as SanctionId), (found) => names[found]);
    case "coalition":
      return jointImprovements(conflict, result.members.map(dm), state(result.from)).map((found) => names[found]);
    case "improvements":
      return improvements(conflict, dm(result.dm), state(result.from)).map((found) => names[found]);
    case "single-moves":
      return conflict.decisionMakers.filter((_, who) =>
        conflict.moves(who, state(result.from)).includes(state(result.to)),
      );
    case "rankings": {
      const count = countRankings(conflict, result.concept as SanctionId, dm(result.dm), state(result.state));
      return [String(count.equilibrium)];
    }
  }
}
