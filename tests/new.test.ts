import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** `detente new`, end to end over the built program. */
const root = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "detente-new-"));
afterAll(() => rmSync(home, { recursive: true }));

function detente(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "packages/cli/bin/detente.js"), ...args], {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: "100" },
  });
  return { code: status, out: stdout, err: stderr };
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(home, folder).length + 1))
    .sort();

test("a PDF becomes a case: its text, its bytes, their sums, and a skeleton that is sound", () => {
  const pdf = join(root, "packages/documents/src/testing/files/two-columns.pdf");
  expect(detente("new", "strait", "--record", pdf)).toMatchObject({
    code: 0,
    out: expect.stringContaining("`detente review strait/records/two-columns.md` asks."),
    err: "",
  });
  expect(filesIn("strait")).toEqual([
    "SHA256SUMS",
    "case.yaml",
    "records/original/two-columns.pdf",
    "records/two-columns.md",
  ]);
  expect(readFileSync(join(home, "strait/records/original/two-columns.pdf"))).toEqual(readFileSync(pdf));
  expect(spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: join(home, "strait") }).status).toBe(0);
  const check = detente("check", "strait");
  expect(check.code).toBe(0);
  expect(check.err).not.toContain("error:");
});

test("a plain text is kept once, and nothing is overwritten", () => {
  writeFileSync(
    join(home, "weir.txt"),
    "Speakers: Ana Reyes, Port Council\n\nAna Reyes said that the gate should open.\n",
  );
  expect(detente("new", "deep/weir", "--record", "weir.txt").code).toBe(0);
  expect(filesIn("deep/weir")).toEqual(["SHA256SUMS", "case.yaml", "records/weir.txt"]);
  const before = readFileSync(join(home, "deep/weir/case.yaml"), "utf8");
  const again = detente("new", "deep/weir", "--record", "weir.txt");
  expect(again.code).toBe(2);
  expect(again.err).toContain("nothing is overwritten");
  expect(readFileSync(join(home, "deep/weir/case.yaml"), "utf8")).toBe(before);
});

test("a record that cannot be read, or a place that is taken, leaves nothing behind", () => {
  expect(detente("new", "none", "--record", "nowhere.txt").code).toBe(2);
  writeFileSync(join(home, "a-file"), "x");
  expect(detente("new", "a-file").code).toBe(2);
  expect(detente("new", "a-file/inside").code).toBe(2);
  mkdirSync(join(home, "empty"));
  expect(detente("new", "empty").code).toBe(2);
  expect(readdirSync(home).filter((name) => name === "none" || name.includes("tmp"))).toEqual([]);
});
