import { type Analysis, analyse } from "../analyse.js";
import { type SanctionId, sanctions } from "../concepts/sanctions.js";
import { isOptionConflict } from "../concepts/needs.js";
import type { Conflict } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { StateSet } from "../model/state-set.js";
import { type Coalition, coalitionOf, outsiders } from "./coalition.js";
import { stableForOutsider } from "./outsider.js";
import { Spread } from "./spread.js";
import { gainsIn, stabilityOf, stableForPlayer } from "./stability.js";

/** The conflict with some decision makers acting as one. */
export interface Alliance {
  readonly members: Coalition;
  /** Who plays: the alliance first, then everybody else for itself. */
  readonly players: readonly Coalition[];
  /** `stable[form][player]`, for the forms asked for. */
  readonly stable: Readonly<Partial<Record<SanctionId, readonly StateSet[]>>>;
  /** The states that are stable for every player. */
  readonly equilibria: Readonly<Partial<Record<SanctionId, StateSet>>>;
}

/**
 * Judges the conflict in which the members have pooled their options: the alliance moves by any legal sequence of its
 * members' moves, leaves a state only for one that all of them strictly prefer, and is deterred by any that some of them
 * does not. Answering others in its own interest, it goes where all members gain from where it stands.
 *
 * Such an alliance has no ranking of its own, as its members may disagree, and so is not a `Conflict` again.
 *
 * @param forms default: all five basic ones.
 * @param unallied verdicts on the same conflict with nobody allied, under Nash, GMR and SMR, where they are known already.
 * @throws ModelError when there are fewer than two members, or an unknown one.
 */
export function alliance(
  conflict: Conflict,
  members: Iterable<number>,
  forms: readonly SanctionId[] = ["nash", "gmr", "smr", "seq", "sseq"],
  unallied?: Pick<Analysis, "stable">,
): Alliance {
  const coalition = coalitionOf(conflict, members);
  const players: Coalition[] = [coalition, ...outsiders(conflict, coalition).map((dm) => [dm])];
  const stable: Partial<Record<SanctionId, readonly StateSet[]>> = {};
  const equilibria: Partial<Record<SanctionId, StateSet>> = {};
  const gains = gainsIn(conflict);
  // What the others could do to an outsider by any moves is the same whether they are allied or not.
  const byMoves = forms.filter((form) => sanctions[form].by !== "improvements");
  const apart = unallied ?? analyse(conflict, byMoves);
  const spreadOf = isOptionConflict(conflict) ? spreadsIn(conflict) : undefined;
  const [allies, ...alone] = players;
  const alliesStay = stabilityOf(conflict, allies, alone, gains, spreadOf);
  for (const form of forms) {
    const verdicts = players.map((player) => {
      if (player === allies) return alliesStay(form);
      const others = players.filter((other) => other !== player);
      const [outsider] = player;
      const known = byMoves.includes(form) ? apart.stable[form]?.[outsider] : undefined;
      if (known || !isOptionConflict(conflict)) return known ?? stableForPlayer(conflict, player, form, others, gains);
      return stableForOutsider(conflict, outsider, sanctions[form].symmetric, others, spreadOf);
    });
    stable[form] = verdicts;
    equilibria[form] = StateSet.intersection(verdicts);
  }
  return { members: coalition, players, stable, equilibria };
}

/** Made once for each player, however many ask. */
function spreadsIn(conflict: OptionConflict): (player: Coalition) => Spread {
  const known = new Map<Coalition, Spread>();
  return (player) => {
    const spread = known.get(player) ?? new Spread(conflict, player);
    known.set(player, spread);
    return spread;
  };
}
