import type { Condition } from "../model/condition.js";
import type { Level } from "../model/option-model.js";

/**
 * One change of a list of preference statements. Levels and places count from 0, in the list as it stands when the change
 * is made.
 */
export type StatementChange =
  | { readonly kind: "drop"; readonly level: number; readonly place: number; readonly statement: Condition }
  /** On a level of its own, just above `before` (which may be the number of levels: least important of all). */
  | { readonly kind: "add"; readonly before: number; readonly statement: Condition }
  /** Taken from its level and put on one of its own, just above `before`. */
  | {
      readonly kind: "move-up";
      readonly level: number;
      readonly place: number;
      readonly before: number;
      readonly statement: Condition;
    };

/** A list of statements, and the changes that made it. */
export interface Variant {
  readonly levels: readonly Level[];
  readonly changes: readonly StatementChange[];
}

/** Every list that one change makes of this one. */
export function* changed(levels: readonly Level[], candidates: readonly Condition[]): Generator<Variant> {
  for (const [level, statements] of levels.entries()) {
    for (const [place, statement] of statements.entries()) {
      const rest = without(levels, level, place);
      yield { levels: rest, changes: [{ kind: "drop", level, place, statement }] };
      // Above its own level a statement is in the way of others for the first time; alone on its level it is there already.
      const highest = statements.length > 1 ? level : level - 1;
      for (let before = highest; before >= 0; before--) {
        yield {
          levels: [...rest.slice(0, before), [statement], ...rest.slice(before)],
          changes: [{ kind: "move-up", level, place, before, statement }],
        };
      }
    }
  }
  for (const statement of candidates) {
    for (let before = 0; before <= levels.length; before++) {
      yield {
        levels: [...levels.slice(0, before), [statement], ...levels.slice(before)],
        changes: [{ kind: "add", before, statement }],
      };
    }
  }
}

function without(levels: readonly Level[], level: number, place: number): Level[] {
  return levels.flatMap((statements, index) => {
    if (index !== level) return [statements];
    const left = statements.filter((_, other) => other !== place);
    return left.length === 0 ? [] : [left];
  });
}

/**
 * The lists that come of one list by 0, 1, 2 … changes and no fewer, each once. They are made as they are asked for, as
 * there may be more than can be looked at; once a size has been gone through, it is remembered.
 */
export function variantsOf(
  levels: readonly Level[],
  candidates: readonly Condition[],
): (size: number) => Iterable<Variant> {
  const seen = new Set([JSON.stringify(levels)]);
  const known: Variant[][] = [[{ levels, changes: [] }]];
  function* ofSize(size: number): Generator<Variant> {
    if (known[size]) {
      yield* known[size];
      return;
    }
    const found: Variant[] = [];
    for (const before of ofSize(size - 1)) {
      for (const after of changed(before.levels, candidates)) {
        const key = JSON.stringify(after.levels);
        if (seen.has(key)) continue;
        seen.add(key);
        const variant = { levels: after.levels, changes: [...before.changes, ...after.changes] };
        found.push(variant);
        yield variant;
      }
    }
    known[size] = found;
  }
  return ofSize;
}

/** Every option taken, and every option not taken: what is tried by default. */
export function literals(options: number): Condition[] {
  return Array.from({ length: options }, (_, option): Condition => ({ kind: "option", option })).flatMap((taken) => [
    taken,
    { kind: "not", of: taken },
  ]);
}
