import { isatty } from "node:tty";
import type { TerminalStyle } from "@detente/brief";
import { asker } from "./answers.js";

/** What a command may touch of the world. Tests give their own. */
export interface Io {
  /** Writes to standard output; resolves when there is room for more, so that long answers do not pile up in memory. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** How to lay out what goes to standard output. */
  readonly style: Required<TerminalStyle>;
  /** How to lay out what goes to standard error. */
  readonly errorStyle: Required<TerminalStyle>;
  /** True when standard error is a terminal: progress is shown there and nowhere else. */
  readonly showsProgress: boolean;
  /** True when a person can answer questions at standard input. */
  readonly asks: boolean;
  /** Asks for a line at standard input, trimmed; null when there is none to come, or on Ctrl-C. */
  ask(question: string): Promise<string | null>;
  /** Fires on Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The real terminal. */
export function terminalIo(signal: AbortSignal): Io {
  const { stdout, stderr } = process;
  // A reader that has seen enough (`| head`) closes the pipe: that is no error, and nothing is left to say.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  const out = (text: string): Promise<void> =>
    new Promise((resolve) => (stdout.write(text) ? resolve() : stdout.once("drain", resolve)));
  return {
    out,
    ask: asker(out, signal),
    err: (text) => void stderr.write(text),
    style: { width: stdout.columns ?? 100, color: hasColor(stdout) },
    errorStyle: { width: stderr.columns ?? 100, color: hasColor(stderr) },
    showsProgress: isatty(2),
    asks: isatty(0) && isatty(2),
    signal,
  };
}

/** https://no-color.org: any non-empty NO_COLOR turns colour off; FORCE_COLOR turns it on in a pipe. */
function hasColor(stream: NodeJS.WriteStream & { readonly fd: number }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return isatty(stream.fd) && TERM !== "dumb";
}
