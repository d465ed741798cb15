import {
  type AddedClaim,
  type Case,
  type Lens,
  nearestNames,
  optionFinder,
  outcomeStates,
  parseCondition,
  stateOf,
} from "@detente/case";
import { wordingOf } from "@detente/brief";
import { circumstancesOf, type Ground, groundOrNone, nearestOf, takenIn, unchanged, type WhatIf } from "@detente/study";
import type { Options } from "./command.js";
import { findNamed, lensOf } from "./find-named.js";
import { refusal } from "./refusal.js";

/** The lenses a question is asked under: the one named with `--lens`, else all. */
export const lensesOf = (model: Case, { lens }: Options): readonly Lens[] =>
  typeof lens === "string" ? [lensOf(model, lens)] : model.lenses;

/**
 * What `--scenario`, `--drop`, `--add` and `--from` change.
 *
 * @throws Refusal for a name, a claim or a state that cannot be understood.
 */
export function whatIfOf(model: Case, options: Options): WhatIf {
  const { scenario, from } = options;
  const add = many(options["add"]).map((text, index) => addedClaim(model, text, index));
  const named = typeof scenario === "string" ? findNamed("scenario", model.scenarios, scenario) : null;
  const claims = [...model.claims, ...(named?.add.map(({ claim }) => claim) ?? [])];
  const drop = many(options["drop"]).map((id) => findNamed("claim", claims.map(asNamed), id).id);
  const changes: WhatIf = { ...unchanged, scenario: named, drop, add };
  if (typeof from !== "string") return changes;
  const [lens = lensOf(model)] = typeof options["lens"] === "string" ? lensesOf(model, options) : [];
  const ground = groundOrNone(model, circumstancesOf(model, lens, changes));
  return ground ? { ...changes, from: takenIn(ground.conflict, stateNamed(ground, from)) } : changes;
}

const asNamed = ({ id }: { readonly id: string }): { readonly id: string; readonly name: string } => ({ id, name: id });

/**
 * The state a user means: an outcome, of whose states the one that changes least of today; `status-quo`; options taken,
 * separated by commas; Y and N in option order; in graph form the name of a state.
 *
 * @throws Refusal for what is no state, or one that cannot be.
 */
export function stateNamed(ground: Ground, wanted: string): number {
  const { model, conflict } = ground;
  const text = wanted.trim();
  const word = text.toLowerCase();
  const outcome = model.outcomes.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word);
  if (outcome) return nearestOf(ground, outcomeStates(conflict, outcome.condition)) ?? cannotBe(text);
  if (word === "status-quo" || word === "today") {
    if (model.statusQuo === null) throw refusal({ code: "cli/no-status-quo" });
    return ground.start ?? cannotBe(text);
  }
  const names = model.graph ? model.graph.model.states : model.options.map(({ id }) => id);
  const taken =
    /^[YyNn]+$/.test(text) && !model.graph && text.length === names.length
      ? text.split("").flatMap((letter, option) => (letter.toUpperCase() === "Y" ? [option] : []))
      : optionsNamed(
          names,
          text,
          model.outcomes.map(({ id }) => id),
        );
  const state = stateOf(conflict, taken);
  return state === -1 ? cannotBe(text) : state;
}

function cannotBe(state: string): never {
  throw refusal({ code: "cli/infeasible-state", state });
}

function optionsNamed(names: readonly string[], text: string, outcomes: readonly string[]): number[] {
  const find = optionFinder(names);
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const option = find(name, text, 0);
      if (typeof option === "number") return option;
      const near = option.code === "case/unknown-option" ? option.nearest : [];
      const suggestions = [...new Set([...near, ...nearestNames(name, [...outcomes, "status-quo"])])].slice(0, 3);
      throw refusal({ code: "cli/bad-state", state: text, part: name, options: names.length, suggestions });
    });
}

/** `DM: CONDITION` or `infeasible: CONDITION`. */
function addedClaim(model: Case, text: string, index: number): AddedClaim {
  const colon = text.indexOf(":");
  const bad = (reason: string): never => {
    throw refusal({ code: "cli/bad-claim", claim: text, reason });
  };
  if (colon === -1) bad("there is no colon");
  if (model.graph) bad("a case in graph form has no claims");
  const [who, source] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const isPossibility = who.toLowerCase() === "infeasible";
  const dm = isPossibility
    ? null
    : model.decisionMakers.indexOf(findNamed("decision maker", model.decisionMakers, who));
  const { condition, problems } = parseCondition(
    source,
    model.options.map(({ id }) => id),
  );
  if (!condition) return bad(problems[0] ? wordingOf(problems[0]).headline : "there is no condition");
  return {
    before: null,
    claim: {
      id: `added-${index + 1}`,
      kind: isPossibility ? "possibility" : "preference",
      dm,
      level: 0,
      source,
      condition,
      says: null,
      evidence: { held: [], denied: [], assumed: "Added on the command line." },
      at: { line: 1, column: 1 },
    },
  };
}

const many = (value: Options[string]): readonly string[] =>
  Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
