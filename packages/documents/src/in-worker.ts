import { Worker } from "node:worker_threads";
import { Refusal } from "./problems.js";

/** Bytes by which the whole process may grow: buffers live outside the heap that `resourceLimits` bounds. */
const MOST_GROWTH = 500_000_000;
const LOOK_EVERY_MS = 50;

interface Answer {
  value?: unknown;
  name?: string;
  reason?: string;
}

/**
 * Runs the body of an async function, given as source, in a thread with limits on time and memory; `input` is its argument.
 * Source and not a file, because the sources run in tests as they are, and a thread of Node 20 reads no TypeScript.
 */
export function inWorker(body: string, input: unknown, format: string, milliseconds: number): Promise<unknown> {
  const code = `const { parentPort, workerData: input } = require("node:worker_threads");
(async () => { ${body} })().then(
  (value) => parentPort.postMessage({ value }),
  (error) => parentPort.postMessage({ name: String(error?.name), reason: String(error?.message ?? error) }));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      eval: true,
      workerData: input,
      env: {},
      // Else --input-type=module of the parent would make the source a module.
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    const began = process.memoryUsage.rss();
    const memory = setInterval(() => {
      if (process.memoryUsage.rss() - began > MOST_GROWTH) {
        fail(new Refusal({ code: "document-too-much-memory", severity: "error", format }));
      }
    }, LOOK_EVERY_MS);
    const timer = setTimeout(() => {
      fail(new Refusal({ code: "document-too-slow", severity: "error", format, milliseconds }));
    }, milliseconds);
    const end = (): void => {
      clearInterval(memory);
      clearTimeout(timer);
      void worker.terminate();
    };
    const fail = (refusal: Refusal): void => {
      end();
      reject(refusal);
    };
    worker.once("error", (error: Error & { code?: string }) => fail(refusalOf(error.code, error.message, format)));
    worker.once("message", ({ value, name, reason }: Answer) => {
      if (reason !== undefined) fail(refusalOf(name, reason, format));
      else {
        end();
        resolve(value);
      }
    });
  });
}

/** What a library threw, or what ended the thread, as a refusal. */
function refusalOf(name: string | undefined, reason: string, format: string): Refusal {
  if (name === "PasswordException") return new Refusal({ code: "document-encrypted", severity: "error", format });
  if (name === "ERR_WORKER_OUT_OF_MEMORY") {
    return new Refusal({ code: "document-too-much-memory", severity: "error", format });
  }
  const isDeep = name === "RangeError" && reason.includes("call stack");
  const told = isDeep ? "its parts are nested too deep" : reason.replace(/\s+/g, " ").slice(0, 200);
  return new Refusal({ code: "document-damaged", severity: "error", format, reason: told });
}
