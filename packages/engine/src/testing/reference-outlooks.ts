/** The reference solver for other kinds of preference and for attitudes: relations as plain predicates on states. */
import { type Game, opponentsIn, reachableIn } from "./reference.js";

export type Form = "nash" | "gmr" | "smr" | "seq";

/** A decision maker's relation between two states. */
type Relation = (i: number, q: string, s: string) => boolean;

/**
 * s is stable for `i` iff every s1 in R_i(s) with leaves(s1, s) meets an s2 in R_{N∖i}(s1) with deters(s2, s) (SMR: and no
 * s3 in R_i(s2) with rescues(s3, s)). SEQ: the list holds only moves with answers(next, from).
 */
function stable(
  game: Game,
  form: Form,
  i: number,
  relations: Readonly<Record<"leaves" | "deters" | "rescues" | "answers", Relation>>,
): Set<string> {
  const { leaves, deters, rescues, answers } = relations;
  const step = (j: number, from: string): string[] =>
    [...game.moves(j, from)].filter((to) => form !== "seq" || answers(j, to, from));
  return new Set(
    game.states.filter((s) => {
      const departures = [...game.moves(i, s)].filter((s1) => leaves(i, s1, s));
      if (form === "nash") return departures.length === 0;
      return departures.every((s1) =>
        [...reachableIn(opponentsIn(game, i), s1, step)].some(
          (s2) => deters(i, s2, s) && (form !== "smr" || ![...game.moves(i, s2)].some((s3) => rescues(i, s3, s))),
        ),
      );
    }),
  );
}

/** `degree(i, q, s)`: 2 for q ≫ s, 1 for q > s, 0 for q ~ s, −1, −2 the other way round. */
export function strongIn(
  game: Game,
  form: Form,
  i: number,
  degree: (i: number, q: string, s: string) => number,
): Set<string> {
  const improves: Relation = (j, q, s) => degree(j, q, s) === 1 || degree(j, q, s) === 2;
  const greatlyWorse: Relation = (j, q, s) => degree(j, q, s) === -2;
  return stable(game, form, i, {
    leaves: improves,
    deters: greatlyWorse,
    rescues: (j, s3, s) => !greatlyWorse(j, s3, s),
    answers: improves,
  });
}

/** `compare(i, q, s)`: how q stands to s. The table of types is spelled out line by line. */
export function unknownIn(
  game: Game,
  form: Form,
  i: number,
  type: "a" | "b" | "c" | "d",
  compare: (i: number, q: string, s: string) => ">" | "=" | "<" | "U",
): Set<string> {
  const among =
    (signs: string): Relation =>
    (j, q, s) =>
      signs.includes(compare(j, q, s));
  const table = {
    a: { leaves: among(">U"), deters: among("<="), rescues: among(">U") },
    b: { leaves: among(">"), deters: among("<="), rescues: among(">U") },
    c: { leaves: among(">U"), deters: among("<=U"), rescues: among(">") },
    d: { leaves: among(">"), deters: among("<=U"), rescues: among(">") },
  };
  return stable(game, form, i, { ...table[type], answers: among(">U") });
}

/** `e[i][j]`: +1, 0 or −1. */
export function relationalIn(game: Game, form: Form, i: number, e: readonly (readonly number[])[]): Set<string> {
  const atLeastAsGood: Relation = (j, q, s) => !game.prefers(j, s, q);
  const trp: Relation = (k, q, s) =>
    game.dms.filter((j) => e[k][j] === 1).every((j) => atLeastAsGood(j, q, s)) &&
    game.dms.filter((j) => e[k][j] === -1).every((j) => !atLeastAsGood(j, q, s));
  return stable(game, form, i, { leaves: trp, deters: (j, q, s) => !trp(j, q, s), rescues: trp, answers: trp });
}
