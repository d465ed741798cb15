import { expect, it } from "vitest";
import { limits } from "../limits.js";
import { readCase } from "../read/read-case.js";
import { smallRecord } from "../testing/small-record.js";
import { skeleton } from "./skeleton.js";
import { voiceOf } from "./voices.js";

const text = `The Weir After the Flood
Ana Reyes: The upland should open the gate in spring.
Ana Reyes: Unless the lowland pays, "nothing" will move.
Tomas Lind: He did not share this optimism.
Tomas Lind: The gate was built long ago.
?: Somebody may well leave.`;
const record = smallRecord(text);
const path = "records/weir.md";
const file = skeleton('The "weir": a case', { key: "weir", path, record, source: ["From weir.pdf."] });

const check = (written: string): ReturnType<typeof readCase> =>
  readCase(
    { read: (asked) => Promise.resolve(asked === path ? text : written), readRecord: () => record },
    "case.yaml",
  );
const codes = async (written: string): Promise<string[]> =>
  (await check(written)).problems.map(({ code, severity }) => `${severity} ${code}`);

it("is a sound case from the first, with a lens for each speaker", async () => {
  const { case: read } = await check(file);
  expect(read?.title).toBe('The "weir": a case');
  expect(read?.lenses.map(({ name }) => name)).toEqual(["Ana Reyes", "Tomas Lind", "Common ground"]);
  expect((await codes(file)).filter((code) => code.startsWith("error"))).toEqual([]);
  expect((await check(skeleton("No record yet", null))).case).not.toBeNull();
});

it("of a long record offers so much that the file can still be read, and says what is left out", async () => {
  const long = smallRecord("Ana Reyes: The upland should open the gate in spring.\n".repeat(20_000));
  const written = skeleton("Long", { key: "weir", path, record: long, source: [] });
  expect(written.length).toBeLessThan(limits.caseCharacters / 2);
  expect(written).toMatch(/^# [\d]+ more are left out/m);
  expect((await codes(written)).filter((code) => code.startsWith("error"))).toEqual([]);
});

it("offers what speakers voiced, word for word, and only that", () => {
  const offers = file.slice(file.indexOf("# Claims to be placed"));
  expect(offers).toMatchInlineSnapshot(`
    "# Claims to be placed: 3 sentences in which a speaker voices a want, a condition, a possibility or a denial.
    # Not every one is a claim. Where one is, take the # away, move it under preferences: or possibility:, write the condition
    # where … stands, and give it a better id. What speaks against a claim goes under its denied:. Delete the rest.
    # 1 more sentence does so, but no speaker is known for it: see \`detente record\`.
    #
    # Ana Reyes
    #
    #   a want (named)
    #    - id: ana-reyes-upland-should-open-gate
    #      prefers: …
    #      held:
    #        - quote: "The upland should open the gate in spring."
    #
    #   a condition (named)
    #    - id: ana-reyes-unless-lowland-pays-nothing
    #      prefers: …
    #      held:
    #        - quote: "Unless the lowland pays, \\"nothing\\" will move."
    #
    # Tomas Lind
    #
    #   a denial (named)
    #    - id: tomas-lind-did-share-optimism
    #      prefers: …
    #      held:
    #        - quote: "He did not share this optimism."
    "
  `);
});

it("an offer that is placed is a claim with a citation", async () => {
  const offer = /^# {4}- id: ana-reyes-unless[^]*?move\."$/m.exec(file)?.[0] ?? "";
  const claim = offer.replace(/^#/gm, "").replace("…", "PARTY.act");
  const placed = file
    .replace("PARTY: []", `PARTY:\n${claim}`)
    .replace("    # options:\n    #   act:", "    options:\n      act:");
  const { case: read } = await check(placed);
  expect(read?.claims[0]?.evidence.held).toMatchObject([{ speaker: "Ana Reyes", record: "weir" }]);
});

it.each([
  ["It may rain.", "possibility"],
  ["They insist on a phased approach.", "want"],
  ["The fleet stays as long as the ports are shut.", "condition"],
  ["He does not share the concern that it may rain if asked.", "denial"],
  ["The alliance has anchored peace for decades.", null],
])("hears what %s voices", (sentence, voice) => {
  const [statement] = smallRecord(`A: ${sentence}`).statements;
  expect(voiceOf(statement)).toBe(voice);
  expect(voiceOf({ ...statement, denies: true })).toBe("denial");
});
