import { closure } from "../coalitions/closure.js";
import { opponentsOf } from "../concepts/reach.js";
import { type SanctionId, sanctions } from "../concepts/sanctions.js";
import { explain } from "../explain/explain.js";
import { type Condition, holds } from "../model/condition.js";
import type { Conflict } from "../model/conflict.js";
import { type OptionConflict, optionConflict } from "../model/option-conflict.js";
import type { Level, OptionModel } from "../model/option-model.js";
import { rankStates } from "../model/rank.js";

/** A list of statements for each decision maker; undefined where its preference is a ranking and stays as it is. */
export type Profile = readonly (readonly Level[] | undefined)[];

/** The verdict that has nothing to do with what others prefer, and without which a state is not stable under the concept. */
const ownBusiness = { nash: "nash", gmr: "gmr", smr: "smr", seq: "gmr", sseq: "smr" } as const satisfies Record<
  SanctionId,
  SanctionId
>;

/** Judges states of one model under other preferences, without building the conflict anew. */
export class Judge {
  readonly conflict: OptionConflict;
  /** Statements as they are. */
  readonly given: Profile;
  /** Where each statement holds. Changed lists share their statements, so each is worked out once. */
  private readonly truths = new Map<Condition, Uint8Array>();

  /** For each decision maker and departure what the others can reach, in parts that departures share. */
  private readonly answers: readonly ((departure: number) => ReadonlySet<Int32Array>)[];

  constructor(
    model: OptionModel,
    private readonly concept: SanctionId,
  ) {
    this.conflict = optionConflict(model);
    this.given = model.decisionMakers.map(({ preference }) =>
      preference.kind === "statements" ? preference.levels : undefined,
    );
    this.answers = this.given.map((_, dm) => {
      const others = opponentsOf(this.conflict, dm);
      const next = (mover: number, state: number): readonly number[] => this.conflict.moves(others[mover], state);
      return closure<Int32Array>(this.conflict.stateCount, others.length, next, (states, below) => {
        const all = new Set(states);
        for (const ends of below) for (const end of ends) all.add(end);
        return Int32Array.from(all);
      });
    });
  }

  /**
   * Ranks under these statements: not always dense, as only comparisons matter here. As long as the levels fit in 31 bits
   * their counts are digits of one number, which is many times faster than ranking level by level.
   *
   * @param only states whose ranks will be looked at; default: all.
   */
  ranks(dm: number, levels: readonly Level[] | undefined, only?: Int32Array | null): Int32Array {
    if (levels === undefined || levels === this.given[dm]) return this.conflict.ranks[dm];
    const numbers = levels.reduce((product, level) => product * (level.length + 1), 1);
    if (numbers > 2 ** 31) return rankStates({ kind: "statements", levels }, this.conflict.masks, dm);
    const ranks = new Int32Array(this.conflict.stateCount);
    let weight = numbers;
    for (const level of levels) {
      weight /= level.length + 1;
      for (const statement of level) {
        const truth = this.truthOf(statement);
        if (only) for (const state of only) ranks[state] += weight * truth[state];
        else for (let state = 0; state < ranks.length; state++) ranks[state] += weight * truth[state];
      }
    }
    return ranks;
  }

  private truthOf(statement: Condition): Uint8Array {
    let truth = this.truths.get(statement);
    if (!truth) {
      truth = Uint8Array.from(this.conflict.masks, (mask) =>
        holds(statement, (option) => ((mask >>> option) & 1) === 1) ? 1 : 0,
      );
      this.truths.set(statement, truth);
    }
    return truth;
  }

  /** Whose ranks `mightStay` looks at when it is asked about these states; null for all. */
  lookedAt(dm: number, states: readonly number[]): Int32Array | null {
    if (sanctions[ownBusiness[this.concept]].by !== "nothing") return null;
    return Int32Array.from(new Set(states.flatMap((state) => [state, ...this.conflict.moves(dm, state)])));
  }

  /**
   * Whether `dm`, with these ranks of its own, might stay at a state, whatever the others prefer. What the others can reach
   * is the same for all ranks, so it is worked out once, and all that is left to do for each list is to compare.
   */
  mightStay(dm: number, rank: Int32Array): (state: number) => boolean {
    const { by, symmetric } = sanctions[ownBusiness[this.concept]];
    const { conflict } = this;
    const deters = (state: number, end: number): boolean =>
      rank[end] <= rank[state] && !conflict.moves(dm, end).some((to) => rank[to] > rank[state]);
    /** The worst of what the others can bring about, found once for each of the lists that departures share. */
    const worst = new Map<Int32Array, number>();
    const worstOf = (ends: Int32Array): number => {
      let least = worst.get(ends);
      if (least === undefined) {
        least = ends.reduce((low, end) => Math.min(low, rank[end]), Number.POSITIVE_INFINITY);
        worst.set(ends, least);
      }
      return least;
    };
    const isDeterred = (state: number, departure: number): boolean => {
      for (const ends of this.answers[dm](departure)) {
        if (worstOf(ends) > rank[state]) continue;
        if (!symmetric || ends.some((end) => deters(state, end))) return true;
      }
      return false;
    };
    return (state) =>
      conflict
        .moves(dm, state)
        .every((departure) => rank[departure] <= rank[state] || (by !== "nothing" && isDeterred(state, departure)));
  }

  /** True when `mightStay` for every decision maker is all there is to being an equilibrium. */
  get ownBusinessOnly(): boolean {
    return ownBusiness[this.concept] === this.concept;
  }

  /** The conflict under this profile. Its ranks need not be dense. */
  changed(profile: Profile): OptionConflict {
    return { ...this.conflict, ranks: profile.map((levels, dm) => this.ranks(dm, levels)) };
  }

  /** Judges states under this profile, by the definition of the concept. */
  under(profile: Profile): Verdict {
    const conflict: Conflict = this.changed(profile);
    const stays = (dm: number, state: number): boolean =>
      explain(conflict, this.concept, dm, state, { most: 0 }).stable;
    const dms = [...profile.keys()];
    return {
      isEquilibrium: (state) => dms.every((dm) => stays(dm, state)),
      unstable: (state) => dms.filter((dm) => !stays(dm, state)),
    };
  }
}

interface Verdict {
  readonly isEquilibrium: (state: number) => boolean;
  /** The decision makers that would not stay at the state. */
  readonly unstable: (state: number) => number[];
}
