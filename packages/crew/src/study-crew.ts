import type { Case } from "@detente/case";
import { type EngineProblem, ModelError } from "@detente/engine";
import {
  type Answer,
  type Asked,
  Desk,
  type Job,
  type JobKind,
  noTick,
  perform,
  type Tick,
  type Work,
} from "@detente/study";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";

export interface StudyCrewAsked {
  /** Told how far the work is. */
  readonly tick?: Tick | undefined;
  /** Stops the work: what is being done is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Threads at the most; default: as many as the machine can run at once. With one, all is done in this thread. */
  readonly size?: number | undefined;
  /** Milliseconds for which jobs are done here before threads are started, which takes some itself; default 200. */
  readonly patience?: number;
  /** What each thread runs; default: what is built beside this file. Where it is missing, all is done in this thread. */
  readonly program?: URL;
}

/** What a thread answers to a job. */
export type ClerkReply =
  | { readonly kind: "done"; readonly answer: unknown }
  | { readonly kind: "problem"; readonly problem: EngineProblem }
  | { readonly kind: "error"; readonly error: unknown };

interface Pending {
  readonly job: Job;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Clerk {
  readonly worker: Worker;
  /** What it is doing. */
  pending: Pending | null;
}

/**
 * Does the jobs of long questions about one case: short work in this thread, what takes longer in several. The answers are the
 * same. A thread that dies is done without, and its job is done again elsewhere; an error in a job ends all work, as it would
 * in this thread.
 */
export class StudyCrew implements Work {
  readonly tick: Tick;
  private readonly waiting: Pending[] = [];
  private readonly desk: Desk;
  private readonly program: URL;
  private size: number;
  private clerks: Clerk[] = [];
  private busyHere = false;
  private began: number | null = null;
  private stopped: { readonly reason: unknown } | null = null;

  constructor(
    private readonly model: Case,
    private readonly asked: StudyCrewAsked = {},
  ) {
    this.tick = asked.tick ?? noTick;
    this.desk = new Desk(model);
    this.program = asked.program ?? new URL("./clerk.js", import.meta.url);
    this.size = existsSync(this.program) ? (asked.size ?? availableParallelism()) : 1;
    asked.signal?.addEventListener("abort", this.abort);
    if (asked.signal?.aborted) this.abort();
  }

  /** Threads that are there now. */
  get threads(): number {
    return this.clerks.length;
  }

  readonly run = <K extends JobKind>(kind: K, asked: Asked<K>): Promise<Answer<K>> =>
    new Promise<unknown>((resolve, reject) => {
      if (this.stopped) return reject(this.stopped.reason);
      this.began ??= performance.now();
      this.waiting.push({ job: { kind, asked } as Job, resolve, reject });
      this.serve();
    }) as Promise<Answer<K>>;

  /** Ends the threads, whatever they are doing; resolves when they are gone. */
  async end(): Promise<void> {
    this.asked.signal?.removeEventListener("abort", this.abort);
    this.stop(new Error("The crew has ended."));
    await Promise.all(this.clerks.map(({ worker }) => worker.terminate()));
  }

  private readonly abort = (): void => this.stop(this.asked.signal?.reason);

  /** Everything that is not done yet is rejected. */
  private stop(reason: unknown): void {
    this.stopped ??= { reason };
    const left = [...this.clerks.flatMap(({ pending }) => pending ?? []), ...this.waiting.splice(0)];
    for (const clerk of this.clerks) {
      clerk.pending = null;
      void clerk.worker.terminate();
    }
    for (const { reject } of left) reject(reason);
  }

  private serve(): void {
    if (this.stopped) return;
    if (this.clerks.length === 0 && !this.busyHere) void this.workHere();
    for (const [place, clerk] of this.clerks.entries()) {
      if (clerk.pending) continue;
      // Neighbours share most: so half of the threads begin at the other end.
      const next = place % 2 === 0 ? this.waiting.shift() : this.waiting.pop();
      if (!next) return;
      clerk.pending = next;
      clerk.worker.postMessage(next.job, []);
    }
  }

  private async workHere(): Promise<void> {
    this.busyHere = true;
    // Lets Ctrl-C and other work through between jobs.
    for (await pause(); this.waiting.length > 0 && !this.isTimeForThreads(); await pause()) {
      const { job, resolve, reject } = this.waiting.shift() as Pending;
      try {
        resolve(await perform(this.desk, job.kind, job.asked));
      } catch (error) {
        reject(error);
        this.stop(error);
      }
    }
    this.busyHere = false;
    if (this.waiting.length === 0) return;
    for (let count = 0; count < this.size; count++) this.clerks.push(this.startClerk());
    this.serve();
  }

  private startClerk(): Clerk {
    // Else flags that this process was started with, such as --input-type, would change what the program is.
    const worker = new Worker(this.program, { workerData: this.model, execArgv: [] });
    const clerk: Clerk = { worker, pending: null };
    worker.on("message", (reply: ClerkReply) => this.hear(clerk, reply));
    // What a thread dies of is told by its end, which always follows.
    worker.on("error", () => undefined);
    worker.on("exit", () => this.doWithout(clerk));
    return clerk;
  }

  private hear(clerk: Clerk, reply: ClerkReply): void {
    const { pending } = clerk;
    clerk.pending = null;
    if (reply.kind === "done") {
      pending?.resolve(reply.answer);
      this.serve();
    } else {
      const reason = reply.kind === "problem" ? new ModelError(reply.problem) : reply.error;
      pending?.reject(reason);
      this.stop(reason);
    }
  }

  /** Its job is done by another, or in this thread where none is left. */
  private doWithout(clerk: Clerk): void {
    this.clerks = this.clerks.filter((each) => each !== clerk);
    if (this.stopped) return;
    if (clerk.pending) this.waiting.unshift(clerk.pending);
    if (this.clerks.length === 0) this.size = 1;
    this.serve();
  }

  private isTimeForThreads(): boolean {
    const { patience = 200 } = this.asked;
    return this.size > 1 && this.waiting.length > 1 && performance.now() - (this.began ?? 0) >= patience;
  }
}
