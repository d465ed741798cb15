import type { Io } from "../io.js";

/** A terminal that remembers what was written to it. */
export function testIo(
  answers: readonly string[] = [],
): Io & { readonly printed: () => string; readonly complained: () => string } {
  let printed = "";
  let complained = "";
  const left = [...answers];
  return {
    out: (text) => {
      printed += text;
      return Promise.resolve();
    },
    err: (text) => {
      complained += text;
    },
    style: { width: 100, color: false },
    errorStyle: { width: 100, color: false },
    showsProgress: false,
    asks: false,
    ask: (question) => {
      const answer = left.shift() ?? null;
      printed += `${question}${answer ?? ""}\n`;
      return Promise.resolve(answer);
    },
    signal: new AbortController().signal,
    printed: () => printed,
    complained: () => complained,
  };
}
