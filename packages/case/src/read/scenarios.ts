import type { AddedClaim, CaseDecisionMaker, Claim, Lens, Perception, Scenario } from "../types.js";
import type { Citations } from "./citations.js";
import type { Claims } from "./claims.js";
import { optionNamed } from "./elements.js";
import { lensNamed } from "./lenses.js";
import type { Reading } from "./reading.js";

export function readPerceptions(
  reading: Reading,
  citations: Citations,
  decisionMakers: readonly CaseDecisionMaker[],
  lenses: readonly Lens[],
): Perception[] {
  const known = decisionMakers.map(({ id }) => id);
  return Object.entries(reading.file.perceptions ?? {}).flatMap(([id, file]): Perception[] => {
    const path = ["perceptions", id];
    const dm = reading.indexOf("decision maker", id, known, path, "key");
    const lens = lensNamed(reading, file.lens, lenses, "lens", [...path, "lens"]);
    const evidence = citations.required("perception", id, file, path);
    return dm === -1 || !lens ? [] : [{ dm, lens: lens.id, evidence, at: reading.at(path, "key") }];
  });
}

export function readScenarios(
  reading: Reading,
  citations: Citations,
  claims: Claims,
  model: {
    readonly decisionMakers: readonly CaseDecisionMaker[];
    readonly names: readonly string[];
    readonly claims: readonly Claim[];
  },
): Scenario[] {
  const dmIds = model.decisionMakers.map(({ id }) => id);
  const claimIds = model.claims.map(({ id }) => id);
  return Object.entries(reading.file.scenarios ?? {}).map(([id, file]): Scenario => {
    const path = ["scenarios", id];
    const { drop = [], from, alliance = [] } = file;
    const add = (file.add ?? []).flatMap(({ dm: dmId, before = null, ...claim }, position): AddedClaim[] => {
      const place = [...path, "add", position];
      const dm = reading.indexOf("decision maker", dmId, dmIds, [...place, "dm"]);
      const added = claims.preference(dm, 0, claim, place);
      if (before !== null) {
        const other = model.claims[reading.indexOf("claim", before, claimIds, [...place, "before"])];
        if (other && dm !== -1 && other.dm !== -1 && other.dm !== dm) {
          reading.report({ code: "case/before-another", before, claim: claim.id, dm: dmId }, [...place, "before"]);
        }
      }
      return [{ claim: added, before }];
    });
    const members = reading.indicesOf("decision maker", alliance, dmIds, [...path, "alliance"]);
    if (file.alliance && alliance.length < 2) {
      reading.report({ code: "case/small-alliance", found: alliance.length }, [...path, "alliance"]);
    }
    const taken = from?.map((name, position) => optionNamed(reading, name, model.names, [...path, "from", position]));
    if (reading.file.graph && taken && taken.length !== 1) {
      reading.report({ code: "case/graph-status-quo", found: taken.length }, [...path, "from"]);
    }
    return {
      id,
      name: file.name ?? id,
      says: file.says ?? null,
      drop: reading.indicesOf("claim", drop, claimIds, [...path, "drop"]).map((index) => claimIds[index]),
      add,
      statusQuo: taken ? [...new Set(taken)].sort((a, b) => a - b) : null,
      alliance: members.sort((a, b) => a - b),
      evidence: citations.required("scenario", id, file, path),
      at: reading.at(path, "key"),
    };
  });
}
