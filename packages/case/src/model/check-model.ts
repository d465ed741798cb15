import { holds } from "@detente/engine";
import type { Path } from "../file/path.js";
import { withScenario } from "../lenses/scenario.js";
import type { CaseDetail } from "../problems.js";
import type { Case, Claim, Lens } from "../types.js";
import { findState } from "./find-state.js";

/** Where to tell a problem with a part of the model. */
export interface Report {
  report(detail: CaseDetail, path: Path, part?: "key" | "value"): void;
}

/** Looks for contradictions: no state left, a status quo that cannot be, an outcome that nothing meets. */
export function checkModel(model: Case, to: Report): void {
  if (model.graph) return;
  const before = contradictions(model, to);
  statusQuos(model, to);
  if (!before) outcomes(model, to);
}

/** @returns true when some lens leaves no state. */
function contradictions(model: Case, to: Report): boolean {
  const groups = groupLenses(model.lenses, ({ claims }) => {
    const active = possibilities(model, claims);
    return findState(model.options.length, conditionsOf(active)) === null ? smallest(model, active) : [];
  });
  for (const { claims, lenses } of groups)
    to.report({ code: "case/no-feasible-state", claims, lenses }, ["possibility"]);
  return groups.length > 0;
}

function statusQuos(model: Case, to: Report): void {
  const starts = [
    { scenario: null, path: ["statusQuo"], options: model.statusQuo, claimsOf: (lens: Lens) => lens.claims },
    ...model.scenarios.map((scenario) => ({
      scenario: scenario.id,
      path: ["scenarios", scenario.id, "from"],
      options: scenario.statusQuo,
      claimsOf: (lens: Lens) => withScenario(model, lens.claims, scenario).claims,
    })),
  ];
  for (const { scenario, path, options, claimsOf } of starts) {
    if (!options) continue;
    const groups = groupLenses(model.lenses, (lens) =>
      possibilities(model, claimsOf(lens))
        .filter(({ condition }) => holds(condition, (option) => options.includes(option)))
        .map(({ id }) => id),
    );
    for (const group of groups) to.report({ code: "case/status-quo-infeasible", ...group, scenario }, path);
  }
}

function outcomes(model: Case, to: Report): void {
  const sets = [
    ...new Map(
      model.lenses.map(({ claims }) => {
        const active = possibilities(model, claims);
        return [active.map(({ id }) => id).join(" "), conditionsOf(active)];
      }),
    ).values(),
  ];
  for (const { id, condition } of model.outcomes) {
    const isNowhere = sets.every((infeasible) => findState(model.options.length, infeasible, [condition]) === null);
    if (isNowhere) to.report({ code: "case/outcome-infeasible", outcome: id }, ["outcomes", id], "key");
  }
}

/** Lenses that stumble over the same claims are told together; those that stumble over none, not at all. */
function groupLenses(
  lenses: readonly Lens[],
  blamed: (lens: Lens) => string[],
): { claims: string[]; lenses: string[] }[] {
  const groups = new Map<string, { claims: string[]; lenses: string[] }>();
  for (const lens of lenses) {
    const claims = blamed(lens);
    const group = groups.get(claims.join(" "));
    if (group) group.lenses.push(lens.name);
    else if (claims.length > 0) groups.set(claims.join(" "), { claims, lenses: [lens.name] });
  }
  return [...groups.values()];
}

/** Of claims that leave no state together, a set that still does, and no longer when any one is taken away. */
function smallest(model: Case, claims: readonly Claim[]): string[] {
  let kept = [...claims];
  for (const claim of claims) {
    const without = kept.filter((each) => each !== claim);
    if (findState(model.options.length, conditionsOf(without)) === null) kept = without;
  }
  return kept.map(({ id }) => id);
}

const possibilities = (model: Case, active: ReadonlySet<string>): Claim[] =>
  model.claims.filter(({ kind, id }) => kind === "possibility" && active.has(id));

const conditionsOf = (claims: readonly Claim[]) => claims.map(({ condition }) => condition);
