/** Runs `detente` with what stands behind, and says on the error channel, last, the most memory it took up, in bytes. */
import { peakBytes } from "./measure.js";

process.once("exit", () => console.error(peakBytes()));
await import("../packages/cli/bin/detente.js");
