import { expect, it } from "vitest";
import { outcomesByLens } from "../outcomes/outcomes.js";
import { randomCase } from "../testing/random-case.js";
import { studyOf } from "./whole.js";

it.each(Array.from({ length: 40 }, (_, index) => 9_100 + index))(
  "random case %i: one study, no contradiction in it",
  async (seed) => {
    const model = randomCase(seed);
    const study = await studyOf(model);
    expect(study.outcomes).toEqual(await outcomesByLens(model));
    for (const { outcome, stable, lenses, explained } of study.sides) {
      const found = study.outcomes.flatMap(({ lens, findings }) =>
        findings.filter((each) => each.outcome === outcome && each.states > 0).map((each) => ({ lens, ...each })),
      );
      const agreed = found.filter(({ strongest }) => strongest.length > 0 === stable).map(({ lens }) => lens);
      expect([...lenses].sort()).toEqual(agreed.sort());
      expect(explained.strongest !== null).toBe(stable);
    }
    const gained = study.ways.filter(({ lens, paths }) =>
      study.outcomes
        .find((each) => each.lens === lens)
        ?.findings.some(({ outcome, attained }) => outcome === paths.to && attained.how === "improvements"),
    );
    expect(gained.filter(({ paths }) => paths.byImprovements === null)).toEqual([]);
  },
);

it("counts what a case quotes, statement by statement", async () => {
  const model = randomCase(9_200);
  const [{ statements, quoted, speakers }] = (await studyOf(model)).coverage;
  const cited = new Set(
    model.claims.flatMap(({ evidence }) => [...evidence.held, ...evidence.denied]).map(({ statement }) => statement),
  );
  expect(quoted).toBe(cited.size);
  expect(statements).toBe(model.records[0].record.statements.length);
  expect(speakers.reduce((total, each) => total + each.statements, 0)).toBeLessThanOrEqual(statements);
});
