/**
 * `npm run bench`: how fast the engine and the reader are, and how their time grows. Models and texts are made from
 * seeds; what is compared is run in turn in one process. The results are printed and kept in bench/results.txt.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { startCrew } from "@detente/crew";
import {
  analyse,
  analyseTogether,
  conceptIds,
  concepts,
  ENGINE_VERSION,
  optionConflict,
  optionConflictTogether,
  variants,
  variantsTogether,
} from "@detente/engine";
import { exponent, least, milliseconds, streaming, table, timed, timedAsync } from "./measure.js";
import { randomModel } from "./models.js";
import { reading } from "./reading.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const printed = [];
const say = (text = "") => {
  printed.push(text);
  console.log(text);
};
const SEED = 7;

/** Makes and judges a model, and says how long each took. */
function solve(extent, seed = SEED) {
  const model = randomModel(seed, extent);
  const made = timed(() => optionConflict(model));
  const judged = timed(() => analyse(made.result));
  const states = made.result.stateCount;
  const [clock, cpu] = [made.clock + judged.clock, made.cpu + judged.cpu];
  return { states, ranks: made.result.ranks, made: made.clock, judged: judged.clock, clock, cpu };
}

const best = (extent, runs) => least(Array.from({ length: runs }, () => solve(extent)));

function plainAndFast() {
  say("Plain solver (from the definitions) and fast solver: same verdicts, 3 decision makers, five concepts");
  const rows = [6, 8, 10, 12].map((options) => {
    const extent = { options, oneWay: options === 8 ? 3 : 0, infeasible: options === 10 ? 2 : 0 };
    const conflict = optionConflict(randomModel(SEED, extent));
    const dms = [...conflict.decisionMakers.keys()];
    const plain = timed(() =>
      Object.fromEntries(conceptIds.map((id) => [id, dms.map((dm) => concepts[id].stableFor(conflict, dm))])),
    );
    const fast = least(Array.from({ length: 5 }, () => timed(() => analyse(conflict))));
    if (words({ stable: plain.result }) !== words(fast.result)) throw new Error("The fast solver is wrong.");
    const ratio = (plain.clock / fast.clock).toFixed(0);
    return [conflict.stateCount, milliseconds(plain.clock), milliseconds(fast.clock), ratio];
  });
  say(table(["states", "plain ms", "fast ms", "ratio"], rows));
}

function growth() {
  say("\nGrowth: one thread, 3 decision makers, 12 compound statements each, all five concepts");
  const points = [];
  const rows = [13, 14, 16, 18, 20, 22, 24].map((options) => {
    const found = best({ options }, options <= 16 ? 7 : options <= 20 ? 2 : 1);
    if (options >= 14) points.push({ size: found.states, time: found.cpu, clock: found.clock });
    const stream = Math.min(...[1, 2, 3].map(() => streaming(found.ranks)));
    return [
      `2^${options}`,
      milliseconds(found.made),
      milliseconds(found.judged),
      milliseconds(found.clock),
      milliseconds(found.cpu),
      nanoseconds(found).toFixed(0),
      `${((100 * stream) / found.judged).toFixed(1)} %`,
    ];
  });
  say(table(["states", "make ms", "judge ms", "all ms", "processor ms", "ns a state", "of it streaming"], rows));
  const byClock = exponent(points.map(({ size, clock }) => ({ size, time: clock })));
  say(
    `Growth exponent from 2^14 to 2^24: ${byClock.toFixed(3)} by the clock, ${exponent(points).toFixed(3)} by the processor`,
  );
  say("“of it streaming”: the share of judging that reading every rank array once takes, the limit of the memory.");
}

/** Peak memory is a process's own: one process a size. */
function memory() {
  say("\nMemory at its peak, a process each, and bytes above an empty one for each state and decision maker");
  const empty = peak(10);
  const rows = [20, 24].map((options) => {
    const bytes = peak(options);
    const each = (bytes - empty) / 2 ** options / 3;
    return [`2^${options}`, `${(bytes / 1e6).toFixed(0)} MB`, each.toFixed(1)];
  });
  say(table(["states", "peak", "bytes"], rows));
}

function peak(options) {
  const { stdout, stderr } = spawnSync(process.execPath, [here("peak.js"), String(options)], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}

const nanoseconds = ({ clock, states }) => (1e6 * clock) / states;

function kinds() {
  say(
    "\nOther kinds of model: nanoseconds a state and how many times those of 3 decision makers with all moves and states",
  );
  const kindsOf = [
    ["3 DMs", {}],
    ["one-way options", { oneWay: 6 }],
    ["infeasible conditions", { infeasible: 3 }],
    ["both", { oneWay: 6, infeasible: 3 }],
    ["5 DMs", { decisionMakers: 5 }],
    ["60 statements", { statements: 60 }],
  ];
  // In turn, as the machine is quicker at one time than at another.
  const rounds = Array.from({ length: 5 }, () => kindsOf.map(([, extent]) => best({ options: 20, ...extent }, 1)));
  const rows = kindsOf.map(([name], kind) => {
    const found = rounds.map((round) => round[kind]);
    const times = rounds.map((round) => ({ clock: nanoseconds(round[kind]) / nanoseconds(round[0]) }));
    const clock = middle(found);
    const { states } = found[0];
    return [name, states, milliseconds(clock), nanoseconds({ clock, states }).toFixed(0), middle(times).toFixed(2)];
  });
  say(table(["2^20, less what is infeasible", "states", "ms", "ns a state", "times"], rows));
}

async function crewed(crew) {
  const size = crew.hands.length;
  say(`\nThreads: ${size} on shared memory against one, in turn; the same verdicts bit by bit`);
  const rows = [];
  // Small ones more often: new threads are slow at first, until their programs are compiled.
  for (const [options, rounds] of [
    [20, 12],
    [22, 10],
    [24, 6],
  ]) {
    const model = randomModel(SEED, { options });
    const runs = { one: [], several: [] };
    let expected = "";
    for (let round = 0; round < rounds; round++) {
      const one = timed(() => analyse(optionConflict(model)));
      const several = await timedAsync(async () =>
        analyseTogether(await optionConflictTogether(model, crew.hands), crew.hands),
      );
      runs.one.push(one);
      runs.several.push(several);
      expected = words(one.result);
      if (words(several.result) !== expected) throw new Error("Threads give another answer.");
    }
    // One thread alone may run faster than usual for a while: what is told is the middle of rounds in which both took turns.
    const half = Math.floor(rounds / 2);
    const [one, several] = [middle(runs.one.slice(-half)), middle(runs.several.slice(-half))];
    const ratios = runs.one.map(({ clock }, round) => ({ clock: clock / runs.several[round].clock }));
    rows.push([`2^${options}`, milliseconds(one), milliseconds(several), middle(ratios.slice(-half)).toFixed(2)]);
  }
  say(table(["states", "1 thread ms", `${size} threads ms`, "ratio"], rows));
}

/** The middle of the times of some runs. */
const middle = (runs) => runs.map(({ clock }) => clock).sort((a, b) => a - b)[Math.floor(runs.length / 2)];

const words = ({ stable }) =>
  conceptIds.flatMap((id) => stable[id].map((set) => Buffer.from(set.words).toString("base64"))).join();

async function manyVariants(crew) {
  say("\nVariants: 4,096 states, 5 decision makers, one preference statement switched at a time");
  const model = randomModel(SEED, { options: 12, decisionMakers: 5 });
  const family = variants(model);
  const full = model.decisionMakers.map(({ preference }) => preference);
  const without = (dm, statement) => ({ ...full[dm], levels: full[dm].levels.filter((_, at) => at !== statement) });
  family.analyse(full);
  const times = [];
  for (let round = 0; round < 60; round++) {
    const dm = round % 5;
    const changed = full.map((preference, at) => (at === dm ? without(dm, Math.floor(round / 5)) : preference));
    times.push(timed(() => family.analyse(changed)).clock);
  }
  times.sort((a, b) => a - b);
  say(
    `Re-analysis, each variant new: ${milliseconds(times[30])} ms in the middle, ${milliseconds(times[54])} ms at most in 9 of 10`,
  );
  const five = full.map((preference, dm) => [preference, ...[0, 1, 2, 3].map((statement) => without(dm, statement))]);
  const lists = Array.from({ length: 5 ** 5 }, (_, variant) =>
    five.map((of, dm) => of[Math.floor(variant / 5 ** (4 - dm)) % 5]),
  );
  const several = await timedAsync(() => variantsTogether(model, lists, crew.hands));
  say(`3,125 variants on ${crew.hands.length} threads: ${(several.clock / 1000).toFixed(2)} s`);
}

function startUp() {
  say("\nStart-up: whole processes in turn, the quickest of 9");
  const model = here("../cases/literature/hipel-1993-elmira-12-states/model.gmcr");
  const detente = here("../packages/cli/bin/detente.js");
  const calls = [
    ["-e", "0"],
    [detente, "--version"],
    [detente, "analyse", model],
  ];
  const found = calls.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 9; round++) {
    calls.forEach((args, call) => {
      const { clock } = timed(() => spawnSync(process.execPath, args));
      found[call] = Math.min(found[call], clock);
    });
  }
  const names = ["node -e 0", "detente --version", "detente analyse (12 states)"];
  say(
    table(
      ["", "ms", "times"],
      names.map((name, call) => [name, milliseconds(found[call]), (found[call] / found[0]).toFixed(2)]),
    ),
  );
}

/** `npm run bench -- reading`, `npm run bench -- threads`: only this, and nothing is kept. */
if (process.argv[2] === "reading") {
  await reading(say);
  process.exit();
}

if (process.argv[2] === "threads") {
  const crew = startCrew();
  await crewed(crew);
  crew.end();
  process.exit();
}

const began = performance.now();
const [{ model: processor }] = cpus();
say(
  `Engine ${ENGINE_VERSION}, Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} × ${processor.trim()}`,
);
say(`${new Date().toISOString().slice(0, 10)}; other programs at the start: load ${loadavg()[0].toFixed(1)}\n`);
const crew = startCrew();
// So that nothing is measured that the compiler has not seen.
for (let seed = 0; seed < 12; seed++) solve({ options: 11, oneWay: seed % 3, infeasible: seed % 2 }, seed);
plainAndFast();
growth();
memory();
kinds();
await crewed(crew);
await manyVariants(crew);
startUp();
crew.end();
await reading(say);
say(
  `\nThe whole took ${((performance.now() - began) / 1000).toFixed(0)} s; load at the end ${loadavg()[0].toFixed(1)}.`,
);
writeFileSync(here("results.txt"), `${printed.join("\n")}\n`);
