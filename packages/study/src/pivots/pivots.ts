import { type Case, type Claim, deniersOf, holdersOf, isAssumed, isContested, type Lens } from "@detente/case";
import type { SanctionId } from "@detente/engine";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import type { Work } from "../work/work.js";
import { type Combinations, combinationsOf, errorOfShare } from "./combinations.js";
import { type Flips, flipsUnder } from "./flips.js";
import { Verdicts } from "./verdicts.js";
import type { Verdict } from "./verdicts-at.js";

export interface PivotsAsked {
  /** Default SEQ: it credits nobody with a sanction that harms the one who carries it out. */
  readonly concept?: SanctionId;
  /** Up to so many contested claims every combination is judged; default 12. */
  readonly mostExact?: number;
  /** Combinations drawn where there are more contested claims; default 256. */
  readonly samples?: number;
  /** Of the draw; default 1. */
  readonly seed?: number;
  /** Over the combinations, try also the claims that nobody denies; default false, as each doubles the work. */
  readonly every?: boolean;
  /** Sets of claims judged in search of the smallest that flip an outcome; default 1 200. */
  readonly budget?: number;
}

/** Outcomes that appear and vanish, by id, in the order of the case. */
export interface Change {
  readonly appear: readonly string[];
  readonly vanish: readonly string[];
}

/** What becomes of the outcomes when a lens changes its mind about one claim. */
export interface Effect extends Change {
  readonly lens: string;
  /** The lens holds the claim and gives it up, or holds it not and takes it up. */
  readonly claim: "given up" | "taken up";
  /** The claims contradict each other then, or did before: nothing can be compared. */
  readonly contradictory: boolean;
}

/** How often a claim decides whether an outcome is stable: the rest being the same, it is with the claim or without it only. */
export interface Decision {
  readonly outcome: string;
  /** Stable with the claim and not without it. */
  readonly makes: number;
  /** Stable without the claim and not with it. */
  readonly breaks: number;
}

export interface ClaimFinding {
  readonly claim: string;
  readonly status: "contested" | "assumed" | "uncontested";
  readonly heldBy: readonly string[];
  readonly deniedBy: readonly string[];
  /** One for each lens, in order: uncontested claims are held by all of them, so they are only given up. */
  readonly effects: readonly Effect[];
  /**
   * Over the combinations of the other contested claims: for the outcomes that the claim ever decides. Null for a claim that
   * was not tried over combinations.
   */
  readonly decides: readonly Decision[] | null;
  /** Combinations that `decides` was counted over: those in which states are left with the claim and without it. */
  readonly of: number;
}

/** In how many of the combinations an outcome is stable. A share of combinations, and no probability. */
export interface Robustness {
  readonly outcome: string;
  readonly stable: number;
  /** The same under Nash, the strictest concept. */
  readonly nash: number;
}

export interface Pivots {
  readonly concept: SanctionId;
  /** Ids. */
  readonly contested: readonly string[];
  readonly combinations: {
    /** All there are. */
    readonly total: number;
    /** Judged; fewer than `total` when a sample was drawn. */
    readonly looked: number;
    readonly exact: boolean;
    /** Of these, those that leave no feasible state. They count for nothing below. */
    readonly contradictory: number;
    /** Half-width of the 95 % confidence interval of a share, at its widest; 0 when exact. */
    readonly error: number;
    /** Null when exact. */
    readonly seed: number | null;
  };
  readonly robustness: readonly Robustness[];
  /** In the order of the case, less those that the question drops. */
  readonly claims: readonly ClaimFinding[];
  /** The smallest sets of claims whose loss flips an outcome, for each of the lenses asked. */
  readonly flips: readonly Flips[];
  /** Different sets of claims that were judged. */
  readonly judged: number;
}

/**
 * The key assumptions check: which claims the answer hinges on.
 *
 * @param lenses whose change of mind is told.
 * @param flipped the lenses for which the smallest sets of claims that flip an outcome are searched.
 */
export async function pivots(
  model: Case,
  lenses: readonly Lens[],
  flipped: readonly Lens[],
  { concept = "seq", mostExact = 12, samples = 256, seed = 1, every = false, budget = 1_200 }: PivotsAsked = {},
  whatIf: WhatIf = unchanged,
  work: Work = workHere(model),
): Promise<Pivots> {
  const verdicts = new Verdicts(model, whatIf, work, [concept, "nash"]);
  const asked = model.claims.filter(({ id }) => !verdicts.dropped.has(id));
  const contested = asked.filter(isContested).map(({ id }) => id);
  const common = asked.filter((claim) => !isContested(claim)).map(({ id }) => id);
  const combinations = combinationsOf(contested, { mostExact, samples, seed });
  const { sets, exact } = combinations;

  const judged = await verdicts.of(
    sets.map((set) => new Set([...common, ...set])),
    "Judging combinations of contested claims",
  );
  const left = judged.filter((verdict) => verdict !== null);

  const effects = await effectsOf(model, verdicts, asked, lenses, concept);
  const claims: ClaimFinding[] = [];
  for (const [index, claim] of asked.entries()) {
    const over =
      every || isContested(claim) ? await decisionsOf(model, verdicts, claim, common, combinations, concept) : null;
    claims.push({
      claim: claim.id,
      status: isContested(claim) ? "contested" : isAssumed(claim) ? "assumed" : "uncontested",
      heldBy: holdersOf(claim),
      deniedBy: deniersOf(claim),
      effects: effects[index],
      decides: over?.decides ?? null,
      of: over?.of ?? 0,
    });
  }

  const flips: Flips[] = [];
  for (const lens of flipped) flips.push(await flipsUnder(model, verdicts, lens, concept, budget));
  return {
    concept,
    contested,
    combinations: {
      total: 2 ** contested.length,
      looked: sets.length,
      exact,
      contradictory: judged.length - left.length,
      error: exact ? 0 : errorOfShare(sets.length),
      seed: exact ? null : seed,
    },
    robustness: model.outcomes.map(({ id }, outcome) => ({
      outcome: id,
      stable: left.filter((verdict) => verdict[outcome]?.has(concept)).length,
      nash: left.filter((verdict) => verdict[outcome]?.has("nash")).length,
    })),
    claims,
    flips,
    judged: verdicts.judged,
  };
}

/** For each claim what each lens changing its mind about it does. */
async function effectsOf(
  model: Case,
  verdicts: Verdicts,
  claims: readonly Claim[],
  lenses: readonly Lens[],
  concept: SanctionId,
): Promise<Effect[][]> {
  // Each lens as it is, and then with one claim switched after the other.
  const sets = lenses.flatMap((lens) => [lens.claims, ...claims.map(({ id }) => switched(lens.claims, id))]);
  const judged = await verdicts.of(sets, "Giving up one claim after the other");
  return claims.map(({ id }, claim) =>
    lenses.map((lens, index): Effect => {
      const first = index * (1 + claims.length);
      const [was, is] = [judged[first], judged[first + 1 + claim]];
      return {
        lens: lens.id,
        claim: lens.claims.has(id) ? "given up" : "taken up",
        contradictory: was === null || is === null,
        ...changeBetween(model, was, is, concept),
      };
    }),
  );
}

function switched(claims: ReadonlySet<string>, id: string): Set<string> {
  const changed = new Set(claims);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}

/** What is stable after and was not before, and the other way round; nothing where one of them is contradictory. */
export function changeBetween(model: Case, before: Verdict, after: Verdict, concept: SanctionId): Change {
  if (!before || !after) return { appear: [], vanish: [] };
  const only = (one: NonNullable<Verdict>, other: NonNullable<Verdict>): string[] =>
    model.outcomes.flatMap(({ id }, at) => (one[at]?.has(concept) && !other[at]?.has(concept) ? [id] : []));
  return { appear: only(after, before), vanish: only(before, after) };
}

async function decisionsOf(
  model: Case,
  verdicts: Verdicts,
  { id }: Claim,
  common: readonly string[],
  { sets, exact }: Combinations,
  concept: SanctionId,
): Promise<{ decides: Decision[]; of: number }> {
  // Of all combinations each of the others' comes twice, once with the claim; a sample counts each as often as it was drawn.
  const others = exact ? sets.filter((set) => !set.includes(id)) : sets;
  const all = others.map((set) => [...common, ...set].filter((each) => each !== id));
  const judged = await verdicts.of(
    all.flatMap((rest) => [new Set(rest), new Set([...rest, id])]),
    `Trying ${id} over the combinations`,
  );
  const counts = model.outcomes.map(() => ({ makes: 0, breaks: 0 }));
  let of = 0;
  for (let index = 0; index < judged.length; index += 2) {
    const [without, withIt] = [judged[index], judged[index + 1]];
    if (!without || !withIt) continue;
    of++;
    counts.forEach((count, at) => {
      const [one, other] = [without[at]?.has(concept), withIt[at]?.has(concept)];
      if (other && !one) count.makes++;
      if (one && !other) count.breaks++;
    });
  }
  const decides = model.outcomes.flatMap(({ id: outcome }, at) => {
    const { makes, breaks } = counts[at];
    return makes + breaks > 0 ? [{ outcome, makes, breaks }] : [];
  });
  return { decides, of };
}
