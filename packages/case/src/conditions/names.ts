import { nearestNames } from "../nearest.js";
import type { CaseDetail } from "../problems.js";

/** Finds an option by its id (`US.relief`) or, where only one decision maker has it, by its bare key (`relief`). */
export type FindOption = (name: string, source: string, offset: number) => number | CaseDetail;

/** @param ids the ids of the options, in their order. */
export function optionFinder(ids: readonly string[]): FindOption {
  const byId = new Map(ids.map((id, index) => [id, index]));
  const byKey = new Map<string, number[]>();
  ids.forEach((id, index) => {
    const key = id.slice(id.indexOf(".") + 1);
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

function nearestOptions(name: string, ids: readonly string[]): string[] {
  const near = nearestNames(name, ids);
  const key = name.slice(name.indexOf(".") + 1);
  const byKey = ids.filter((id) => nearestNames(key, [id.slice(id.indexOf(".") + 1)]).length > 0);
  return [...new Set([...near, ...byKey])].slice(0, 3);
}
