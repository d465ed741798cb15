import {
  type Condition,
  feasibleMasks,
  type OptionModel,
  patternsOf,
  type Preference,
  StateSet,
} from "@detente/engine";
import { stringify } from "yaml";
import { printCondition } from "../conditions/print.js";
import { FORMAT } from "../file/schema.js";

/** Ties of one ranking at the most: each becomes a claim, and nobody reads more. */
const MOST_TIES = 2_000;

const HINTS = `
# What the model does not say, and answers need: the options taken today, and names for what people ask about.
# statusQuo: []
# outcomes:
#   agreement: …
#
# Every claim is assumed, as a model does not say who holds it. Where a record says so, put it under records:, and replace
# assumed: by held: with a quotation.
`;

/**
 * A case file that says what a model says: the same states, moves and order of preference. A ranking becomes claims, from
 * "is the best" downwards. Null when a ranking is too long to be read by anybody.
 *
 * @param source where the model is from, for instance `model.gmcr`; every claim names it as what it rests on.
 */
export function caseOfModel(model: OptionModel, title: string, source: string): string | null {
  const ids = new Set<string>();
  const dms = keysOf(model.decisionMakers.map(({ name }) => name));
  const options = dms.map((_, dm) => {
    const own = model.options.flatMap((option, index) => (option.owner === dm ? { ...option, index } : []));
    return keysOf(own.map(({ name }) => name)).map((key, at) => ({ key, ...own[at] }));
  });
  const names: string[] = [];
  options.forEach((own, dm) => own.forEach(({ key, index }) => (names[index] = `${dms[dm]}.${key}`)));
  const claim = (stem: string, kind: "prefers" | "infeasible", condition: Condition): object => ({
    id: fresh(`${stem}-1`, ids),
    [kind]: printCondition(condition, names),
    assumed: `As in ${source}.`,
  });

  const preferences: [string, object[]][] = [];
  for (const [dm, { preference }] of model.decisionMakers.entries()) {
    const levels = levelsOf(preference, model);
    if (levels === null) return null;
    const claims = levels.map((level) => level.map((each) => claim(dms[dm], "prefers", each)));
    preferences.push([dms[dm], claims.flatMap((level) => (level.length === 1 ? level : { level }))]);
  }
  const possibility = model.infeasible.map((condition) => claim("never", "infeasible", condition));
  const file = {
    format: FORMAT,
    title: title || "A model",
    decisionMakers: Object.fromEntries(
      model.decisionMakers.map(({ name }, dm) => [
        dms[dm],
        {
          name: name || dms[dm],
          ...(options[dm].length > 0 && {
            options: Object.fromEntries(
              options[dm].map(({ key, name: says, change }) => [
                key,
                change === "free" ? says || key : { name: says || key, change },
              ]),
            ),
          }),
        },
      ]),
    ),
    ...(possibility.length > 0 && { possibility }),
    preferences: Object.fromEntries(preferences),
  };
  return `# Made from ${source}.\n${stringify(file, { lineWidth: 0 })}${HINTS}`;
}

/** Statements, most important first, that put the states in the order of a preference. */
function levelsOf(preference: Preference, model: OptionModel): readonly (readonly Condition[])[] | null {
  if (preference.kind === "statements") return preference.levels;
  const { ranking } = preference;
  if (ranking.length > MOST_TIES) return null;
  const masks = feasibleMasks(model.options.length, model.infeasible);
  // A state that stands alone in its place is settled there: later statements may hold in it or not, which shortens them.
  const settled = new Set<number>();
  return ranking.slice(0, -1).map((tie) => {
    const open = [...masks.keys()].filter((state) => !settled.has(state));
    const [only] = tie;
    if (tie.length === 1) settled.add(only);
    const wanted = new Set(tie);
    const set = new StateSet(open.length);
    open.forEach((state, at) => wanted.has(state) && set.add(at));
    const patterns = patternsOf({ masks: Uint32Array.from(open, (state) => masks[state]) }, set);
    const of = patterns.map(({ fixed, taken }) => conditionOf(fixed, taken, model.options.length));
    return [of.length === 1 ? of[0] : { kind: "any", of }];
  });
}

function conditionOf(fixed: number, taken: number, options: number): Condition {
  const of = Array.from({ length: options }, (_, option) => option)
    .filter((option) => (fixed >>> option) & 1)
    .map((option): Condition => {
      const is: Condition = { kind: "option", option };
      return (taken >>> option) & 1 ? is : { kind: "not", of: is };
    });
  return of.length === 1 ? of[0] : { kind: "all", of };
}

/** Keys for names, each once: their first words, joined by hyphens. */
function keysOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const words =
      name
        .normalize("NFC")
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 4)
        .join("-") ?? "";
    return fresh(/^\p{L}/u.test(words) ? words : `n${words === "" ? index + 1 : words}`, taken);
  });
}

/** The name, or, where it is taken, the next free one: `US-1`, `US-2`, …. */
function fresh(name: string, taken: Set<string>): string {
  const stem = name.replace(/-1$/, "");
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem}-${number}`;
  taken.add(free);
  return free;
}
