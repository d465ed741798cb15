import type { Lens } from "@detente/case";
import type { SanctionId } from "@detente/engine";
import type { Desk } from "../desk.js";
import { type Ground, type Judged, judge } from "../ground.js";
import { type Place, placesOf, strongestAt } from "../places.js";
import { circumstancesOf, type WhatIf } from "../what-if.js";
import { type Attainment, attainmentFrom } from "./attainment.js";
import { type Families, familiesOf } from "./families.js";

/** What becomes of one named outcome under one lens. */
export interface OutcomeFinding {
  /** Its id. */
  readonly outcome: string;
  /** Feasible states that meet it. */
  readonly states: number;
  /**
   * The strongest concept under which one of its states is an equilibrium; both of `seq` and `smr`, neither of which is the
   * stronger, where nothing above them holds. Empty when it is stable under none.
   */
  readonly strongest: readonly SanctionId[];
  /** Its states that are equilibria under those concepts. */
  readonly equilibria: Families;
  /** None of those would be an equilibrium under the same concept if every step could be undone. */
  readonly onlyIrreversible: boolean;
  /** How its equilibria can be had; of an outcome that is stable nowhere, how any of its states can. */
  readonly attained: Attainment;
  /** The status quo lies in it, whether or not it is stable there. */
  readonly today: boolean;
}

export interface LensOutcomes {
  /** Id and name of the lens. */
  readonly lens: string;
  readonly name: string;
  /** The claims contradict each other: no state is left, and there are no findings. */
  readonly contradictory: boolean;
  /** Where things stand; null when the case does not say so, or says that it cannot be. */
  readonly start: Place | null;
  /** The strongest concept under which the status quo itself is an equilibrium; null when somebody would leave it. */
  readonly startStable: SanctionId | null;
  /** In the order of the case; empty when `contradictory`. */
  readonly findings: readonly OutcomeFinding[];
}

export interface OutcomesAsked {
  readonly lens: Pick<Lens, "id" | "name" | "claims">;
  readonly whatIf: WhatIf;
}

/** The named outcomes under one lens, with everything that lies ready for it. */
export function outcomesAt(desk: Desk, { lens, whatIf }: OutcomesAsked): LensOutcomes {
  const room = desk.room(circumstancesOf(desk.model, lens, whatIf));
  return outcomesOn(lens, room && room.ground, room && room.judged());
}

/** As `outcomesAt`, on a ground that was judged by the five basic concepts; null when the claims leave no state. */
export function outcomesOn(
  { id, name }: Pick<Lens, "id" | "name">,
  ground: Ground | null,
  judged: Judged | null,
): LensOutcomes {
  const about = { lens: id, name };
  if (!ground || !judged) return { ...about, contradictory: true, start: null, startStable: null, findings: [] };
  const { start } = ground;
  return {
    ...about,
    contradictory: false,
    start: start === null ? null : placesOf(ground.model, ground.conflict)(start),
    startStable: start === null ? null : strongestAt(judged)(start),
    findings: findingsOf(ground, judged),
  };
}

function findingsOf(ground: Ground, judged: Judged): OutcomeFinding[] {
  const { model, conflict, start } = ground;
  const attain = attainmentFrom(ground);
  const undone = undoneIn(ground);
  return ground.outcomes().map((states, index): OutcomeFinding => {
    const strongest = strongestOf(judged, states);
    const stable = states.filter((state) => strongest.some((id) => judged.equilibria[id]?.has(state)));
    const target = new Set(stable.length > 0 ? stable : states);
    return {
      outcome: model.outcomes[index].id,
      states: states.length,
      strongest,
      equilibria: familiesOf(conflict, stable, start),
      onlyIrreversible:
        stable.length > 0 &&
        !strongest.some((id) => stable.some((state) => judged.equilibria[id]?.has(state) && !undone(id, state))),
      attained: attain((state) => target.has(state)),
      today: start !== null && states.includes(start),
    };
  });
}

/** The strongest concepts under which some of the states is an equilibrium: none, one, or SEQ and SMR together. */
export function strongestOf({ equilibria }: Pick<Judged, "equilibria">, states: readonly number[]): SanctionId[] {
  const holds = (id: SanctionId): boolean => states.some((state) => equilibria[id]?.has(state));
  const groups: readonly (readonly SanctionId[])[] = [["nash"], ["sseq"], ["seq", "smr"], ["gmr"]];
  for (const group of groups) {
    const held = group.filter(holds);
    if (held.length > 0) return held;
  }
  return [];
}

/** Whether an equilibrium would be none if every step could be undone; each concept is judged when it is asked for. */
function undoneIn(ground: Ground): (id: SanctionId, state: number) => boolean {
  if (ground.model.options.every(({ change }) => change === "free")) return () => false;
  const known = new Map<SanctionId, Judged["equilibria"]>();
  const judged = (id: SanctionId): Judged["equilibria"] => {
    const free = ground.undoable(ground.circumstances);
    return free ? judge(free, [id]).equilibria : {};
  };
  return (id, state) => {
    const equilibria = known.get(id) ?? judged(id);
    known.set(id, equilibria);
    return !equilibria[id]?.has(state);
  };
}
