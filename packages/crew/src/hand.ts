import { perform, type Task } from "@detente/engine";
import { parentPort } from "node:worker_threads";

/** What each thread of a crew runs. */
parentPort?.on("message", (task: Task) => perform(task, (reply) => parentPort?.postMessage(reply, [])));
