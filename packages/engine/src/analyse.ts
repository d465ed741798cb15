import type { Parameters } from "./concepts/concept.js";
import { type ConceptId, conceptIds, concepts } from "./concepts/registry.js";
import type { Conflict } from "./model/conflict.js";
import { StateSet } from "./model/state-set.js";
import { unwatched, type Watch } from "./model/watch.js";
import { fastVerdicts } from "./fast/verdicts.js";
import { ENGINE_VERSION } from "./version.js";

/** Verdicts on every state, and how they were made. */
export interface Analysis<C extends Conflict = Conflict> {
  readonly conflict: C;
  readonly concepts: readonly ConceptId[];
  /** `stable[concept][dm]`: the states that are stable for that decision maker; absent for concepts not asked for. */
  readonly stable: Readonly<Partial<Record<ConceptId, readonly StateSet[]>>>;
  /** `equilibria[concept]`: the states that are stable for every decision maker. */
  readonly equilibria: Readonly<Partial<Record<ConceptId, StateSet>>>;
  readonly made: { readonly method: "plain" | "fast"; readonly engine: string; readonly parameters: Parameters };
}

/**
 * Judges every state under the given concepts (default: the five basic ones), for each decision maker and as equilibria.
 *
 * @throws ModelError when a concept cannot judge this conflict, or not with these parameters.
 */
export function analyse<C extends Conflict>(
  conflict: C,
  ids: readonly ConceptId[] = conceptIds,
  parameters: Parameters = {},
  watch: Watch = unwatched,
): Analysis<C> {
  const fast = ids.some(isBasic) ? fastVerdicts(conflict, watch) : {};
  return analysisOf(conflict, ids, fast, parameters, watch);
}

/** An analysis in which some concepts have been judged already; the others are now. */
export function analysisOf<C extends Conflict>(
  conflict: C,
  ids: readonly ConceptId[],
  judged: Partial<Record<ConceptId, readonly StateSet[]>>,
  parameters: Parameters = {},
  watch: Watch = unwatched,
): Analysis<C> {
  const stable: Partial<Record<ConceptId, readonly StateSet[]>> = {};
  const equilibria: Partial<Record<ConceptId, StateSet>> = {};
  for (const id of ids) {
    const verdicts =
      judged[id] ?? conflict.decisionMakers.map((_, dm) => concepts[id].stableFor(conflict, dm, parameters));
    stable[id] = verdicts;
    equilibria[id] = StateSet.intersection(verdicts);
    watch([id]);
  }
  const method = ids.every((id) => judged[id]) ? "fast" : "plain";
  return { conflict, concepts: ids, stable, equilibria, made: { method, engine: ENGINE_VERSION, parameters } };
}

const isBasic = (id: ConceptId): boolean => conceptIds.includes(id);
