/** How long a text takes to become a record, in several shapes, and what the whole command takes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@detente/documents";
import { readRecord } from "@detente/record";
import { exponent, milliseconds, table, timed, timedAsync } from "./measure.js";
import { longText, shapes } from "./texts.js";

const SEED = 7;
const SIZE = 10_000_000;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function reading(say) {
  say("\nReading: 10 MB of text, from the file to the record, and the growth exponent from a quarter of it");
  say(`Other programs: load ${loadavg()[0].toFixed(1)}`);
  const folder = mkdtempSync(join(tmpdir(), "detente-bench-"));
  try {
    const rows = [];
    // So that nothing is measured that the compiler has not seen.
    for (const shape of Object.keys(shapes)) await read(folder, shape, SIZE / 8);
    for (const shape of Object.keys(shapes)) {
      const [quarter, whole] = [await read(folder, shape, SIZE / 4), await read(folder, shape, SIZE)];
      rows.push([
        shape,
        whole.statements,
        milliseconds(whole.document),
        milliseconds(whole.record),
        milliseconds(whole.cpu),
        exponent([quarter, whole].map(({ size, cpu }) => ({ size, time: cpu }))).toFixed(2),
      ]);
    }
    say(table(["", "statements", "file ms", "record ms", "processor ms", "growth"], rows));
    wholeCommand(folder, say);
    firstSketch(say);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function read(folder, shape, size) {
  const path = join(folder, shape.includes("VTT") ? "long.vtt" : "long.txt");
  writeFileSync(path, longText(SEED, shape, size));
  const file = await timedAsync(() => readDocument(path));
  const { clock, cpu, result } = timed(() => readRecord(file.result.document.text));
  return { size, document: file.clock, record: clock, cpu, statements: result.statements.length };
}

/** Time and memory at its peak of `detente record FILE`, writing included, in processes of their own. */
function wholeCommand(folder, say) {
  const rows = [SIZE / 4, SIZE].map((size) => {
    const path = join(folder, "whole.txt");
    writeFileSync(path, longText(SEED, "one long session", size));
    const { clock, result } = timed(() =>
      spawnSync(process.execPath, [here("peak-of.js"), "record", path], { encoding: "utf8", maxBuffer: 1e9 }),
    );
    return [
      `${size / 1e6} MB`,
      milliseconds(clock),
      `${(Number(result.stderr.split("\n").at(-2)) / 1e6).toFixed(0)} MB`,
    ];
  });
  say("\nThe whole command `detente record`, a process each");
  say(table(["", "ms", "memory at its peak"], rows));
}

/** A short text in a new process: what patterns cost to be made ready. */
function firstSketch(say) {
  const sketch = here("../cases/rok-us-alliance-2019/records/plenum-2019.md");
  const script = `import { readFileSync } from "node:fs"; import { readRecord } from "@detente/record";
    const text = readFileSync(${JSON.stringify(sketch)}, "utf8");
    const times = [1, 2].map(() => { const from = performance.now(); readRecord(text); return performance.now() - from; });
    console.log(times.join());`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    cwd: here("."),
  });
  const [first, second] = stdout.split(",").map(Number);
  say(`One session sketch: ${milliseconds(first)} ms the first time in a process, then ${milliseconds(second)} ms`);
}
