import { availableMemory, resourceUsage } from "node:process";

/** Bytes that judging takes at the most, for each state, and for each state and decision maker. */
const BYTES_A_STATE = 32;
const BYTES_A_STATE_AND_DM = 24;

/** Feasible states that fit into the memory that is there. */
export function statesThatFit(decisionMakers: number): number {
  return Math.max(1, Math.floor(availableMemory() / (BYTES_A_STATE + BYTES_A_STATE_AND_DM * decisionMakers)));
}

/** The most memory that the program has taken up so far, in bytes. */
export const peakMemoryBytes = (): number => resourceUsage().maxRSS * 1024;
