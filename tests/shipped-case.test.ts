import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Case,
  type Citation,
  conflictOf,
  contestedClaims,
  deniersOf,
  type Evidence,
  holdersOf,
  outcomeStates,
  readCase,
} from "@detente/case";
import { readRecord, type SessionRecord } from "@detente/record";
import { describe, expect, it } from "vitest";

/** What the shipped case promises: the session is found in it, and no view in a mouth that did not utter it. */
const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(path, "utf8");
const { case: found, problems } = await readCase(
  { read: async (path) => read(path), readRecord: (text) => readRecord(text) },
  join(root, "cases/rok-us-alliance-2019/case.yaml"),
);
if (!found) throw new Error(`The shipped case is broken: ${JSON.stringify(problems)}`);
const model: Case = found;
const [{ record }] = model.records;
const speakers = ["Kim Sung-han", "Marc Knapper", "Sydney A. Seiler", "Soeya Yoshihide", "Zhu Feng"];
const claim = (id: string): Case["claims"][number] => {
  const one = model.claims.find((each) => each.id === id);
  if (!one) throw new Error(`The case has no claim “${id}”.`);
  return one;
};

const isSpoken = ({ speaker }: Citation): boolean => speaker !== null && speakers.includes(speaker);

const grounds: readonly Evidence[] = [
  ...model.options,
  ...model.taken,
  ...model.claims,
  ...model.perceptions,
  ...model.scenarios,
  ...model.scenarios.flatMap(({ add }) => add.map((added) => added.claim)),
].map(({ evidence }) => evidence);

describe("the shipped case", () => {
  it("is sound, without a warning", () => {
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("has the five decision makers, at least 25 claims, and claims of each of the five speakers", () => {
    expect(model.decisionMakers.map(({ id }) => id)).toEqual(["US", "ROK", "DPRK", "China", "Japan"]);
    expect(model.claims.length).toBeGreaterThanOrEqual(25);
    for (const speaker of speakers) {
      const held = model.claims.filter((each) => holdersOf(each).includes(speaker));
      expect(held.length, speaker).toBeGreaterThanOrEqual(3);
    }
    expect(model.lenses.slice(0, 5).map(({ name }) => name)).toEqual(speakers);
  });

  it.each([
    ["Is Kim Jong-un serious about reform?", "serious-about-reform", ["Soeya Yoshihide"], []],
    ["Do the allies diverge?", "own-course", ["Soeya Yoshihide"], ["Marc Knapper", "Sydney A. Seiler"]],
    ["Does pressure work?", "pressure-works", ["Sydney A. Seiler"], ["Kim Sung-han"]],
    ["Staged or big deal?", "settles-for-stages", ["Kim Sung-han", "Soeya Yoshihide"], []],
    ["When a peace regime?", "peace-regime-waits", ["Kim Sung-han"], []],
    ["What does China mind?", "minds-the-indo-pacific", ["Kim Sung-han"], ["Zhu Feng", "Soeya Yoshihide"]],
  ])("%s is contested, by those who spoke of it", (_, id, holders, deniers) => {
    expect(contestedClaims(model)).toContain(claim(id));
    expect(holdersOf(claim(id))).toEqual(holders);
    // Where a view is reported, its holder is a party that the speaker names, not the speaker.
    const speaking = deniersOf(claim(id)).filter((party) => speakers.includes(party));
    expect(speaking).toEqual(deniers);
    expect(deniersOf(claim(id)).length).toBeGreaterThan(0);
  });

  it("has six contested claims or more, and nobody who both holds and denies one", () => {
    const contested = contestedClaims(model);
    expect(contested.length).toBeGreaterThanOrEqual(6);
    for (const each of contested) {
      expect(deniersOf(each).filter((party) => holdersOf(each).includes(party))).toEqual([]);
    }
  });

  it("gives every claim to a person: the rapporteur's own words and unclear voices carry none", () => {
    const citations = model.claims.flatMap(({ evidence }) => [...evidence.held, ...evidence.denied]);
    expect(citations.filter((citation) => !isSpoken(citation)).map(({ quote }) => quote)).toEqual([]);
  });

  it("rests every element on a quotation or on an assumption with its reason", () => {
    const bare = grounds.filter(({ held, assumed }) => held.length === 0 && (assumed ?? "").length < 20);
    expect(bare).toEqual([]);
  });

  it("quotes all eleven paragraphs of the record, economic pillar and Indo-Pacific included", () => {
    const paragraphs = new Map(record.statements.map(({ id, paragraph }) => [id, paragraph]));
    const quoted = new Set(
      grounds
        .flatMap(({ held, denied }) => [...held, ...denied])
        .map(({ statement }) => paragraphs.get(statement ?? "")),
    );
    expect([...quoted].toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    for (const id of ["ROK.economy", "ROK.indoPacific"]) {
      const mentioning = model.claims.filter((each) => each.source.includes(id));
      expect(new Set(mentioning.map(({ dm }) => dm)).size, id).toBeGreaterThanOrEqual(2);
    }
  });

  it("names the outcomes people ask about, and each can be under every speaker's lens", () => {
    const names = model.outcomes.map(({ id }) => id);
    expect(names).toEqual(
      expect.arrayContaining(["stalemate", "staged-deal", "big-deal", "small-deal", "escalation", "allies-divided"]),
    );
    for (const lens of model.lenses) {
      const conflict = conflictOf(model, lens.claims);
      const impossible = model.outcomes.filter(({ condition }) => outcomeStates(conflict, condition).length === 0);
      expect(impossible.map(({ id }) => id)).toEqual([]);
    }
  });

  it("cannot undo the first stage, and starts from April 2019", () => {
    expect(model.options.find(({ id }) => id === "DPRK.dismantle")?.change).toBe("once");
    expect(model.statusQuo?.map((option) => model.options[option].id)).toEqual([
      "US.bigDeal",
      "ROK.economy",
      "DPRK.build",
      "Japan.bases",
      "Japan.talks",
    ]);
  });
});

/** Who speaks in each paragraph, in order. */
const turns = ({ statements }: SessionRecord): string[] => [
  ...new Set(
    statements.flatMap(({ paragraph, speaker }) =>
      speaker !== null && paragraph <= 11 ? [`${paragraph} ${speaker}`] : [],
    ),
  ),
];

const bodyOf = ({ text, statements }: SessionRecord): string =>
  text.slice(statements[0].start, statements.at(-1)?.end ?? 0);

const original = join(root, "../shared/records/rok-us-alliance-2019.txt");
it.skipIf(!existsSync(original))("the record follows the original, paragraph by paragraph (skipped without it)", () => {
  const before = readRecord(read(original));
  expect(turns(record)).toEqual(turns(before));
  expect(record).toMatchObject({ date: before.date, start: before.start, end: before.end });
  expect(record.speakers).toEqual(before.speakers);
  expect(record.rapporteurs).toEqual(before.rapporteurs);
  expect(record.moderators).toEqual(before.moderators);
});

it("the record is in our own words (held against the original where it is at hand)", () => {
  expect(record.statements.length).toBeGreaterThanOrEqual(40);
  if (!existsSync(original)) return;
  const theirs = read(original).replaceAll(/\s+/g, " ").toLowerCase();
  const words = bodyOf(record).replaceAll(/\s+/g, " ").toLowerCase().split(" ");
  const runs = words.map((_, at) => words.slice(at, at + 12).join(" ")).slice(0, -11);
  expect(runs.filter((run) => theirs.includes(run))).toEqual([]);
});
