import { createInterface } from "node:readline";

/**
 * Reads answers from standard input, a line each; from a pipe as well as from a person. Input rests between
 * questions, so that nothing keeps the program from ending.
 */
export function asker(
  out: (text: string) => Promise<void>,
  signal: AbortSignal,
): (question: string) => Promise<string | null> {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    await out(question);
    lines ??= linesOf(signal);
    // A terminal that rests would let the program end in the middle of a question.
    process.stdin.resume();
    const { value, done } = await lines.next();
    process.stdin.pause();
    const answer = done ? null : value.trim();
    // What came through a pipe is not seen on the screen.
    if (answer === null || !process.stdin.isTTY) await out(`${answer ?? ""}\n`);
    return answer;
  };
}

function linesOf(signal: AbortSignal): AsyncIterator<string> {
  // Not as a terminal: line editing and Ctrl-C stay the system's.
  const lines = createInterface({ input: process.stdin, terminal: false });
  signal.addEventListener("abort", () => lines.close(), { once: true });
  return lines[Symbol.asyncIterator]();
}
