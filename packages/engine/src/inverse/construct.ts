import type { Condition } from "../model/condition.js";
import type { Level } from "../model/option-model.js";
import type { Variant } from "./changes.js";
import { type Lever, leverOf } from "./lever.js";
import type { Judge, Profile } from "./profile.js";

/** Wanted states to build a lever for; those at which fewest would not stay come first. */
const STATES_TRIED = 20;

/**
 * A lever that works, if not the smallest: whoever would not stay at a wanted state is given, above all else, the wish to
 * keep its own options as they are there, which makes the state Nash for it. What turns out not to be needed is taken out
 * again.
 */
export function constructLever(
  judge: Judge,
  changeable: readonly number[],
  candidates: readonly Condition[],
  wanted: readonly number[],
): Lever | undefined {
  const asGiven = judge.under(judge.given);
  const byNeed = wanted
    .slice(0, 10 * STATES_TRIED)
    .map((state) => ({ state, need: asGiven.unstable(state).length }))
    .sort((a, b) => a.need - b.need)
    .slice(0, STATES_TRIED);
  let best: Lever | undefined;
  for (const { state } of byNeed) {
    const added = additions(judge, changeable, candidates, state);
    if (!added) continue;
    const lever = leverOf(
      added.map((adds, dm) => variantWith(judge.given[dm], adds)),
      [state],
    );
    if (!best || lever.changes.length < best.changes.length) best = lever;
  }
  return best;
}

/** For each decision maker the statements to put on top, or undefined when there is no such way to this state. */
function additions(
  judge: Judge,
  changeable: readonly number[],
  candidates: readonly Condition[],
  state: number,
): Condition[][] | undefined {
  const { conflict, given } = judge;
  const known = new Set(candidates.map((condition) => JSON.stringify(condition)));
  let adds: Condition[][] = given.map(() => []);
  const profile = (of: readonly Condition[][]): Profile =>
    given.map((levels, dm) => levels && variantWith(levels, of[dm]).levels);
  const unstableUnder = (of: readonly Condition[][]): number[] => judge.under(profile(of)).unstable(state);
  const treated = new Set<number>();
  for (let unstable = unstableUnder(adds); unstable.length > 0; unstable = unstableUnder(adds)) {
    for (const dm of unstable) {
      if (treated.has(dm) || !changeable.includes(dm)) return undefined;
      treated.add(dm);
      adds[dm] = conflict.options.flatMap(({ owner }, option): Condition[] => {
        if (owner !== dm) return [];
        const taken: Condition = { kind: "option", option };
        return [(conflict.masks[state] >>> option) & 1 ? taken : { kind: "not", of: taken }];
      });
      if (!adds[dm].every((literal) => known.has(JSON.stringify(literal)))) return undefined;
    }
  }
  for (const [dm, statements] of adds.entries()) {
    for (const statement of statements) {
      const fewer = adds.map((list, other) => (other === dm ? list.filter((one) => one !== statement) : list));
      if (unstableUnder(fewer).length === 0) adds = fewer;
    }
  }
  return adds;
}

function variantWith(levels: readonly Level[] | undefined, adds: readonly Condition[]): Variant {
  return {
    levels: [...adds.map((statement) => [statement]), ...(levels ?? [])],
    changes: adds.map((statement, before) => ({ kind: "add", before, statement })),
  };
}
