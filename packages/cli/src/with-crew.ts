import { type Hand, ThreadFault } from "@detente/engine";
import type { Io } from "./io.js";
import { threads } from "./threads.js";

/** Options from which on a model may have so many states that starting threads takes less time than it saves. */
const CREW_FROM = 17;

/**
 * Does work that several threads can share: with as many as the machine can run, or with none where the model is small. Ctrl-C
 * ends the threads; should one of them die, the work is done again without them.
 */
export async function withCrew<T>(options: number, io: Io, work: (hands: readonly Hand[]) => Promise<T>): Promise<T> {
  if (options < CREW_FROM) return work([]);
  const { startCrew } = await import("@detente/crew");
  const crew = startCrew(threads());
  io.signal.addEventListener("abort", crew.end);
  try {
    return await work(crew.hands);
  } catch (error) {
    if (!(error instanceof ThreadFault) || io.signal.aborted) throw error;
    return await work([]);
  } finally {
    io.signal.removeEventListener("abort", crew.end);
    crew.end();
  }
}
