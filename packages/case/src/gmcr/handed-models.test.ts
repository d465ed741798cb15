import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, conceptIds, optionConflict, type OptionModel } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { readGmcr } from "./read-gmcr.js";
import { writeGmcr } from "./write-gmcr.js";

const folder = fileURLToPath(new URL("../../../../../shared/gmcr-models", import.meta.url));
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".gmcr"))
      .map((file) => file.slice(0, -".gmcr".length))
  : [];

function answer(model: OptionModel | null): unknown {
  if (!model) return null;
  const conflict = optionConflict(model);
  const { stable, equilibria } = analyse(conflict);
  const states = [...Array(conflict.stateCount).keys()];
  const label = (state: number): string => conflict.label(state);
  return {
    states: conflict.stateCount,
    equilibria: Object.fromEntries(conceptIds.map((id) => [id, [...(equilibria[id] ?? [])].map(label)])),
    stability: states.map((state) => ({
      state: label(state),
      ...Object.fromEntries(
        conceptIds.map((id) => [id, conflict.decisionMakers.filter((_, dm) => stable[id]?.[dm].has(state))]),
      ),
    })),
  };
}

describe.skipIf(names.length === 0)("models handed over beside the repository (skipped where they are absent)", () => {
  it("are all there", () => expect(names.length).toBeGreaterThanOrEqual(15));

  it.each(names)("%s gives exactly the expected verdicts, also when written and read again", (name) => {
    const { model, problems } = readGmcr(readFileSync(join(folder, `${name}.gmcr`), "utf8"), name);
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(answer(model)).toEqual(expected);
    const { text } = model ? writeGmcr(model) : { text: null };
    expect(answer(readGmcr(text ?? "", name).model)).toEqual(expected);
  });
});

describe("published cases of the repository", () => {
  const cases = fileURLToPath(new URL("../../../../cases/literature", import.meta.url));
  const files = readdirSync(cases)
    .map((each) => join(cases, each, "model.gmcr"))
    .filter((file) => existsSync(file));
  it.each(files)("%s is read without a word", (file) => {
    const { model, problems } = readGmcr(readFileSync(file, "utf8"), file);
    expect(problems).toEqual([]);
    expect(model && optionConflict(model).stateCount).toBeGreaterThan(0);
  });
});
