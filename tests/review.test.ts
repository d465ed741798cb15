import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** `detente review`, end to end over the built program, answered through a pipe as a person would answer at a terminal. */
const root = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "detente-review-"));
afterAll(() => rmSync(home, { recursive: true }));

function detente(
  args: readonly string[],
  answers: readonly string[] = [],
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "packages/cli/bin/detente.js"), ...args], {
    cwd: home,
    encoding: "utf8",
    input: answers.map((answer) => `${answer}\n`).join(""),
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: "100" },
  });
  return { code: status, out: stdout, err: stderr };
}

const read = (name: string): string => readFileSync(join(home, name), "utf8");
const left = (record: string): { kind: string; name?: string; statement?: { text: string } }[] =>
  JSON.parse(detente(["review", record, "--json"]).out);
const speakers = (record: string): Record<string, string | null> =>
  Object.fromEntries(
    JSON.parse(detente(["record", record, "--json"]).out).statements.map(
      ({ text, speaker }: { text: string; speaker: string | null }) => [text, speaker],
    ),
  );

const session = `The Strait After the Harbour Talks

Rapporteur: Mira Holt, Institute of Coasts
Speakers:
Ana Reyes, Port Council
Tomas Lind, Trade Board

Ana Reyes argued that the ports would not open before the patrols were withdrawn. She said that a partial opening was possible in the spring.

It may take years. The fishermen were not asked.

Tomas Lind did not share the optimism of Reyes. He noted that the last opening had failed within weeks.
`;
const open = "It may take years.";

test("a decision is kept beside the record, counts in every reading, and is not asked for again", () => {
  writeFileSync(join(home, "strait.txt"), session);
  const asked = left("strait.txt");
  const at = asked.findIndex(({ statement }) => statement?.text === open);
  expect(at).toBeGreaterThanOrEqual(0);
  const skips = Array.from({ length: at }, () => "s");
  const { code, out } = detente(["review", "strait.txt"], [...skips, "nobody of this name", "tomas lind", "q"]);
  expect(code).toBe(0);
  expect(out).toContain(`${at + 1} of ${asked.length}: Who says this?`);
  expect(out).toContain("The record has nobody of this name.");
  expect(out).toContain("1 decided, and kept in strait.review.yaml");
  expect(speakers("strait.txt")[open]).toBe("Tomas Lind");
  expect(left("strait.txt").some(({ statement }) => statement?.text === open)).toBe(false);
});

test("what a person wrote into the file stays, byte for byte", () => {
  const written = read("strait.review.yaml").replace("statements:", "# Asked him by letter.\nstatements: # of 2021");
  writeFileSync(join(home, "strait.review.yaml"), written);
  detente(["review", "strait.txt"], ["a", "q"]);
  expect(read("strait.review.yaml").length).toBeGreaterThan(written.length);
  for (const line of written.trimEnd().split("\n")) expect(read("strait.review.yaml")).toContain(line);
});

test("decisions outlive an edit of the text, and another format", () => {
  writeFileSync(
    join(home, "strait.txt"),
    session.replace("Ana Reyes argued", "A dry summer had passed. Ana Reyes argued"),
  );
  expect(speakers("strait.txt")[open]).toBe("Tomas Lind");
  const html = session.split("\n\n").map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`);
  writeFileSync(join(home, "strait.html"), `<html><body><main>${html.join("")}</main></body></html>`);
  expect(speakers("strait.html")[open]).toBe("Tomas Lind");
  writeFileSync(join(home, "strait.txt"), session.replace(open, "Nothing is left of it here."));
  expect(detente(["record", "strait.txt"]).err).toContain("the text no longer has");
  writeFileSync(join(home, "strait.txt"), session);
});

test("an answer can be taken back", () => {
  const before = read("strait.review.yaml");
  const [first] = left("strait.txt");
  expect(first).toBeDefined();
  const { out } = detente(["review", "strait.txt"], ["n", "u", "u", "q"]);
  expect(out).toContain("There is nothing to take back.");
  expect(out).toContain("Nothing was decided.");
  expect(read("strait.review.yaml")).toBe(before);
});

test("people.yaml counts for every record of the folder, and a slip in it is told with its line", () => {
  const other = session.replace("Speakers:\n", "").replace("Reyes argued", "Reyes-Holm argued");
  writeFileSync(join(home, "other.txt"), other);
  writeFileSync(
    join(home, "people.yaml"),
    "# Ours.\nformat: detente/people/1\nroles:\n  Ana Reyes: speaker\n  Tomas Lind: moderator\n  Vera Olsen: speaker\n",
  );
  const record = JSON.parse(detente(["record", "other.txt", "--json"]).out);
  expect(record.moderators.map(({ name }: { name: string }) => name)).toEqual(["Tomas Lind"]);
  // Whom the folder knows from another session is nobody in this one.
  expect(record.speakers.map(({ name }: { name: string }) => name)).not.toContain("Vera Olsen");
  writeFileSync(join(home, "people.yaml"), "format: detente/people/1\nroles:\n  Ana Reyes: chair\n");
  const slip = detente(["record", "other.txt"]);
  expect(slip.code).toBe(2);
  expect(slip.err).toMatch(/people\.yaml.*3/s);
  expect(slip.err).toContain("speaker, moderator, rapporteur or mentioned");
  rmSync(join(home, "people.yaml"));
});

test("at a terminal every question waits for its answer", async () => {
  writeFileSync(join(home, "terminal.txt"), session);
  const program = `${process.execPath} ${join(root, "packages/cli/bin/detente.js")} review terminal.txt`;
  // `script` lends a terminal to the program.
  const child = spawn("script", ["-qec", program, "/dev/null"], { cwd: home, env: { ...process.env, NO_COLOR: "1" } });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const closed = once(child, "close");
  for (const [asked, answer] of ["n", "r", "q"].entries()) {
    while (said.split("\n> ").length < asked + 2) await once(child.stdout, "data");
    child.stdin.write(`${answer}\n`);
  }
  expect((await closed)[0]).toBe(0);
  expect(said).toContain("2 decided, and kept in terminal.review.yaml");
});

test("of what two people decide at once nothing is lost, and nothing is decided twice", async () => {
  writeFileSync(join(home, "both.txt"), session.replace(open, "It may take years. It may rain. It may snow."));
  const reviewers = Array.from({ length: 2 }, () => {
    const child = spawn(process.execPath, [join(root, "packages/cli/bin/detente.js"), "review", "both.txt"], {
      cwd: home,
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    return { child, said: (): string => said };
  });
  for (const { child, said } of reviewers) while (!said().includes("> ")) await once(child.stdout, "data");
  for (const { child } of reviewers) child.stdin.end("n\nn\nn\nn\nq\n");
  await Promise.all(reviewers.map(({ child }) => once(child, "close")));
  const kept = reviewers.map(({ said }) => Number(/(\d+) decided, and kept/.exec(said())?.[1] ?? 0));
  const decided = [...read("both.review.yaml").matchAll(/^ {2}- [^]*?start: (\d+)/gm)].map(([, start]) => start);
  expect(decided.length).toBe(kept.reduce((sum, count) => sum + count, 0));
  expect(new Set(decided).size).toBe(decided.length);
  expect(decided.length).toBeGreaterThan(2);
});

test("a case reads its records as they were reviewed", () => {
  expect(detente(["new", "case", "--record", "strait.txt"]).code).toBe(0);
  expect(read("case/records/strait.review.yaml")).toBe(read("strait.review.yaml"));
  expect(read("case/case.yaml")).toContain(`quote: "${open}"`);
  const file = read("case/case.yaml");
  writeFileSync(
    join(home, "case/case.yaml"),
    file
      .replace("    # options:\n    #   act:", "    options:\n      act:")
      .replace("PARTY: []", `PARTY:\n    - id: years\n      prefers: PARTY.act\n      held: [{ quote: "${open}" }]`),
  );
  const analysis = JSON.parse(detente(["check", "case", "--json"]).out);
  expect(analysis.files.map(({ path }: { path: string }) => path)).toContain("case/records/strait.review.yaml");
  expect(analysis.problems.map(({ code }: { code: string }) => code)).not.toContain("case/quote-speaker-unknown");
});
