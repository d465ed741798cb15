import { type SanctionId, sanctions } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";
import { type Conflict, improvements } from "../model/conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import { answersInLayers } from "./answers.js";
import type { Explanation, Failure, Sanction } from "./explanation.js";

/**
 * Why `state` is or is not stable for `dm` under one of the five basic concepts. Of several sanctions it takes a shortest
 * one, and of those the worst for `dm`. It finds the verdict itself, by the definition; `replay` checks what it says.
 *
 * @param most sanctions, or failing answers, to write out; default 8.
 * @throws ModelError when there is no such state or decision maker.
 */
export function explain(
  conflict: Conflict,
  concept: SanctionId,
  dm: number,
  state: number,
  { most = 8 }: { readonly most?: number } = {},
): Explanation {
  requireState(conflict, state);
  requireDecisionMaker(conflict, dm);
  const rank = conflict.ranks[dm];
  const about = { state, concept, dm };
  const bestFirst = improvements(conflict, dm, state)
    .sort((a, b) => rank[b] - rank[a] || a - b)
    .map((to): Move => ({ dm, from: state, to }));
  if (bestFirst.length === 0) return { ...about, stable: true, reason: "no-improvement" };

  const written: Sanction[] = [];
  for (const improvement of bestFirst) {
    const found = judge(conflict, concept, improvement, most);
    if ("failures" in found) return { ...about, stable: false, improvement, ...found };
    if (written.length < most) written.push(found);
  }
  return { ...about, stable: true, reason: "sanctioned", improvements: bestFirst.length, sanctions: written };
}

/** The sanction of one improvement, or why there is none. */
function judge(
  conflict: Conflict,
  concept: SanctionId,
  improvement: Move,
  most: number,
): Sanction | { answers: number; failures: Failure[] } {
  const { dm, from: state, to: departure } = improvement;
  const { by, symmetric } = sanctions[concept];
  const rank = conflict.ranks[dm];
  const failures: Failure[] = [];
  if (by === "nothing") return { answers: 0, failures };
  for (const layer of answersInLayers(conflict, dm, departure, by)) {
    layer.sort((a, b) => rank[a.end] - rank[b.end] || a.end - b.end);
    for (const { end, path } of layer) {
      if (rank[end] > rank[state]) {
        failures.push({ end, because: "still-preferred" });
        continue;
      }
      const counterMoves = symmetric ? conflict.moves(dm, end).map((to): Move => ({ dm, from: end, to })) : [];
      const escape = counterMoves.find(({ to }) => rank[to] > rank[state]);
      if (!escape) return { improvement, answer: path(), end, counterMoves };
      failures.push({ end, because: "escape", escape });
    }
  }
  const worstFirst = failures.sort((a, b) => rank[a.end] - rank[b.end] || a.end - b.end);
  return { answers: failures.length, failures: worstFirst.slice(0, most) };
}
