import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@detente/documents";
import { readRecord } from "@detente/record";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "large-record-"));
afterAll(() => rmSync(folder, { recursive: true }));

const header = "The Strait\n\nSpeakers: Ana Reyes, Port Council; Tomas Lind, Coast Institute\nDate: 14 May 2021\n\n";
const said = [
  "Reyes said that the ports would stay shut unless the other side sent envoys, and that nobody should expect them soon.",
  "She added that the fleet could sail within days if the U.S. asked for it.",
  "Lind did not share this optimism, as the talks of 2019 had ended without a text.",
  "In his view “a partial opening” was possible, but the committee’s interests would have to be met first.",
];

/** Processor seconds, which other programs on the machine do not lengthen, from a file of `size` characters to its record. */
async function seconds(size: number): Promise<number> {
  const path = join(folder, `${size}.txt`);
  const paragraphs = Array.from({ length: size / 370 }, (_, day) => `${said.join(" ")} It was day ${day}.\n\n`);
  writeFileSync(path, (header + paragraphs.join("")).slice(0, size));
  const before = process.cpuUsage();
  const { document } = await readDocument(path);
  const { statements } = readRecord(document?.text ?? "");
  const { user, system } = process.cpuUsage(before);
  expect(statements.length).toBeGreaterThan(size / 100);
  expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(["Ana Reyes", "Tomas Lind"]));
  return (user + system) / 1e6;
}

// 10 MB take 2 to 4 s; here a fifth of it, with room for a slow machine, and twice, as a law of growth needs two points.
it("2 MB of text become a record in 2.5 s, and time grows as the text does", async () => {
  const small = await seconds(500_000);
  const large = await seconds(2_000_000);
  expect(large).toBeLessThan(2.5);
  expect(large).toBeLessThan(8 * small);
});

// Patterns that look back or try again at every place end no more in such lines, or throw for want of stack.
it.each([
  "a",
  "A-",
  "A’",
  "A.B.",
  "𝒜",
  "“",
  "(",
  ", ",
  "A. ",
  "Reyes, Lind and ",
  "Reyes said that Lind said that ",
  "Speakers: Moderator: Date: ",
  "The panel was made up of ",
  "did not not never ",
])("ten million characters of “%s” in one line become a record", (part) => {
  const { statements, text } = readRecord(header + part.repeat(10_000_000 / part.length));
  for (const { start, end, text: words } of statements) expect(text.slice(start, end)).toBe(words);
});

// More lines than a call can have arguments.
it("two hundred thousand lines of one block become a record", () => {
  const { text } = readRecord("Ports rust.\n".repeat(200_000));
  expect(text).toHaveLength(2_400_000);
});
