import { type Outcome, outcomeStates } from "@detente/case";
import { byStrength, type Conflict, type Explanation, explain, type Move, type SanctionId } from "@detente/engine";
import type { Ground, Judged } from "../ground.js";
import { type Place, placesOf, representative } from "../places.js";
import { type Reason, reasonBetween } from "./reason.js";

/** A move told with the mover's reason: which of the two states it prefers, and for which claims. `first` is where it comes from. */
export interface ToldMove {
  readonly dm: number;
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}

/** An improvement, and how the others could answer it so that the mover had better stayed. */
export interface ToldSanction {
  readonly improvement: ToldMove;
  readonly answer: readonly ToldMove[];
  readonly end: Place;
  /** Why the end is no better than the state explained, which is `first`. */
  readonly hurts: Reason;
  /** True when everyone who answers gains by each of its moves: the threat is in its own interest. */
  readonly credible: boolean;
  /** Further moves that it would have there, none of which makes up for it. */
  readonly counterMoves: number;
}

/** Why one decision maker stays at a state, or leaves it. */
export interface Standing {
  readonly dm: number;
  /** The concept judged: the one asked for, else the strongest under which it stays, else the weakest. */
  readonly concept: SanctionId;
  readonly stays: boolean;
  /** Moves it would gain by. */
  readonly improvements: number;
  /** For each improvement written out, the best first, what deters it; empty when there is none or it leaves. */
  readonly sanctions: readonly ToldSanction[];
  /** The move that nothing deters; null when it stays. */
  readonly leaves: ToldMove | null;
  /** How many states the others could put it in after that move, none of which deters it. */
  readonly answers: number;
}

export interface ExplainedState {
  /** The outcome asked about, and how many states meet it; null when a state was asked for. */
  readonly of: { readonly outcome: string; readonly states: number } | null;
  readonly state: Place;
  /** The strongest concept under which everybody stays, of those asked for; null when somebody leaves under all. */
  readonly strongest: SanctionId | null;
  readonly standings: readonly Standing[];
}

export interface ExplainOptions {
  /** Judge by this concept; default for each decision maker the strongest under which it stays. */
  readonly concept?: SanctionId | undefined;
  readonly dms?: readonly number[] | undefined;
  /** Sanctions to write out for each decision maker; default 3. */
  readonly most?: number;
}

/** Why a state is stable or not, for whom, with each sanction move by move and the claims behind every preference. */
export function explainState(ground: Ground, state: number, options: ExplainOptions = {}): ExplainedState {
  const { conflict } = ground;
  const { concept, most = 3 } = options;
  const everyone = [...conflict.decisionMakers.keys()];
  const placeOf = placesOf(ground.model, conflict);
  const asked = concept ? [concept] : byStrength;
  const explained = everyone.map((dm) => strongestFor(conflict, asked, dm, state, most));
  const standings = (options.dms ?? everyone).map((dm) => told(ground, explained[dm], placeOf));
  return {
    of: null,
    state: placeOf(state),
    strongest: asked.find((id) => everyone.every((dm) => stays(conflict, id, dm, state))) ?? null,
    standings,
  };
}

/**
 * As `explainState`, for the state that speaks best for a named outcome: one that rests for the strongest reason, else one
 * that fewest would leave, and then the one that changes least of today. Null when no feasible state meets the outcome.
 */
export function explainOutcome(
  ground: Ground,
  judged: Pick<Judged, "stable" | "equilibria">,
  { id, condition }: Outcome,
  options: ExplainOptions = {},
): ExplainedState | null {
  const states = outcomeStates(ground.conflict, condition);
  const state = representative(ground, judged, states);
  if (state === undefined) return null;
  return { ...explainState(ground, state, options), of: { outcome: id, states: states.length } };
}

const stays = (conflict: Conflict, concept: SanctionId, dm: number, state: number): boolean =>
  explain(conflict, concept, dm, state, { most: 0 }).stable;

function strongestFor(
  conflict: Conflict,
  asked: readonly SanctionId[],
  dm: number,
  state: number,
  most: number,
): Explanation {
  const concept = asked.find((id) => stays(conflict, id, dm, state)) ?? asked.at(-1) ?? "gmr";
  return explain(conflict, concept, dm, state, { most });
}

export function told(ground: Ground, explanation: Explanation, placeOf: (state: number) => Place): Standing {
  const { dm, concept, state } = explanation;
  const tell = (move: Move): ToldMove => tellMove(ground, move);
  const about = { dm, concept, stays: explanation.stable };
  if (!explanation.stable) {
    const { improvement, answers } = explanation;
    return { ...about, improvements: 1, sanctions: [], leaves: tell(improvement), answers };
  }
  if (explanation.reason === "no-improvement") {
    return { ...about, improvements: 0, sanctions: [], leaves: null, answers: 0 };
  }
  const sanctions = explanation.sanctions.map(({ improvement, answer, end, counterMoves }): ToldSanction => {
    const moves = answer.map(tell);
    return {
      improvement: tell(improvement),
      answer: moves,
      end: placeOf(end),
      hurts: because(ground, dm, state, end),
      credible: moves.every(({ reason }) => reason.prefers === "second"),
      counterMoves: counterMoves.length,
    };
  });
  return { ...about, improvements: explanation.improvements, sanctions, leaves: null, answers: 0 };
}

/** A move with its mover's reason. */
export function tellMove(ground: Ground, { dm, from, to }: Move): ToldMove {
  const { conflict } = ground;
  return { dm, from: conflict.label(from), to: conflict.label(to), reason: because(ground, dm, from, to) };
}

/** Which of two states a decision maker prefers, and why. */
export const because = ({ levels, conflict }: Ground, dm: number, first: number, second: number): Reason =>
  reasonBetween(levels[dm] ?? [], conflict, dm, first, second);
