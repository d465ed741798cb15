import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Docs are executed. In a ```console block, every line that starts with `$ ` is run in the repository root and what
 * follows must be its output; a line that is only `…` stands for any number of lines. `UPDATE_DOCS=1` writes the
 * outputs anew where they have no `…`.
 */
const root = join(import.meta.dirname, "..");
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path)),
].sort((a, b) => a.localeCompare(b));

interface Command {
  command: string;
  expected: string[];
  /** Index of the first output line in the page. */
  line: number;
}

function commandsOf(page: string): Command[] {
  const lines = readFileSync(join(root, page), "utf8").split("\n");
  const found: Command[] = [];
  let inside = false;
  lines.forEach((line, index) => {
    if (line.startsWith("```")) inside = line.startsWith("```console");
    else if (inside && line.startsWith("$ ")) found.push({ command: line.slice(2), expected: [], line: index + 1 });
    else if (inside) found.at(-1)?.expected.push(line);
  });
  return found;
}

/** `npx detente …` runs the built program directly, with its output folder in a temporary place. */
function run(command: string, out: string): string {
  const script = command
    .replace(/^npx detente/, "node packages/cli/bin/detente.js")
    .replaceAll("--out out", `--out ${out}`)
    .replaceAll(" out/", ` ${out}/`);
  const result = spawnSync("bash", ["-c", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return `${result.stdout}${result.stderr}`.replaceAll(out, "out").trimEnd();
}

function matches(actual: readonly string[], expected: readonly string[]): boolean {
  if (expected.length === 0) return actual.length === 0;
  const [head, ...rest] = expected;
  if (head.trim() === "…") return actual.some((_, skip) => matches(actual.slice(skip), rest)) || rest.length === 0;
  return actual.length > 0 && actual[0].trimEnd() === head.trimEnd() && matches(actual.slice(1), rest);
}

function trimmed(lines: readonly string[]): string[] {
  return lines.join("\n").trimEnd().split("\n");
}

describe.each(pages.filter((page) => commandsOf(page).length > 0))("%s", (page) => {
  const out = mkdtempSync(join(tmpdir(), "detente-docs-"));
  test.each(commandsOf(page).map((command) => [command.command, command] as const))("%s", (_, command) => {
    const actual = run(command.command, out).split("\n");
    if (process.env.UPDATE_DOCS && !command.expected.some((line) => line.trim() === "…")) {
      rewrite(page, command, actual);
      command.expected.splice(0, command.expected.length, ...actual);
    }
    // Equal when it matches; else the difference is shown.
    const shown = matches(actual, trimmed(command.expected)) ? command.expected : actual;
    expect(shown.join("\n")).toBe(command.expected.join("\n"));
  });
});

function rewrite(page: string, command: Command, actual: readonly string[]): void {
  const file = join(root, page);
  const lines = readFileSync(file, "utf8").split("\n");
  // Earlier rewrites in this page may have moved the command: find it again.
  const at = lines.indexOf(`$ ${command.command}`) + 1;
  lines.splice(at, command.expected.length, ...actual);
  writeFileSync(file, lines.join("\n"));
}

test("every link and every named path in the docs exists", () => {
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8").replaceAll(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) =>
      join(dirname(join(root, page)), match[1]),
    );
    const named = [...text.matchAll(/`((?:packages|docs|cases|bench|scripts|schema|tests)\/[^`\s*<>…]*)`/g)].map(
      (match) => join(root, match[1]),
    );
    return [...links, ...named].filter((path) => !existsSync(path)).map((path) => `${page}: ${relative(root, path)}`);
  });
  expect(broken).toEqual([]);
});
