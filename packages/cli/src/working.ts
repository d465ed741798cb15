import type { Case } from "@detente/case";
import type { Work } from "@detente/study";
import { pause } from "./cancel.js";
import type { Io } from "./io.js";
import { progress } from "./progress.js";
import { threads } from "./threads.js";

/** Answers a long question about a case: on all cores once it takes a while, showing how far it is, until Ctrl-C. */
export async function working<T>(io: Io, model: Case, answer: (work: Work) => Promise<T>): Promise<T> {
  const shown = progress(io);
  const { StudyCrew } = await import("@detente/crew");
  const crew = new StudyCrew(model, {
    signal: io.signal,
    size: threads(),
    tick: (what, done, total) => {
      shown.say(what, done, total);
      return pause(io);
    },
  });
  try {
    return await answer(crew);
  } finally {
    await crew.end();
    shown.end();
  }
}
