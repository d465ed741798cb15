import type { Case } from "@detente/case";
import { byStrength, type SanctionId } from "@detente/engine";
import { circumstancesOf, type WhatIf } from "../what-if.js";
import { allOf, type Work } from "../work/work.js";
import type { Verdict } from "./verdicts-at.js";

/** Sets that are judged in one job: they mostly differ in one decision maker's preferences, and share the rest. */
const MOST_IN_JOB = 4;

/** Remembers which outcomes are stable under which sets of claims of a case; a set is judged once. */
export class Verdicts {
  private readonly known = new Map<string, Verdict>();

  /** Claims that do not count whatever is believed. */
  readonly dropped: ReadonlySet<string>;

  constructor(
    private readonly model: Case,
    private readonly whatIf: WhatIf,
    private readonly work: Work,
    private readonly concepts: readonly SanctionId[] = byStrength,
  ) {
    this.dropped = new Set([...whatIf.drop, ...(whatIf.scenario?.drop ?? [])]);
  }

  /** How many different sets were judged. */
  get judged(): number {
    return this.known.size;
  }

  /** The verdicts on these sets, in their order; `what` is told while those that are not known yet are judged. */
  async of(sets: readonly ReadonlySet<string>[], what: string): Promise<Verdict[]> {
    const keys = sets.map((claims) => this.keyOf(claims));
    const unknown = new Map(keys.flatMap((key, index) => (this.known.has(key) ? [] : [[key, sets[index]] as const])));
    const jobs = chunksOf([...unknown], MOST_IN_JOB);
    const asked = jobs.map((job) => ({
      whatIf: this.whatIf,
      sets: job.map(([, set]) => set),
      concepts: this.concepts,
    }));
    const found = (await allOf(this.work, what, "verdicts", asked)).flat();
    [...unknown.keys()].forEach((key, index) => this.known.set(key, found[index]));
    return keys.map((key) => this.known.get(key) ?? null);
  }

  private keyOf(claims: ReadonlySet<string>): string {
    const counting = circumstancesOf(this.model, { claims }, this.whatIf).claims;
    return this.model.claims.map(({ id }) => (counting.has(id) ? "1" : "0")).join("");
  }
}

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, chunk) => all.slice(chunk * size, (chunk + 1) * size));
