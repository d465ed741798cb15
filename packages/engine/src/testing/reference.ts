/**
 * The plain reference solver: sets and strings, written from the definitions alone, sharing no code with the engine. It
 * judges everything else, so it stays slow and obvious.
 */
import type { Condition } from "../model/condition.js";
import type { GraphModel } from "../model/graph-model.js";
import type { OptionModel, Preference } from "../model/option-model.js";

/** A conflict as the definitions see it; decision makers are numbers, states are strings (Y/N patterns or names). */
export interface Game {
  readonly dms: readonly number[];
  readonly states: readonly string[];
  /** R_i(s). */
  moves(i: number, s: string): ReadonlySet<string>;
  /** q ≻_i s. */
  prefers(i: number, q: string, s: string): boolean;
}

/** Next states of a decision maker from a state: R_j, R_j⁺ or another list of moves. */
export type Step = (j: number, s: string) => Iterable<string>;

/** R_i⁺(s). */
export const improvementsIn = (game: Game, i: number, s: string): string[] =>
  [...game.moves(i, s)].filter((q) => game.prefers(i, q, s));

export const opponentsIn = (game: Game, i: number): number[] => game.dms.filter((j) => j !== i);

/**
 * R_H(s) with its last-mover sets Ω_H(s, ·), the smallest sets such that (1) every q in R_j(s) is in R_H(s) with j in
 * Ω_H(s, q), and (2) if q is in R_H(s), t in R_j(q) and Ω_H(s, q) ≠ {j}, then t is in R_H(s) with j in Ω_H(s, t).
 */
export function reachableIn(H: readonly number[], s: string, step: Step): Set<string> {
  const lastMovers = new Map<string, Set<number>>();
  let grew = false;
  const admit = (state: string, j: number): void => {
    const known = lastMovers.get(state) ?? new Set();
    if (!known.has(j)) grew = true;
    lastMovers.set(state, known.add(j));
  };
  for (const j of H) for (const q of step(j, s)) admit(q, j);
  do {
    grew = false;
    for (const [q, movers] of lastMovers) {
      for (const j of H) {
        if (movers.size === 1 && movers.has(j)) continue;
        for (const t of step(j, q)) admit(t, j);
      }
    }
  } while (grew);
  return new Set(lastMovers.keys());
}

export type BasicId = "nash" | "gmr" | "smr" | "seq" | "sseq";

/** The states that are stable for `i`, read off the table of definitions one by one. */
export function stableIn(game: Game, concept: BasicId, i: number): Set<string> {
  const others = opponentsIn(game, i);
  const notPreferred = (q: string, s: string): boolean => !game.prefers(i, q, s);
  const step: Step =
    concept === "gmr" || concept === "smr" ? (j, s) => game.moves(j, s) : (j, s) => improvementsIn(game, j, s);
  const known = new Map<string, Set<string>>();
  const answers = (s1: string): Set<string> => {
    const reached = known.get(s1) ?? reachableIn(others, s1, step);
    known.set(s1, reached);
    return reached;
  };
  const deters = (s2: string, s: string): boolean => {
    if (!notPreferred(s2, s)) return false;
    return concept === "gmr" || concept === "seq" || [...game.moves(i, s2)].every((s3) => notPreferred(s3, s));
  };
  return new Set(
    game.states.filter((s) => {
      const leaving = improvementsIn(game, i, s);
      if (concept === "nash") return leaving.length === 0;
      return leaving.every((s1) => [...answers(s1)].some((s2) => deters(s2, s)));
    }),
  );
}

/** Stable for every decision maker. */
export function equilibriaOf(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...sets[0]].filter((s) => sets.every((set) => set.has(s))));
}

/** An option-form model, its feasible Y/N patterns in ascending order of Σ 2^index. */
export function optionGame(model: OptionModel): Game {
  const states = inAscendingOrder(model.options.length).filter(
    (s) => !model.infeasible.some((condition) => isTrue(condition, s)),
  );
  const scores = model.decisionMakers.map(
    ({ preference }) => new Map(states.map((s) => [s, scoreOf(preference, s, states)])),
  );
  const feasible = new Set(states);
  const reach = (i: number, s: string): Set<string> => {
    let found = [s];
    model.options.forEach(({ owner, change }, o) => {
      if (owner !== i || (s[o] === "N" && change === "withdraw") || (s[o] === "Y" && change === "once")) return;
      found = found.flatMap((q) => [q, q.slice(0, o) + (s[o] === "Y" ? "N" : "Y") + q.slice(o + 1)]);
    });
    return new Set(found.filter((q) => q !== s && feasible.has(q)));
  };
  return remembering({
    dms: [...model.decisionMakers.keys()],
    states,
    moves: reach,
    prefers: (i, q, s) => isBetter(scores[i].get(q) ?? [], scores[i].get(s) ?? []),
  });
}

function inAscendingOrder(optionCount: number): string[] {
  if (optionCount === 0) return [""];
  const lower = inAscendingOrder(optionCount - 1);
  return [...lower.map((s) => `${s}N`), ...lower.map((s) => `${s}Y`)];
}

/** How many statements hold on each level, most important first; for a ranking its place from the bottom. */
function scoreOf(preference: Preference, s: string, states: readonly string[]): number[] {
  if (preference.kind === "statements") {
    return preference.levels.map((level) => level.filter((statement) => isTrue(statement, s)).length);
  }
  return [-preference.ranking.findIndex((tie) => tie.includes(states.indexOf(s)))];
}

/** Lexicographic: the first place where they differ decides. */
function isBetter(q: readonly number[], s: readonly number[]): boolean {
  const place = q.findIndex((value, index) => value !== s[index]);
  return place !== -1 && q[place] > s[place];
}

function isTrue(condition: Condition, s: string): boolean {
  if (condition.kind === "option") return s[condition.option] === "Y";
  if (condition.kind === "not") return !isTrue(condition.of, s);
  const parts = condition.of.map((part) => isTrue(part, s));
  return condition.kind === "all" ? !parts.includes(false) : parts.includes(true);
}

/** A graph-form model without coalesced states. */
export function graphGame(model: GraphModel): Game {
  const place = (i: number, s: string): number =>
    model.decisionMakers[i].ranking.findIndex((tie) => tie.some((state) => model.states[state] === s));
  return remembering({
    dms: [...model.decisionMakers.keys()],
    states: model.states,
    moves: (i, s) =>
      new Set(
        model.decisionMakers[i].arcs.filter(([from]) => model.states[from] === s).map(([, to]) => model.states[to]),
      ),
    prefers: (i, q, s) => place(i, q) < place(i, s),
  });
}

/** The same game, each question answered once only: the definitions ask the same ones over and over. */
function remembering(game: Game): Game {
  const moves = game.dms.map((i) => new Map(game.states.map((s) => [s, game.moves(i, s)])));
  const betterThan = game.dms.map(
    (i) => new Map(game.states.map((s) => [s, new Set(game.states.filter((q) => game.prefers(i, q, s)))])),
  );
  return {
    ...game,
    moves: (i, s) => moves[i].get(s) ?? new Set(),
    prefers: (i, q, s) => betterThan[i].get(s)?.has(q) ?? false,
  };
}
