import type { Case } from "@detente/case";
import { and } from "../wording/phrases.js";
import { dmName } from "./claim.js";

/** A state or a family of states: `Y` taken, `N` not taken, anything else either way, in option order. */
export type Pattern = string;

/** A move of one decision maker in words that follow “could” or “would”: take up “Ease sanctions” and drop “Hold out”. */
export function moveWords(model: Case, from: Pattern, to: Pattern): string {
  return model.graph ? `go to “${to}”` : changes(model, from, to, "take up", "drop") || "stay";
}

function changes(model: Case, from: Pattern, to: Pattern, takes: string, drops: string): string {
  const names = (was: string, is: string): string =>
    and(model.options.flatMap(({ name }, at) => (from[at] === was && to[at] === is ? [`“${name}”`] : [])));
  const [up, down] = [names("N", "Y"), names("Y", "N")];
  return and([...(up === "" ? [] : [`${takes} ${up}`]), ...(down === "" ? [] : [`${drops} ${down}`])]);
}

/** The part of one decision maker in a joint move. */
export function partWords(model: Case, dm: number, from: Pattern, to: Pattern): string {
  return moveWords(model, from, model.graph ? to : partOf(model, dm, from, to));
}

const partOf = (model: Case, dm: number, from: Pattern, to: Pattern): Pattern =>
  model.options.map((option, at) => (option.dm === dm ? to[at] : from[at])).join("");

/** Who does what in a family of states, one phrase a decision maker that does something. */
export function familyWords(model: Case, pattern: Pattern): string {
  if (model.graph) return `“${pattern}”`;
  const taken = byOwner(model, (option) => pattern[option] === "Y");
  const none = isOpen(pattern) ? "no option is taken for certain" : "no option is taken";
  return `${taken.length === 0 ? none : taken.join("; ")}${eitherWay(model, pattern)}`;
}

/** The same, told by what differs from where things stand, as the reader knows that: shorter than all that is taken. */
export function familyFrom(model: Case, pattern: Pattern, today: Pattern | null): string {
  if (model.graph || today === null) return familyWords(model, pattern);
  const other = model.decisionMakers.flatMap((_, dm) => {
    const words = changes(model, today, partOf(model, dm, today, pattern), "takes up", "drops");
    return words === "" ? [] : [`${dmName(model, dm)} ${words}`];
  });
  return `as today${other.length === 0 ? "" : `, but ${other.join("; ")}`}${eitherWay(model, pattern)}`;
}

const isOpen = (pattern: Pattern): boolean => /[^YN]/.test(pattern);

function eitherWay(model: Case, pattern: Pattern): string {
  const open = byOwner(model, (option) => pattern[option] !== "Y" && pattern[option] !== "N");
  return open.length === 0 ? "" : `; either way: ${open.join("; ")}`;
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
