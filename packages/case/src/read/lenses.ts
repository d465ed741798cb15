import { nearestNames } from "../nearest.js";
import { ownLenses } from "../lenses/lenses.js";
import type { CaseRecord, Claim, Lens } from "../types.js";
import type { Reading } from "./reading.js";
import type { Path } from "../file/path.js";

/** The lenses of the speakers and common ground, then those written out in the file. */
export function readLenses(reading: Reading, records: readonly CaseRecord[], claims: readonly Claim[]): Lens[] {
  const own = ownLenses(records, claims);
  const known = claims.map(({ id }) => id);
  const written = Object.entries(reading.file.lenses ?? {}).map(([id, file]): Lens => {
    const path = ["lenses", id];
    if (own.some((lens) => lens.id === id)) {
      reading.report({ code: "case/duplicate-id", what: "lens", id, first: null }, path, "key");
    }
    const from = lensNamed(reading, file.from, own, "speaker", [...path, "from"]);
    const add = reading.indicesOf("claim", file.add ?? [], known, [...path, "add"]);
    const drop = new Set(reading.indicesOf("claim", file.drop ?? [], known, [...path, "drop"]));
    const active = known.filter((each, index) => (from?.claims.has(each) || add.includes(index)) && !drop.has(index));
    return { id, name: file.name ?? id, kind: "custom", claims: new Set(active) };
  });
  return [...own, ...written];
}

/** A lens by its id or its name; null, with a problem told, when there is none. */
export function lensNamed(
  reading: Reading,
  name: string,
  lenses: readonly Lens[],
  what: "lens" | "speaker",
  path: Path,
): Lens | null {
  const found = lenses.find((lens) => lens.id === name) ?? lenses.find((lens) => lens.name === name);
  if (found) return found;
  if (reading.lacksRecords) return null;
  const known = lenses.map((lens) => (lens.kind === "speaker" ? lens.name : lens.id));
  reading.report({ code: "case/unknown-name", what, name, nearest: nearestNames(name, known), known }, path);
  return null;
}
