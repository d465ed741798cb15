import type { Io } from "./io.js";

/** One line on the terminal that says what is going on; silent in a pipe. Shown only once the work takes a while. */
export interface Progress {
  /** `done` of `total` parts, when the number is known. */
  say(what: string, done?: number, total?: number): void;
  /** Takes the line away. */
  end(): void;
}

const QUIET_MS = 400;
const EVERY_MS = 100;

export function progress(io: Io): Progress {
  if (!io.showsProgress) return { say: () => undefined, end: () => undefined };
  const began = Date.now();
  let last = 0;
  let shown = false;
  return {
    say(what, done, total) {
      const now = Date.now();
      if (now - began < QUIET_MS || now - last < EVERY_MS) return;
      last = now;
      shown = true;
      const share = done === undefined || !total ? "" : ` ${Math.floor((100 * done) / total)} %`;
      io.err(`\r\u001B[2K${`${what}${share} …`.slice(0, io.errorStyle.width - 1)}`);
    },
    end() {
      if (shown) io.err("\r\u001B[2K");
      shown = false;
    },
  };
}
