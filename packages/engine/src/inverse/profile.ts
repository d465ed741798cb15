import type { SanctionId } from "../concepts/sanctions.js";
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

  constructor(
    model: OptionModel,
    private readonly concept: SanctionId,
  ) {
    this.conflict = optionConflict(model);
    this.given = model.decisionMakers.map(({ preference }) =>
      preference.kind === "statements" ? preference.levels : undefined,
    );
  }

  /**
   * Ranks under these statements: not always dense, as only comparisons matter here. As long as the levels fit in 31 bits
   * their counts are digits of one number, which is many times faster than ranking level by level.
   */
  ranks(dm: number, levels: readonly Level[] | undefined): Int32Array {
    if (levels === undefined || levels === this.given[dm]) return this.conflict.ranks[dm];
    const numbers = levels.reduce((product, level) => product * (level.length + 1), 1);
    if (numbers > 2 ** 31) return rankStates({ kind: "statements", levels }, this.conflict.masks, dm);
    const ranks = new Int32Array(this.conflict.stateCount);
    let weight = numbers;
    for (const level of levels) {
      weight /= level.length + 1;
      for (const statement of level) {
        const truth = this.truthOf(statement);
        for (let state = 0; state < ranks.length; state++) ranks[state] += weight * truth[state];
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

  /** Whether `dm`, with these ranks of its own, might stay at a state, whatever the others prefer. */
  mightStay(dm: number, ranks: Int32Array): (state: number) => boolean {
    const own = this.conflict.ranks.map((given, other) => (other === dm ? ranks : given));
    const conflict: Conflict = { ...this.conflict, ranks: own };
    return (state) => explain(conflict, ownBusiness[this.concept], dm, state, { most: 0 }).stable;
  }

  /** True when `mightStay` for every decision maker is all there is to being an equilibrium. */
  get ownBusinessOnly(): boolean {
    return ownBusiness[this.concept] === this.concept;
  }

  /** The decision makers that would not stay at the state, under this profile. */
  unstable(profile: Profile, state: number): number[] {
    const ranks = profile.map((levels, dm) => this.ranks(dm, levels));
    const conflict: Conflict = { ...this.conflict, ranks };
    return ranks.flatMap((_, dm) => (explain(conflict, this.concept, dm, state, { most: 0 }).stable ? [] : [dm]));
  }
}
