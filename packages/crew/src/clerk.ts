import type { Case } from "@detente/case";
import { ModelError } from "@detente/engine";
import { Desk, type Job, perform } from "@detente/study";
import { parentPort, workerData } from "node:worker_threads";
import type { ClerkReply } from "./study-crew.js";

/** What each thread of a study crew runs: it is given the case once, and then one job after the other. */
const desk = new Desk(workerData as Case);

async function replyTo({ kind, asked }: Job): Promise<ClerkReply> {
  try {
    return { kind: "done", answer: await perform(desk, kind, asked) };
  } catch (error) {
    if (error instanceof ModelError) return { kind: "problem", problem: error.problem };
    return { kind: "error", error };
  }
}

parentPort?.on("message", (job: Job) => void replyTo(job).then((reply) => parentPort?.postMessage(reply, [])));
