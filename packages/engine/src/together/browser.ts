import type { Hand } from "./hand.js";
import { perform, type Reply, type Task } from "./task.js";

/** What is needed of a browser's `Worker`. */
export interface BrowserWorker {
  postMessage(task: Task, transfer: never[]): void;
  addEventListener(type: "message" | "error" | "messageerror", listener: (event: WorkerEvent) => void): void;
}

/** What is needed of the global scope inside a browser's worker. */
export interface BrowserWorkerScope {
  postMessage(reply: Reply, transfer: never[]): void;
  addEventListener(type: "message", listener: (event: WorkerEvent) => void): void;
}

export interface WorkerEvent {
  readonly data?: unknown;
  readonly message?: string;
}

/**
 * A hand of a browser: a worker whose program is `serveBrowser(self)`. Memory is shared only where the page is isolated from
 * other origins (`Cross-Origin-Opener-Policy: same-origin`, `Cross-Origin-Embedder-Policy: require-corp`); elsewhere the
 * `…Together` functions work in the thread that calls them.
 */
export function browserHand(worker: BrowserWorker): Hand {
  let listener: ((reply: Reply) => void) | undefined;
  let fault: (Reply & { kind: "fault" }) | undefined;
  const fail = ({ message }: WorkerEvent): void => {
    fault ??= { kind: "fault", reason: message ?? "The worker has failed." };
    listener?.(fault);
  };
  worker.addEventListener("message", ({ data }) => listener?.(data as Reply));
  worker.addEventListener("error", fail);
  worker.addEventListener("messageerror", fail);
  return {
    post: (task) => (fault ? listener?.(fault) : worker.postMessage(task, [])),
    listen: (heard) => {
      listener = heard;
    },
  };
}

/** The program of a browser's worker: performs what `browserHand` posts to it. */
export function serveBrowser(scope: BrowserWorkerScope): void {
  scope.addEventListener("message", ({ data }) => perform(data as Task, (reply) => scope.postMessage(reply, [])));
}
