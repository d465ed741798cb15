import { nearestNames } from "../nearest.js";
import type { CaseDetail } from "../problems.js";

/** Finds an option by its id (`US.relief`) or, where only one decision maker has it, by its bare key (`relief`). */
export type FindOption = (name: string, source: string, offset: number) => number | CaseDetail;

/** @param ids the ids of the options, in their order. */
export function optionFinder(ids: readonly string[]): FindOption {
  const byId = new Map(ids.map((id, index) => [id, index]));
  const byKey = new Map<string, number[]>();
  ids.forEach((id, index) => {
    const key = keyOf(id);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return (name, source, offset) => {
    const exact = byId.get(name);
    if (exact !== undefined) return exact;
    const sameKey = byKey.get(name) ?? [];
    if (sameKey.length === 1) return sameKey[0];
    if (sameKey.length > 1) {
      return { code: "case/ambiguous-option", source, offset, name, candidates: sameKey.map((index) => ids[index]) };
    }
    return { code: "case/unknown-option", source, offset, name, nearest: nearestOptions(name, ids) };
  };
}

const keyOf = (id: string): string => id.slice(id.indexOf(".") + 1);

/** Likely as a whole (`US.releif`) or by the option's key (`releif`, `ROK.relief`). */
function nearestOptions(name: string, ids: readonly string[]): string[] {
  const keys = nearestNames(keyOf(name), ids.map(keyOf));
  const byKey = keys.flatMap((key) => ids.filter((id) => keyOf(id) === key));
  const near = name.includes(".") ? [...nearestNames(name, ids), ...byKey] : byKey;
  return [...new Set(near)].slice(0, 3);
}
