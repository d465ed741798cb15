import { availableParallelism } from "node:os";

/** How many threads long work may take: DETENTE_WORKERS, a whole number from 1, else as many as the machine can run at once. */
export function threads(wanted = process.env["DETENTE_WORKERS"]): number {
  return wanted !== undefined && /^[1-9]\d*$/.test(wanted) ? Number(wanted) : availableParallelism();
}
