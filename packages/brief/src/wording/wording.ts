import type { Position } from "@detente/record";

/** A problem as any layer reports it: plain data. */
export interface Problem {
  readonly code: string;
  readonly severity?: "error" | "warning" | "note";
  readonly at?: Position;
}

/** A problem in words. The remedy is never missing: whoever reads a problem wants to know what to do. */
export interface Wording {
  /** What is wrong, in one sentence. */
  readonly headline: string;
  /** What stands there. */
  readonly found?: string;
  /** What would be right. */
  readonly expected?: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

/** Words for every problem of a union: leaving a code out does not compile. */
export type WordingTable<P extends { readonly code: string }> = {
  readonly [C in P["code"]]: (problem: Extract<P, { readonly code: C }>) => Wording;
};
