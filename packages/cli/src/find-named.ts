import { type Case, type Lens, nearestNames, type Outcome } from "@detente/case";
import { allConceptIds, byStrength, type ConceptId, concepts, type SanctionId } from "@detente/engine";
import type { CliProblem } from "@detente/brief";
import type { Options } from "./command.js";
import { refusal } from "./refusal.js";

type Kind = Extract<CliProblem, { code: "cli/unknown-name" }>["what"];

/** Something of a case that a user names by its id or by its name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The thing that a user means: by its id or its name, whatever the case of the letters.
 *
 * @throws Refusal that lists the names there are.
 */
export function findNamed<T extends Named>(what: Kind, things: readonly T[], wanted: string): T {
  const word = wanted.trim().toLowerCase();
  const found = things.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word);
  if (found) return found;
  const written = (thing: T): string[] => (what === "lens" ? [thing.name, thing.id] : [thing.id, thing.name]);
  const words = new Map(things.flatMap((thing) => written(thing).map((one) => [one, thing] as const)));
  // One suggestion a thing, however many of its words are near.
  const meant = new Map<T | undefined, string>();
  for (const near of nearestNames(wanted, words.keys(), 6))
    if (!meant.has(words.get(near))) meant.set(words.get(near), near);
  const [known, suggestions] = [things.flatMap((thing) => written(thing).slice(0, 1)), [...meant.values()].slice(0, 3)];
  throw refusal({ code: "cli/unknown-name", what, name: wanted, known, suggestions });
}

export const lensOf = (model: Case, wanted = "common"): Lens => findNamed("lens", model.lenses, wanted);

export const outcomeOf = (model: Case, wanted: string): Outcome => findNamed("outcome", model.outcomes, wanted);

/**
 * The outcome that a question is about.
 *
 * @throws Refusal when `--to` is missing or names none.
 */
export function wantedOutcome(model: Case, { to }: Options): Outcome {
  if (typeof to !== "string") throw refusal({ code: "cli/missing-option", option: "--to OUTCOME" });
  return outcomeOf(model, to);
}

/**
 * The basic concept that `--concept` names; undefined when it is not given.
 *
 * @throws Refusal for a name that is none, and for a concept that this question is not answered for.
 */
export function wantedConcept({ concept }: Options): SanctionId | undefined {
  const id = typeof concept === "string" ? conceptNamed(concept) : undefined;
  if (id === undefined || isBasic(id)) return id;
  throw refusal({ code: "cli/basic-concepts-only", concept: id, known: byStrength });
}

/** The concept of the registry that a user means. */
export const conceptNamed = (wanted: string): ConceptId => findNamed("concept", conceptsByName, wanted).id;

export const isBasic = (id: ConceptId): id is SanctionId => (byStrength as readonly ConceptId[]).includes(id);

/** Every concept of the registry, to be named by its id or its name. */
const conceptsByName = allConceptIds.map((id) => ({ id, name: concepts[id].name }));
