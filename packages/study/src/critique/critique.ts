import { type Case, type CaseProblem, problem } from "@detente/case";
import { optionsIn } from "@detente/engine";
import { Desk } from "../desk.js";
import { outcomesByLens } from "../outcomes/outcomes.js";
import { coverageOf } from "../whole/coverage.js";
import { circumstancesOf, unchanged } from "../what-if.js";
import { workHere } from "../work/here.js";
import type { Work } from "../work/work.js";
import { countedClaims, idleClaims } from "./idle-claims.js";
import { overlaps } from "./overlaps.js";

export interface CritiqueAsked {
  /** Judge a model of any size, and give up every claim alone; default false, as that may take minutes. */
  readonly thorough?: boolean;
  /** Without `thorough`, a model is judged up to so many states; default 50 000, some seconds. */
  readonly mostStates?: number;
}

/** What an analyst should look at again in a sound case. None of it stands in the way of an answer. */
export async function critique(
  model: Case,
  { thorough = false, mostStates = 50_000 }: CritiqueAsked = {},
  work: Work = workHere(model),
): Promise<CaseProblem[]> {
  const written = [...ofFile(model), ...ofRecords(model)];
  const judged = await ofOutcomes(model, thorough ? Number.POSITIVE_INFINITY : mostStates, work);
  const idle = thorough ? await idleClaims(model, work) : [];
  const counted = countedClaims(model);
  const uncounted = model.claims.flatMap(({ id }) => (counted.has(id) ? [] : [id]));
  return [
    ...written,
    ...judged,
    ...(uncounted.length > 0 ? [problem({ code: "case/claims-uncounted", claims: uncounted })] : []),
    ...(idle.length > 0 ? [problem({ code: "case/claims-idle", claims: idle, of: counted.size })] : []),
  ];
}

function ofFile({ graph, options, outcomes, claims, decisionMakers, statusQuo }: Case): CaseProblem[] {
  const found: CaseProblem[] = [];
  if (!graph) {
    const wanted = claims.filter(({ kind }) => kind === "preference");
    const mentioned = new Set([...wanted, ...outcomes].flatMap(({ condition }) => optionsIn(condition)));
    for (const [index, { id, name, at }] of options.entries())
      if (!mentioned.has(index)) found.push(problem({ code: "case/option-unused", option: id, name }, at));
    for (const [index, { id, name, at }] of decisionMakers.entries())
      if (!wanted.some(({ dm }) => dm === index)) found.push(problem({ code: "case/indifferent", dm: id, name }, at));
  }
  if (statusQuo === null) found.push(problem({ code: "case/no-status-quo" }));
  if (outcomes.length === 0) found.push(problem({ code: "case/no-outcome" }));
  return found;
}

function ofRecords(model: Case): CaseProblem[] {
  return coverageOf(model).flatMap(({ record, statements, quoted, unquoted, speakers }) => {
    const silent = speakers.filter((speaker) => speaker.statements > 0 && speaker.quoted === 0).map(({ name }) => name);
    return [
      ...(silent.length > 0 ? [problem({ code: "case/speakers-without-claim", speakers: silent, record })] : []),
      ...(unquoted.length > 0
        ? [problem({ code: "case/coverage", record, statements, cited: quoted, uncited: unquoted })]
        : []),
    ];
  });
}

/** What shows only once the outcomes are judged under every lens. */
async function ofOutcomes(model: Case, mostStates: number, work: Work): Promise<CaseProblem[]> {
  if (model.outcomes.length === 0) return [];
  const desk = new Desk(model);
  const statesByLens: (readonly (readonly number[])[])[] = [];
  for (const lens of model.lenses) {
    const structure = desk.structure(circumstancesOf(model, lens));
    if (!structure) continue;
    const { stateCount } = structure.conflict;
    if (stateCount > mostStates) return [problem({ code: "case/not-judged", states: stateCount, most: mostStates })];
    statesByLens.push(structure.outcomes());
  }
  const trivially = new Map<string, string[]>();
  for (const { name, findings } of await outcomesByLens(model, model.lenses, unchanged, work))
    for (const { outcome, onlyIrreversible } of findings)
      if (onlyIrreversible) trivially.set(outcome, [...(trivially.get(outcome) ?? []), name]);
  return [
    ...model.outcomes.flatMap(({ id, at }) => {
      const lenses = trivially.get(id);
      return lenses ? [problem({ code: "case/only-irreversible", outcome: id, lenses }, at)] : [];
    }),
    ...overlaps(model, statesByLens),
  ];
}
