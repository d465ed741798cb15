import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMON, readCase } from "@detente/case";
import { StudyCrew } from "@detente/crew";
import { readRecord } from "@detente/record";
import { pivots, scenariosByLens, unchanged, type Work, workHere } from "@detente/study";
import { describe, expect, it } from "vitest";
import { programOf } from "../packages/crew/src/testing/program.js";

/** Long questions about the shipped case on several cores; small cases are in `packages/crew`. */
const root = join(import.meta.dirname, "..");
const shipped = join(root, "cases/rok-us-alliance-2019");
const read = (path: string): string => readFileSync(path, "utf8");
const { case: model } = await readCase(
  { read: async (path) => read(path), readRecord: (text) => readRecord(text) },
  join(shipped, "case.yaml"),
);
if (!model) throw new Error("The shipped case is broken.");
const common = model.lenses.filter(({ id }) => id === COMMON.id);
const program = await programOf("clerk");

/** Few jobs of each kind, as one takes a large part of a second. */
async function answers(work: Work): Promise<unknown> {
  if (!model) throw new Error("The shipped case is broken.");
  const scenarios = model.scenarios.filter(({ id }) => id === "deployments-rise" || id === "allies-as-one");
  return [
    await scenariosByLens(model, common, scenarios, unchanged, work),
    await pivots(model, [], [], { mostExact: 0, samples: 1 }, unchanged, work),
  ];
}

it("the shipped case gets the same answers from one, two and three threads as from none", async () => {
  const alone = await answers(workHere(model));
  for (const size of [1, 2, 3]) {
    const crew = new StudyCrew(model, { size, program, patience: 0 });
    expect(await answers(crew).finally(() => crew.end()), `${size} threads`).toStrictEqual(alone);
    expect(crew.threads).toBe(0);
  }
}, 180_000);

/** What the command runs on; without a build there is nothing to try. */
const bundle = join(root, "packages/cli/dist/bundle/main.js");

describe.skipIf(!existsSync(bundle) || !existsSync("/proc/self/task"))("the command (skipped before a build)", () => {
  it.each(["1", "3"])("ends at once with Ctrl-C, with DETENTE_WORKERS=%s", async (workers) => {
    const args = [join(root, "packages/cli/bin/detente.js"), "pivots", shipped, "--no-cache"];
    const command = spawn(process.execPath, args, { env: { ...process.env, DETENTE_WORKERS: workers } });
    let complained = "";
    command.stderr.on("data", (text: Buffer) => (complained += text.toString()));
    const ended = new Promise<number | null>((resolve) => command.once("exit", resolve));
    const threads = (): number => readdirSync(`/proc/${command.pid}/task`).length;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = threads();
    const until = Date.now() + (workers === "1" ? 3_000 : 30_000);
    while (threads() < before + 2 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(threads() >= before + 2).toBe(workers === "3");
    const told = Date.now();
    command.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(Date.now() - told).toBeLessThan(5_000);
    expect(complained).toContain("Cancelled.");
  });
});
