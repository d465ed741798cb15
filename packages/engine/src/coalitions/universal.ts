import type { SanctionId } from "../concepts/sanctions.js";
import type { Conflict } from "../model/conflict.js";
import { ModelError } from "../model/problems.js";
import { StateSet } from "../model/state-set.js";
import { outsiders, subCoalitions } from "./coalition.js";
import { stableForPlayer } from "./stability.js";

/** Every coalition, and under CSEQ every set of opponents of each, is tried: 3^n pairs. */
const MOST_DECISION_MAKERS = 8;

/**
 * The states that are coalitionally stable for every non-empty set of decision makers, single ones included: CNash, CGMR,
 * CSMR or CSEQ equilibria in the strongest sense (Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008).
 *
 * @throws ModelError when there are more than eight decision makers.
 */
export function universallyStable(conflict: Conflict, form: SanctionId): StateSet {
  const decisionMakers = conflict.decisionMakers.length;
  if (decisionMakers > MOST_DECISION_MAKERS) {
    throw new ModelError({ code: "engine/too-many-coalitions", decisionMakers, most: MOST_DECISION_MAKERS });
  }
  const players = subCoalitions([...conflict.decisionMakers.keys()]);
  return StateSet.intersection(
    players.map((player) => stableForPlayer(conflict, player, form, subCoalitions(outsiders(conflict, player)))),
  );
}
