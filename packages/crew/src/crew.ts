import type { Hand, Reply, Task } from "@detente/engine";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Threads of Node that perform tasks of the engine. */
export interface Crew {
  /** To be handed to the engine's `…Together` functions. */
  readonly hands: readonly Hand[];
  /** Ends the threads, whatever they are doing. */
  readonly end: () => void;
}

/**
 * Starts a crew; it lasts until `end` is called.
 *
 * @param size how many threads; default: as many as the machine can run at once.
 * @param program what each thread runs; default: what is built beside this file.
 */
export function startCrew(size = availableParallelism(), program = new URL("./hand.js", import.meta.url)): Crew {
  const threads = Array.from({ length: size }, () => new Thread(program));
  return { hands: threads, end: () => threads.forEach((thread) => thread.end()) };
}

class Thread implements Hand {
  private readonly worker: Worker;
  private heard: (reply: Reply) => void = () => undefined;
  private fault: string | null = null;

  constructor(program: URL) {
    // Else flags that this process was started with, such as --input-type, would change what the program is.
    this.worker = new Worker(program, { execArgv: [] });
    this.worker.on("message", (reply: Reply) => this.heard(reply));
    this.worker.on("error", (error) => this.fail(String(error)));
    this.worker.on("exit", () => this.fail("The thread has ended."));
  }

  post(task: Task): void {
    if (this.fault === null) this.worker.postMessage(task, []);
    else this.heard({ kind: "fault", reason: this.fault });
  }

  listen(heard: (reply: Reply) => void): void {
    this.heard = heard;
  }

  end(): void {
    void this.worker.terminate();
  }

  private fail(reason: string): void {
    this.fault ??= reason;
    this.heard({ kind: "fault", reason: this.fault });
  }
}
