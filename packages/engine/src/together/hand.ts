import { ModelError } from "../model/problems.js";
import type { Reply, Task } from "./task.js";

/** A thread that performs tasks, one after the other: a worker of Node or of a browser behind one interface. */
export interface Hand {
  post(task: Task): void;
  /** Sets who hears the replies; there is one listener at a time. */
  listen(heard: (reply: Reply) => void): void;
}

/** Thrown when a thread died, or could not be started; the work can still be done without it. */
export class ThreadFault extends Error {
  override readonly name = "ThreadFault";
}

/** Whether several threads can work on the same memory: not where there are fewer than two, or memory is never shared. */
export const canShare = (hands: readonly Hand[]): boolean =>
  hands.length > 1 && typeof SharedArrayBuffer === "function";

/** The last reply to a task; `part` hears what comes before it. @throws ModelError that the thread ran into; ThreadFault. */
export function ask(hand: Hand, task: Task, part: (reply: Reply & { kind: "part" }) => void = () => undefined) {
  return new Promise<Reply & { kind: "done" }>((resolve, reject) => {
    hand.listen((reply) => {
      switch (reply.kind) {
        case "part":
          return part(reply);
        case "done":
          return resolve(reply);
        case "problem":
          return reject(new ModelError(reply.problem));
        case "fault":
          return reject(new ThreadFault(reply.reason));
      }
    });
    hand.post(task);
  });
}

/** Waits for all, also when one fails, so that no late reply is taken for the answer to the next task. */
export async function everyone(working: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(working);
  await Promise.all(working);
}
