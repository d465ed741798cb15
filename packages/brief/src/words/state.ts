import type { Case } from "@detente/case";
import { and } from "../wording/phrases.js";

/** A state or a family of states: `Y` taken, `N` not taken, anything else either way, in option order. */
export type Pattern = string;

/** A move of one decision maker in words that follow “could” or “would”: take up “Ease sanctions” and drop “Hold out”. */
export function moveWords(model: Case, from: Pattern, to: Pattern): string {
  if (model.graph) return `go to “${to}”`;
  const names = (was: string, is: string): string[] =>
    model.options.flatMap(({ name }, option) => (from[option] === was && to[option] === is ? [`“${name}”`] : []));
  const up = names("N", "Y");
  const down = names("Y", "N");
  return (
    and([...(up.length > 0 ? [`take up ${and(up)}`] : []), ...(down.length > 0 ? [`drop ${and(down)}`] : [])]) || "stay"
  );
}

/** The part of one decision maker in a joint move. */
export function partWords(model: Case, dm: number, from: Pattern, to: Pattern): string {
  if (model.graph) return moveWords(model, from, to);
  const own = model.options.map((option, index) => (option.dm === dm ? to[index] : from[index])).join("");
  return moveWords(model, from, own);
}

/** Who does what in a family of states, one phrase a decision maker that does something. */
export function familyWords(model: Case, pattern: Pattern): string {
  if (model.graph) return `“${pattern}”`;
  const taken = byOwner(model, (option) => pattern[option] === "Y");
  const open = byOwner(model, (option) => pattern[option] !== "Y" && pattern[option] !== "N");
  const none = open.length === 0 ? "no option is taken" : "no option is taken for certain";
  const done = taken.length === 0 ? none : taken.join("; ");
  return open.length === 0 ? done : `${done}; either way: ${open.join("; ")}`;
}

function byOwner(model: Case, test: (option: number) => boolean): string[] {
  return model.decisionMakers.flatMap(({ name }, dm) => {
    const names = model.options.flatMap((option, index) =>
      option.dm === dm && test(index) ? [`“${option.name}”`] : [],
    );
    return names.length === 0 ? [] : [`${name}: ${and(names)}`];
  });
}

/** The pattern of the state in which exactly these options are taken. */
export function patternOfOptions(model: Case, taken: Iterable<number>): Pattern {
  const set = new Set(taken);
  return model.options.map((_, option) => (set.has(option) ? "Y" : "N")).join("");
}
