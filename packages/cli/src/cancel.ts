import type { Io } from "./io.js";
import { Cancelled } from "./refusal.js";

/** Lets a pending Ctrl-C come through, and stops here if there was one. Call it between stretches of work. */
export async function pause(io: Io): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (io.signal.aborted) throw new Cancelled();
}
