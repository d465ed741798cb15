import type { CaseRecord, Claim, Lens } from "../types.js";
import { deniersOf, holdersOf, isContested } from "./evidence.js";

/** Id and name of the lens of what nobody denies. */
export const COMMON = { id: "common", name: "Common ground" } as const;

/**
 * The lenses that follow from the records: one a speaker, in the order of the records, then common ground.
 *
 * The lens of X holds every claim that X does not deny, less the contested claims that X does not hold. Common ground holds
 * the uncontested claims.
 */
export function ownLenses(records: readonly CaseRecord[], claims: readonly Claim[]): Lens[] {
  const ids = new Set<string>([COMMON.id]);
  const lenses = speakersOf(records).map((name): Lens => {
    const believed = claims.filter((claim) =>
      isContested(claim) ? holdersOf(claim).includes(name) && !deniersOf(claim).includes(name) : true,
    );
    const id = freeId(name, ids);
    ids.add(id);
    return { id, name, kind: "speaker", claims: idsOf(believed) };
  });
  const common: Lens = { ...COMMON, kind: "common", claims: idsOf(claims.filter((claim) => !isContested(claim))) };
  return [...lenses, common];
}

/** The speakers of the headers, then those who only speak in the body, each once. */
export function speakersOf(records: readonly CaseRecord[]): string[] {
  const ofHeader = records.flatMap(({ record }) => record.speakers.map(({ name }) => name));
  const ofBody = records.flatMap(({ record }) => record.statements.flatMap(({ speaker }) => speaker ?? []));
  return [...new Set([...ofHeader, ...ofBody])];
}

const idsOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(({ id }) => id));

/** `Zhu Feng` becomes `zhu-feng`. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("-");
  let id = slug || "speaker";
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
