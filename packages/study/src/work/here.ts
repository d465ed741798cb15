import type { Case } from "@detente/case";
import { Desk } from "../desk.js";
import { perform } from "./jobs.js";
import { noTick, type Tick } from "./tick.js";
import type { Work } from "./work.js";

/** Jobs are done in this thread, one after the other. */
export function workHere(model: Case, tick: Tick = noTick): Work {
  const desk = new Desk(model);
  let last: Promise<unknown> = Promise.resolve();
  return {
    tick,
    run: (kind, asked) => {
      const answer = last.then(() => perform(desk, kind, asked));
      last = answer;
      return answer;
    },
  };
}
