import { type AddedClaim, type Case, type Circumstances, type Claim, conflictOf, modelOf } from "@detente/case";
import { byStrength, Recent, StateSet, type Variants, variants } from "@detente/engine";
import {
  type CaseConflict,
  type Ground,
  groundOver,
  type Judged,
  judge,
  outcomesIn,
  unlessContradictory,
} from "./ground.js";
import { once } from "./once.js";

/** Sets of states, and of grounds, that are kept ready for the next question; in a large case each takes tens of megabytes. */
const MOST_READY = 8;

/** States and moves under one set of possibility claims, and what depends on nothing else. */
export interface Structure {
  /** With what decision makers prefer under the claims for which it was first made. */
  readonly conflict: CaseConflict;
  /** Judges these states under any preferences; null in graph form. */
  readonly variants: Variants | null;
  readonly outcomes: Ground["outcomes"];
  /** The same as sets. */
  readonly outcomeSets: () => readonly StateSet[];
}

/** A ground, and the five basic verdicts on it, judged when they are first asked for. */
export interface Room {
  readonly ground: Ground;
  readonly judged: () => Judged;
}

/**
 * What lies ready for questions about one case, so that answers under different claims share what they have in common: the
 * states and moves under the same possibility claims, and what a decision maker's own preferences decide. What is answered
 * does not depend on what was asked before.
 */
export class Desk {
  private readonly structures = new Recent<Structure | null>(MOST_READY);
  private readonly rooms = new Recent<Room | null>(MOST_READY);
  /** Added claims by what they say: equal ones are taken for the same, whichever thread they came from. */
  private readonly added = new Map<string, AddedClaim>();
  private free: Desk | undefined;

  constructor(readonly model: Case) {}

  /** As `ground`, where every step could be undone. */
  readonly undoable = (circumstances: Circumstances): Ground | null => {
    const options = this.model.options.map((option) => ({ ...option, change: "free" as const }));
    this.free ??= new Desk({ ...this.model, options });
    return this.free.ground(circumstances);
  };

  /** What a question stands on under these claims; null when they leave no state. */
  room(circumstances: Circumstances): Room | null {
    const asked = this.shared(circumstances);
    const key = [this.claimsOf(asked), JSON.stringify([asked.added, asked.statusQuo, asked.alliance])].join(" ");
    return this.rooms.of(key, () => {
      const structure = this.structure(asked);
      if (!structure) return null;
      const alone = structure.variants?.analyse(this.preferences(asked)) ?? null;
      const ground = groundOver(
        this.model,
        asked,
        alone?.conflict ?? structure.conflict,
        structure.outcomes,
        this.undoable,
        alone,
      );
      return { ground, judged: once(() => judge(ground, byStrength)) };
    });
  }

  /** The ground of that room; null when these claims leave no state. */
  ground(circumstances: Circumstances): Ground | null {
    return this.room(circumstances)?.ground ?? null;
  }

  /** States and moves under these claims; null when there are none. */
  structure(circumstances: Circumstances): Structure | null {
    const { model } = this;
    const { claims, added } = this.shared(circumstances);
    const cannot = added.filter(({ claim }) => isPossibility(claim)).map(({ claim }) => claim.condition);
    const key = [this.claimsOf({ claims }, isPossibility), JSON.stringify(cannot)].join(" ");
    return this.structures.of(key, () =>
      unlessContradictory(() => {
        const prepared = model.graph ? null : variants(modelOf(model, claims, added));
        const conflict = prepared?.conflict ?? conflictOf(model, claims, added);
        const outcomes = outcomesIn(model, conflict);
        const outcomeSets = once(() => outcomes().map((states) => setOf(conflict.stateCount, states)));
        return { conflict, variants: prepared, outcomes, outcomeSets };
      }),
    );
  }

  /** What each decision maker prefers, made of the same conditions each time. */
  preferences(circumstances: Circumstances) {
    const { claims, added } = this.shared(circumstances);
    return modelOf(this.model, claims, added).decisionMakers.map(({ preference }) => preference);
  }

  private shared(circumstances: Circumstances): Circumstances {
    const added = circumstances.added.map((each) => {
      const key = JSON.stringify(each);
      const known = this.added.get(key) ?? each;
      this.added.set(key, known);
      return known;
    });
    return { ...circumstances, added };
  }

  private claimsOf({ claims }: Pick<Circumstances, "claims">, counts: (claim: Claim) => boolean = () => true): string {
    return this.model.claims.map((claim) => (claims.has(claim.id) && counts(claim) ? "1" : "0")).join("");
  }
}

function setOf(size: number, states: readonly number[]): StateSet {
  const set = new StateSet(size);
  for (const state of states) set.add(state);
  return set;
}

const isPossibility = ({ kind }: Claim): boolean => kind === "possibility";

/**
 * What a question stands on.
 *
 * @param desk what is shared with other questions about the case; default: nothing.
 * @throws ModelError when these claims leave no state.
 */
export function groundOf(model: Case, circumstances: Circumstances, desk: Desk = new Desk(model)): Ground {
  const { claims, added } = circumstances;
  const conflict = conflictOf(model, claims, added);
  return groundOver(model, circumstances, conflict, outcomesIn(model, conflict), desk.undoable, null);
}

/** As `groundOf`; null when these claims contradict each other, so that no state is left. */
export const groundOrNone = (model: Case, circumstances: Circumstances): Ground | null =>
  unlessContradictory(() => groundOf(model, circumstances));
