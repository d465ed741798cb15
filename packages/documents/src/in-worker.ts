import { Worker } from "node:worker_threads";
import { Refusal } from "./problems.js";

/**
 * Runs the body of an async function, given as source, in a thread with limits on time and memory; `input` is its argument.
 * Source and not a file, because a bundle has no file to point at.
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
    const timer = setTimeout(() => {
      end(new Refusal({ code: "document-too-slow", severity: "error", format, milliseconds }));
    }, milliseconds);
    const end = (refusal: Refusal): void => {
      clearTimeout(timer);
      void worker.terminate();
      reject(refusal);
    };
    worker.once("error", (error: Error & { code?: string }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        end(new Refusal({ code: "document-too-much-memory", severity: "error", format }));
      } else end(new Refusal({ code: "document-damaged", severity: "error", format, reason: error.message }));
    });
    worker.once("message", (message: { value?: unknown; name?: string; reason?: string }) => {
      if (message.name === "PasswordException") {
        end(new Refusal({ code: "document-encrypted", severity: "error", format }));
      } else if (message.reason !== undefined) {
        end(new Refusal({ code: "document-damaged", severity: "error", format, reason: message.reason }));
      } else {
        clearTimeout(timer);
        void worker.terminate();
        resolve(message.value);
      }
    });
  });
}
