import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Case, today } from "@detente/case";
import { byStrength, ModelError } from "@detente/engine";
import {
  allied,
  compareLenses,
  critique,
  Desk,
  furtherAnswers,
  judge,
  levers,
  outcomesByLens,
  pivots,
  scenariosByLens,
  studyOf,
  unchanged,
  type Work,
  workHere,
} from "@detente/study";
import { describe, expect, it } from "vitest";
import { randomCase } from "../../study/src/testing/random-case.js";
import { StudyCrew, type StudyCrewAsked } from "./study-crew.js";
import { programOf } from "./testing/program.js";

const program = await programOf("clerk");

/** Small, with scenarios, an alliance and beliefs, so that every long question has something to say. */
function smallCase(seed: number): Case {
  const model = randomCase(seed, { decisionMakers: [3, 3], options: [3, 5], claims: [5, 8] });
  const [lens] = model.lenses;
  const evidence = { held: [], denied: [], assumed: "For the test." };
  const about = { says: null, evidence, at: { line: 1, column: 1 }, statusQuo: null };
  const [first] = model.claims;
  return {
    ...model,
    perceptions: [{ dm: 0, lens: lens.id, evidence, at: about.at }],
    scenarios: [
      { ...about, id: "fewer", name: "Fewer claims", drop: [first.id], add: [], alliance: [] },
      { ...about, id: "as-one", name: "Allies as one", drop: [], add: [], alliance: [0, 1] },
      {
        ...about,
        id: "more",
        name: "One claim more",
        drop: [],
        add: [{ claim: { ...first, id: "extra", condition: { kind: "not", of: first.condition } }, before: null }],
        alliance: [],
      },
    ],
  };
}

/** Every question that hands out jobs. */
async function everything(model: Case, work: Work): Promise<unknown> {
  const [first, second = first] = model.lenses;
  const ground = new Desk(model).ground(today(model, first.claims));
  const study = await studyOf(model, unchanged, work);
  return {
    study,
    further: await furtherAnswers(model, study, work),
    outcomes: await outcomesByLens(model, model.lenses, unchanged, work),
    compared: await compareLenses(model, first, second, unchanged, {}, work),
    scenarios: await scenariosByLens(model, model.lenses, model.scenarios, unchanged, work),
    pivots: await pivots(model, model.lenses, model.lenses, { every: true }, unchanged, work),
    sampled: await pivots(model, [first], [], { mostExact: 0, samples: 9 }, unchanged, work),
    critique: await critique(model, { thorough: true }, work),
    allied: ground && (await allied(ground, [0, 2], model.lenses, {}, unchanged, work)),
    levers: ground && (await levers(ground, model.outcomes[0], judge(ground, byStrength), { budget: 300 }, work)),
  };
}

async function withCrew<T>(model: Case, asked: StudyCrewAsked, ask: (crew: StudyCrew) => Promise<T>): Promise<T> {
  const crew = new StudyCrew(model, { patience: 0, program, ...asked });
  try {
    return await ask(crew);
  } finally {
    await crew.end();
    expect(crew.threads).toBe(0);
  }
}

describe("a study crew", () => {
  it("gives the same answers with one, two and three threads as without, bit by bit", async () => {
    for (let seed = 31; seed < 34; seed++) {
      const model = smallCase(seed);
      const alone = await everything(model, workHere(model));
      for (const size of [1, 2, 3]) {
        const found = await withCrew(model, { size }, async (crew) => {
          const answers = await everything(model, crew);
          expect(crew.threads).toBe(size === 1 ? 0 : size);
          return answers;
        });
        expect(found, `seed ${seed}, ${size} threads`).toStrictEqual(alone);
      }
    }
  });

  it("does short work without threads", async () => {
    const model = smallCase(31);
    await withCrew(model, { size: 2, patience: 60_000 }, async (crew) => {
      expect(await outcomesByLens(model, model.lenses, unchanged, crew)).toEqual(await outcomesByLens(model));
      expect(crew.threads).toBe(0);
    });
  });

  it("says how far it is", async () => {
    const told: [string, number, number][] = [];
    const model = smallCase(32);
    const tick = (...said: (typeof told)[number]): void => void told.push(said);
    await withCrew(model, { size: 2, tick }, (crew) => scenariosByLens(model, undefined, undefined, unchanged, crew));
    const jobs = model.lenses.length * (1 + model.scenarios.length);
    expect(told).toEqual(Array.from({ length: jobs + 1 }, (_, done) => ["Judging the scenarios", done, jobs]));
  });

  it("stops when it is told to, and leaves no thread behind", async () => {
    const model = smallCase(33);
    for (const size of [1, 2]) {
      const control = new AbortController();
      const tick = (_what: string, done: number): void => {
        if (done === 3) control.abort(new Error("Enough."));
      };
      await withCrew(model, { size, tick, signal: control.signal }, async (crew) => {
        const asked = pivots(model, model.lenses, model.lenses, {}, unchanged, crew);
        await expect(asked).rejects.toThrow("Enough.");
        await expect(outcomesByLens(model, model.lenses, unchanged, crew)).rejects.toThrow("Enough.");
      });
    }
  });

  it("reports a problem of the model as it is reported without threads", async () => {
    const model = smallCase(34);
    const circumstances = {
      ...today(model, new Set<string>()),
      added: [
        {
          claim: { ...model.claims[0], id: "nothing", kind: "possibility" as const, dm: null, condition: ALWAYS },
          before: null,
        },
      ],
    };
    const [outcome] = model.outcomes;
    const search = {
      circumstances,
      outcome,
      concept: "nash" as const,
      maxSize: 1,
      budget: 9,
      dms: null,
      reachable: false,
    };
    const ask = (work: Work): Promise<unknown> =>
      Promise.all([work.run("levers", search), work.run("levers", search), work.run("levers", search)]);
    const alone = await problemOf(ask(workHere(model)));
    expect(alone).toEqual({ code: "engine/no-feasible-state" });
    for (const size of [1, 2]) expect(await withCrew(model, { size }, (crew) => problemOf(ask(crew)))).toEqual(alone);
  });

  it("does without threads that die, or cannot be started", async () => {
    const model = smallCase(35);
    const alone = await outcomesByLens(model);
    const folder = await mkdtemp(join(tmpdir(), "detente-crew-"));
    for (const [name, text] of [
      ["dies", "process.exit(1)"],
      ["broken", "import 'no-such-module-anywhere'"],
      ["missing", null],
    ] as const) {
      const path = join(folder, `${name}.mjs`);
      if (text !== null) await writeFile(path, text);
      const found = await withCrew(model, { size: 2, program: pathToFileURL(path) }, (crew) =>
        outcomesByLens(model, model.lenses, unchanged, crew),
      );
      expect(found, name).toEqual(alone);
    }
  });
});

/** The problem that work ended in. */
const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => error instanceof ModelError && error.problem,
  );

/** What holds in every state. */
const ALWAYS = { kind: "all" as const, of: [] };
