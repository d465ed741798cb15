import { type Consequences, foresee, type FurtherId, type Parameters } from "@detente/engine";
import type { Ground } from "../ground.js";
import { type Place, placesOf } from "../places.js";
import { because, type Standing, told, tellMove, type ToldMove } from "./explain-state.js";
import type { Reason } from "./reason.js";

/** What a decision maker expects of one of its moves. */
export interface ToldConsequence {
  readonly move: ToldMove;
  /** What the others do at the same moment, or what follows in turn. */
  readonly others: readonly ToldMove[];
  readonly end: Place;
  /** How the end compares with the state explained, which is `first`. */
  readonly compares: Reason;
}

/** Why one decision maker stays or leaves under a concept of simultaneous moves or of foresight. */
export interface Foreseen extends Omit<Consequences, "state" | "stable" | "consequences"> {
  readonly stays: boolean;
  readonly consequences: readonly ToldConsequence[];
}

export interface ForeseenState {
  readonly state: Place;
  readonly concept: FurtherId;
  /** True when everybody stays. */
  readonly stable: boolean;
  /** Concepts that build on SEQ give a standing where SEQ deters already. */
  readonly standings: readonly (Standing | Foreseen)[];
}

/**
 * Why a state is stable or not under a concept beyond the five basic ones, and for whom.
 *
 * @throws ModelError when the concept cannot judge this conflict, or not with these parameters.
 */
export function foreseeState(
  ground: Ground,
  state: number,
  concept: FurtherId,
  options: Parameters & { readonly dms?: readonly number[] | undefined; readonly most?: number } = {},
): ForeseenState {
  const { dms, most = 3, ...parameters } = options;
  const placeOf = placesOf(ground.model, ground.conflict);
  const everyone = [...ground.conflict.decisionMakers.keys()];
  const explained = everyone.map((dm) => foresee(ground.conflict, concept, dm, state, { ...parameters, most }));
  const standing = (dm: number): Standing | Foreseen => {
    const found = explained[dm];
    return "manner" in found ? toldForeseen(ground, found, placeOf) : told(ground, found, placeOf);
  };
  return {
    state: placeOf(state),
    concept,
    stable: explained.every(({ stable }) => stable),
    standings: (dms ?? everyone).map(standing),
  };
}

function toldForeseen(ground: Ground, found: Consequences, placeOf: (state: number) => Place): Foreseen {
  const { state, stable, consequences, ...rest } = found;
  return {
    ...rest,
    stays: stable,
    consequences: consequences.map(({ move, others, end }) => ({
      move: tellMove(ground, move),
      others: others.map((each) => tellMove(ground, each)),
      end: placeOf(end),
      compares: because(ground, found.dm, state, end),
    })),
  };
}
