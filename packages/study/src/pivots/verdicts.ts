import { type Case, type Circumstances, modelOf, outcomeStates } from "@detente/case";
import { byStrength, type OptionModel, type SanctionId, type Variants, variants } from "@detente/engine";
import { groundOrNone, type Judged, judge, statesOfOutcomes, unlessContradictory } from "../ground.js";
import { circumstancesOf, unchanged, type WhatIf } from "../what-if.js";

/** Sets of states that are kept ready for the next claims; in a large case each takes tens of megabytes. */
const MOST_READY = 6;

/**
 * For each named outcome the concepts under which one of its states is an equilibrium; null when the claims contradict each
 * other, so that no state is left.
 */
export type Verdict = readonly ReadonlySet<SanctionId>[] | null;

/** States and moves under one set of possibility claims. */
interface Ready {
  readonly variants: Variants;
  /** The states of each outcome. */
  readonly outcomes: readonly (readonly number[])[];
}

/**
 * Answers for any set of claims of a case which outcomes are stable. A set is judged once; asked for sets that share their
 * possibility claims one after the other, only what depends on a changed preference is worked out.
 */
export class Verdicts {
  private readonly known = new Map<string, Verdict>();
  private readonly ready = new Map<string, Ready | null>();

  /** Claims that do not count whatever is believed. */
  readonly dropped: ReadonlySet<string>;

  constructor(
    private readonly model: Case,
    private readonly whatIf: WhatIf = unchanged,
  ) {
    this.dropped = new Set([...whatIf.drop, ...(whatIf.scenario?.drop ?? [])]);
  }

  /** How many different sets were judged. */
  get judged(): number {
    return this.known.size;
  }

  of(claims: ReadonlySet<string>): Verdict {
    const circumstances = circumstancesOf(this.model, { claims }, this.whatIf);
    const key = this.keyOf(circumstances.claims);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const verdict = this.judge(circumstances);
    this.known.set(key, verdict);
    return verdict;
  }

  private judge(circumstances: Circumstances): Verdict {
    const { model } = this;
    if (model.graph || circumstances.alliance.length > 0) {
      const ground = groundOrNone(model, circumstances);
      return ground && verdictOf(statesOfOutcomes(ground), judge(ground, byStrength));
    }
    const option = modelOf(model, circumstances.claims, circumstances.added);
    const ready = this.readyFor(option, this.keyOf(circumstances.claims, "possibility"));
    const preferences = option.decisionMakers.map(({ preference }) => preference);
    return ready && verdictOf(ready.outcomes, ready.variants.analyse(preferences));
  }

  private readyFor(option: OptionModel, key: string): Ready | null {
    const found = this.ready.get(key);
    const ready = found === undefined ? unlessContradictory(() => this.prepare(option)) : found;
    this.ready.delete(key);
    this.ready.set(key, ready);
    const [oldest] = this.ready.keys();
    if (this.ready.size > MOST_READY && oldest !== undefined) this.ready.delete(oldest);
    return ready;
  }

  private prepare(option: OptionModel): Ready {
    const prepared = variants(option);
    const outcomes = this.model.outcomes.map(({ condition }) => outcomeStates(prepared.conflict, condition));
    return { variants: prepared, outcomes };
  }

  private keyOf(claims: ReadonlySet<string>, only?: "possibility"): string {
    return this.model.claims.map(({ id, kind }) => (claims.has(id) && (only ?? kind) === kind ? "1" : "0")).join("");
  }
}

const verdictOf = (outcomes: readonly (readonly number[])[], { equilibria }: Pick<Judged, "equilibria">): Verdict =>
  outcomes.map(
    (states) => new Set(byStrength.filter((concept) => states.some((state) => equilibria[concept]?.has(state)))),
  );
