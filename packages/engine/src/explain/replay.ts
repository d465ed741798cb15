import { opponentsOf, reachable } from "../concepts/reach.js";
import { sanctions } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";
import { type Conflict, improvements } from "../model/conflict.js";
import type { Explanation, Failure, Sanction } from "./explanation.js";

/** What an explanation claims and the model denies. */
export interface Objection {
  readonly claim:
    | "no-improvement"
    | "improvement"
    | "count"
    | "answer"
    | "end"
    | "counter-moves"
    | "answers"
    | "failure";
  readonly move?: Move;
}

/**
 * Plays an explanation move by move against the model and returns the first thing that is not so; undefined when all is.
 * It shares no search with `explain`: reachability comes from the concepts' own code, and the rest is checked, not found.
 */
export function replay(conflict: Conflict, explanation: Explanation): Objection | undefined {
  const { state, dm } = explanation;
  const leaving = improvements(conflict, dm, state);
  const isImprovement = (move: Move): boolean => move.dm === dm && move.from === state && leaving.includes(move.to);
  if (!explanation.stable) {
    const { improvement } = explanation;
    return isImprovement(improvement) ? undeterred(conflict, explanation) : { claim: "improvement", move: improvement };
  }
  if (explanation.reason === "no-improvement") return leaving.length === 0 ? undefined : { claim: "no-improvement" };
  const { sanctions: written, improvements: count } = explanation;
  const distinct = new Set(written.map(({ improvement }) => improvement.to)).size;
  if (leaving.length !== count || distinct !== written.length || distinct > count) return { claim: "count" };
  for (const sanction of written) {
    if (!isImprovement(sanction.improvement)) return { claim: "improvement", move: sanction.improvement };
    const objection = objectionTo(conflict, explanation, sanction);
    if (objection) return objection;
  }
  return undefined;
}

function objectionTo(
  conflict: Conflict,
  { concept, dm, state }: Explanation,
  sanction: Sanction,
): Objection | undefined {
  const { by, symmetric } = sanctions[concept];
  const rank = conflict.ranks[dm];
  if (by === "nothing" || sanction.answer.length === 0) return { claim: "answer" };
  let at = sanction.improvement.to;
  let lastMover = -1;
  for (const move of sanction.answer) {
    const gains = conflict.ranks[move.dm]?.[move.to] > conflict.ranks[move.dm]?.[move.from];
    const legal = move.from === at && move.dm !== dm && move.dm !== lastMover;
    if (!legal || !conflict.moves(move.dm, at).includes(move.to)) return { claim: "answer", move };
    if (by === "improvements" && !gains) return { claim: "answer", move };
    at = move.to;
    lastMover = move.dm;
  }
  if (at !== sanction.end || rank[at] > rank[state]) return { claim: "end" };
  const counterMoves = symmetric ? conflict.moves(dm, at) : [];
  const told = new Set(sanction.counterMoves.map(({ to }) => to));
  if (told.size !== counterMoves.length || !counterMoves.every((to) => told.has(to))) return { claim: "counter-moves" };
  const escape = sanction.counterMoves.find(
    (move) => move.dm !== dm || move.from !== at || rank[move.to] > rank[state],
  );
  return escape && { claim: "counter-moves", move: escape };
}

function undeterred(conflict: Conflict, explanation: Explanation & { readonly stable: false }): Objection | undefined {
  const { concept, dm, state, improvement, answers, failures } = explanation;
  const { by, symmetric } = sanctions[concept];
  const rank = conflict.ranks[dm];
  const ends =
    by === "nothing" ? new Set<number>() : reachable(conflict, opponentsOf(conflict, dm), improvement.to, by);
  if (ends.size !== answers || failures.length > answers) return { claim: "answers" };
  for (const end of ends) {
    const escapes = symmetric && conflict.moves(dm, end).some((to) => rank[to] > rank[state]);
    if (rank[end] <= rank[state] && !escapes) return { claim: "answers" };
  }
  const isSo = (failure: Failure): boolean => {
    if (!ends.has(failure.end)) return false;
    if (failure.because === "still-preferred") return rank[failure.end] > rank[state];
    const { escape } = failure;
    const legal =
      escape.dm === dm && escape.from === failure.end && conflict.moves(dm, failure.end).includes(escape.to);
    return symmetric && legal && rank[failure.end] <= rank[state] && rank[escape.to] > rank[state];
  };
  return failures.every(isSo) ? undefined : { claim: "failure" };
}
