import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { weirCase, weirRecord } from "../packages/brief/src/testing/weir.js";

/**
 * Bad input, end to end over the built program: each is told with its place and a remedy, ends in exit code 2, shows no
 * stack trace and leaves nothing half-written. What is said is kept in `tests/golden/bad-input.txt`, for people to read.
 */
const root = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "detente-bad-"));
afterAll(() => rmSync(home, { recursive: true }));

function detente(args: readonly string[], cwd = home): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "packages/cli/bin/detente.js"), ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: "100" },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The weir with a slip: `passage` replaced by `by` in the case file. */
function weir(name: string, passage = "", by = ""): void {
  if (!weirCase.includes(passage)) throw new Error(`The case has no “${passage}”.`);
  mkdirSync(join(home, name, "records"), { recursive: true });
  writeFileSync(join(home, name, "case.yaml"), weirCase.replace(passage, by));
  writeFileSync(join(home, name, "records/forum.md"), weirRecord);
}

/** A case in graph form, with slips: each passage is replaced by the one after it. */
function graph(name: string, ...slips: string[]): void {
  let text = `format: detente/1
title: The dyke
records: {}
decisionMakers:
  Fen: { name: the Fen }
  Sea: { name: the Sea Board }
statusQuo: [dry]
graph:
  states: [dry, flooded, drained]
  moves:
    Fen: { dry: flooded, flooded: drained }
    Sea: { flooded: dry }
  rankings:
    Fen: [dry, drained, flooded]
    Sea: [drained, dry, flooded]
outcomes:
  as-it-was: dry
`;
  for (let index = 0; index < slips.length; index += 2) {
    if (!text.includes(slips[index])) throw new Error(`The case has no “${slips[index]}”.`);
    text = text.replace(slips[index], slips[index + 1]);
  }
  mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, name, "case.yaml"), text);
}

function file(name: string, content: string | Uint8Array): void {
  writeFileSync(join(home, name), content);
}

const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251);
const model = (extra: object): string =>
  JSON.stringify({
    options: [
      { name: "Build", permittedDirection: "both" },
      { name: "Pay", permittedDirection: "both" },
    ],
    decisionMakers: [{ name: "Upland", options: [0], preferences: [[[0, "Y"]]] }],
    infeasibles: [],
    ...extra,
  });

/** Two decision makers, four states, and one of the rankings given. */
const ranked = (preferenceRanking: unknown): string =>
  model({
    useManualPreferenceRanking: true,
    decisionMakers: [
      { name: "Upland", options: [0], preferenceRanking },
      { name: "Lowland", options: [1], preferenceRanking: [4, 3, 2, 1] },
    ],
  });

/** What is wrong, how it is made, and what is asked then. */
const slips: readonly [string, () => void, string][] = [
  ["A file that is not there", () => undefined, "check nowhere"],
  ["A folder without a case", () => mkdirSync(join(home, "folder")), "brief folder"],
  ["A record that is not there", () => undefined, "record nowhere.txt"],
  ["A folder instead of a record", () => mkdirSync(join(home, "sketches")), "record sketches"],
  ["A folder instead of a case file", () => mkdirSync(join(home, "deep/case.yaml"), { recursive: true }), "check deep"],
  ["An empty case", () => file("empty.yaml", ""), "check empty.yaml"],
  ["An empty record", () => file("empty.txt", " \n"), "record empty.txt"],
  ["An empty model", () => file("empty.gmcr", ""), "analyse empty.gmcr"],
  ["A case that is not text", () => file("binary.yaml", binary), "check binary.yaml"],
  ["A record that is not text", () => file("binary.txt", binary), "record binary.txt"],
  ["A model that is not text", () => file("binary.gmcr", binary), "analyse binary.gmcr"],
  ["A case of 50 MB", () => (file("large.yaml", ""), truncateSync(join(home, "large.yaml"), 50e6)), "check large.yaml"],
  ["A record of 50 MB", () => (file("large.txt", ""), truncateSync(join(home, "large.txt"), 50e6)), "record large.txt"],
  ["An unknown key", () => weir("unknown-key", "says: Two neighbours", "sais: Two neighbours"), "check unknown-key"],
  ["YAML with a slip", () => weir("yaml", "title: The weir", "title: [The weir"), "check yaml"],
  ["A condition that begins with !", () => weir("sign", '"!Lowland.pay"', "!Lowland.pay"), "check sign"],
  [
    "One word changed in a quotation",
    () => weir("quote", "cannot live without its summer water", "cannot live without its winter water"),
    "check quote",
  ],
  [
    "A quotation from nowhere",
    () => weir("nowhere", "if the Lowland paid a part of the cost", "zinc and quartz and basalt"),
    "check nowhere",
  ],
  ["A claim that rests on nothing", () => weir("bare", "      assumed: Nobody pays gladly.\n"), "check bare"],
  [
    "An option nobody owns",
    () => weir("option", "prefers: Upland.build\n", "prefers: Upland.buidl\n"),
    "brief option --out out",
  ],
  [
    "A preference of somebody who is nobody",
    () => weir("somebody", "preferences:\n  Upland:", "preferences:\n  Uplands:"),
    "check somebody",
  ],
  [
    "A contradiction that leaves no feasible state",
    () =>
      weir(
        "contradiction",
        "possibility:\n",
        'possibility:\n  - { id: must-build, infeasible: "!Upland.build", assumed: a }\n  - { id: must-not-build, infeasible: Upland.build, assumed: b }\n',
      ),
    "brief contradiction --out out",
  ],
  [
    "A status quo that cannot be",
    () => weir("status-quo", "statusQuo: []", "statusQuo: [Upland.share]"),
    "check status-quo",
  ],
  ["A record that is not in its place", () => weir("record", "records/forum.md", "records/form.md"), "check record"],
  ["A record outside the case", () => weir("outside", "records/forum.md", "../forum.md"), "check outside"],
  ["A model option nobody owns", () => file("orphan.gmcr", model({})), "analyse orphan.gmcr"],
  ["A model cut off", () => file("cut.gmcr", model({}).slice(0, 90)), "analyse cut.gmcr"],
  ["A ranking that is not an order", () => file("order.gmcr", ranked([1, [2, 3], 2, 4])), "analyse order.gmcr"],
  ["A ranking that leaves states out", () => file("rest.gmcr", ranked([4, 2])), "analyse rest.gmcr"],
  [
    "A move to a state that does not exist",
    () => graph("arc", "Fen: { dry: flooded", "Fen: { dry: floded"),
    "check arc",
  ],
  [
    "A preference that is not an order",
    () => graph("not-an-order", "Fen: [dry,", "Fen: [dry, flooded,"),
    "check not-an-order",
  ],
  [
    "A coalition of one",
    () => graph("alone", "outcomes:", "scenarios:\n  together: { alliance: [Fen], assumed: Suppose. }\noutcomes:"),
    "check alone",
  ],
  [
    "Limited moves of three decision makers",
    () =>
      graph(
        "three",
        "  Fen: { name: the Fen }",
        "  Fen: { name: the Fen }\n  Crown: { name: the Crown }",
        "Fen: [dry,",
        "Crown: [[dry, flooded, drained]]\n    Fen: [dry,",
      ),
    "analyse three --concept lh --horizon 2",
  ],
  ["Limited moves without their number", () => graph("no-horizon"), "analyse no-horizon --concept lh"],
  ["A leader who is nobody", () => graph("leader"), "analyse leader --concept stackelberg --leader Marsh"],
  ["Moves on options asked of a graph", () => graph("sim"), "analyse sim --concept sim"],
  ["Levers under a concept that has none", () => weir("levers"), "levers levers --to shared-weir --concept sim"],
  ["A horizon that nothing takes", () => weir("horizon"), "explain horizon --concept seq --horizon 2"],
  ["A misspelt outcome", () => weir("outcome"), "analyse outcome --outcome shared-wier"],
  ["A misspelt option in a state", () => weir("state"), "explain state --state Upland.buidl,Lowland.pay"],
  ["A misspelt decision maker", () => weir("dm"), "explain dm --dm Uppland"],
  [
    "A record that no case can hold",
    () => file("long.txt", "Ana Reyes said that the gate should open. ".repeat(150_000)),
    "new long --record long.txt",
  ],
  ["A misspelt flag", () => weir("flag"), "brief flag --outt out"],
  ["A misspelt command", () => undefined, "chekc case"],
  ["A command without its file", () => undefined, "record"],
  ["A place where nothing can be written", () => (weir("taken"), file("taken/out", "")), "brief taken --out taken/out"],
];

const said: string[] = [];
const everything = (): string[] => readdirSync(home, { recursive: true, encoding: "utf8" }).toSorted();

/** What stands in the way, without the warnings beside it: those depend on how well the record could be read. */
const errorsOf = (text: string): string =>
  text
    .replaceAll(/^\d+ warnings?: .*\n/gm, "")
    .split(/\n(?=\n)/)
    .filter((part) => !/^\n?warning: /.test(part))
    .join("\n")
    // Later versions of Node.js add this to the words of their JSON parser.
    .replaceAll(/ \(line \d+ column \d+\)/g, "")
    .trim();

test.each(slips)("%s", (title, make, command) => {
  make();
  const before = everything();
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
  const { code, out, err } = detente(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/Remedy: ./);
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(err).not.toContain("undefined");
  expect(everything()).toEqual(before);
  said.push(`## ${title}\n\n$ detente ${command}\n${errorsOf(err)}\n`);
});

test("what is said reads well", async () => {
  expect(said.length).toBe(slips.length);
  await expect(said.join("\n")).toMatchFileSnapshot("golden/bad-input.txt");
});

test("a misspelt lens is told with the lenses there are", () => {
  weir("lens");
  const { code, err } = detente(["analyse", "lens", "--lens", "comon"]);
  expect(code).toBe(2);
  expect(err).toMatch(/There is no lens of this name\.\n {2}Found: comon\n {2}Expected: one of: .*Common ground/);
  expect(err).toContain("Did you mean “common”");
});

test("with --json a program gets the same as data", () => {
  const { code, out } = detente(["brief", "quote", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ code: "case/quote-not-found", remedy: expect.any(String) }),
    ]),
  });
});

test("one word changed in a citation of the shipped case: file, line and the nearest passage", () => {
  const shipped = join(root, "cases/rok-us-alliance-2019");
  const text = readFileSync(join(shipped, "case.yaml"), "utf8");
  const quotation = "the complete and verified dismantlement of the North’s nuclear programs";
  const changed = quotation.replace("verified", "final");
  mkdirSync(join(home, "shipped"));
  spawnSync("cp", ["-r", join(shipped, "records"), join(home, "shipped")]);
  writeFileSync(join(home, "shipped/case.yaml"), text.replace(quotation, changed));
  const line = text.slice(0, text.indexOf(quotation)).split("\n").length;
  const { code, err } = detente(["check", "shipped"]);
  expect(code).toBe(2);
  const problem = err.split("\n\n").find((each) => each.startsWith("error")) ?? "";
  expect(problem).toContain(`shipped/case.yaml:${line}:`);
  expect(problem.replaceAll(/\s+/g, " ")).toContain(changed);
  expect(problem.replaceAll(/\s+/g, " ")).toMatch(
    /nearest passage, shipped\/records\/plenum-2019\.md, line \d+: “.*verified/,
  );
});
