import type { Case, CaseRecord, Citation, Claim, Outcome } from "@detente/case";
import { ownLenses } from "../../../case/src/lenses/lenses.js";
import { smallRecord } from "../../../case/src/testing/small-record.js";
import { chance, type Chance } from "../../../engine/src/testing/prng.js";
import { randomCondition } from "../../../engine/src/testing/random-models.js";

const SPEAKERS = ["Ada", "Ben", "Cy"];
const AT = { line: 1, column: 1 };

export interface CaseExtent {
  /** Default 2 to 3. */
  readonly decisionMakers?: readonly [number, number];
  /** Default 3 to 5. */
  readonly options?: readonly [number, number];
  /** Claims of preference; default 4 to 7. */
  readonly claims?: readonly [number, number];
  /** How many of them are contested: one in that many; default 2. 0 for none. */
  readonly contested?: number;
}

/** A small case drawn from `seed`: three speakers, claims that some hold and some deny, one possibility at times. */
export function randomCase(seed: number, extent: CaseExtent = {}): Case {
  const draw = chance(seed);
  const dms = draw.between(...(extent.decisionMakers ?? [2, 3]));
  const optionCount = draw.between(...(extent.options ?? [3, 5]));
  const claimCount = draw.between(...(extent.claims ?? [4, 7]));
  const contested = extent.contested ?? 2;
  const record: CaseRecord = {
    key: "talks",
    path: "records/talks.txt",
    record: smallRecord(SPEAKERS.map((name) => `${name}: So it is.`).join("\n")),
  };
  const claims = Array.from({ length: claimCount }, (_, index): Claim => {
    const dm = draw.oneIn(6) ? null : draw.below(dms);
    const [first, second, third] = draw.shuffled(SPEAKERS);
    const isContested = contested > 0 && draw.oneIn(contested);
    const held = draw.oneIn(4) ? [] : [first, ...(draw.oneIn(2) ? [second] : [])];
    return {
      id: `c${index + 1}`,
      kind: dm === null ? "possibility" : "preference",
      dm,
      level: dm === null ? 0 : draw.below(3),
      source: "",
      // A possibility that rules little out, so that most cases leave states.
      condition:
        dm === null
          ? { kind: "all", of: [0, 1, 2].map(() => randomCondition(draw, optionCount, 0)) }
          : randomCondition(draw, optionCount, 1),
      says: null,
      evidence: {
        held: held.map(citation),
        denied: isContested ? [citation(third)] : [],
        assumed: held.length === 0 ? "For the test." : null,
      },
      at: AT,
    };
  }).sort((a, b) => Number(a.dm === null) - Number(b.dm === null));
  return {
    path: "case.yaml",
    title: `Case ${seed}`,
    says: null,
    records: [record],
    decisionMakers: Array.from({ length: dms }, (_, dm) => ({ id: `D${dm}`, name: `DM ${dm}`, at: AT })),
    options: Array.from({ length: optionCount }, (_, option) => ({
      id: `D${option % dms}.o${option}`,
      dm: option % dms,
      name: `Option ${option}`,
      change: draw.pick(["free", "free", "once"] as const),
      evidence: { held: [], denied: [], assumed: null },
      at: AT,
    })),
    statusQuo: [],
    taken: [],
    graph: null,
    claims,
    outcomes: outcomesOf(draw, optionCount),
    lenses: ownLenses([record], claims),
    perceptions: [],
    scenarios: [],
  };
}

function outcomesOf(draw: Chance, optionCount: number): Outcome[] {
  return Array.from({ length: 3 }, (_, index) => ({
    id: `out${index + 1}`,
    name: `Outcome ${index + 1}`,
    says: null,
    source: "",
    condition: { kind: "all", of: [0, 1].map(() => randomCondition(draw, optionCount, 0)) },
    at: AT,
  }));
}

function citation(speaker: string): Citation {
  return {
    record: "talks",
    quote: "So it is.",
    start: 5,
    end: 14,
    statement: `s${SPEAKERS.indexOf(speaker) + 1}`,
    speaker,
    how: "named",
    of: null,
    at: AT,
  };
}
