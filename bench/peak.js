/** Judges one model and prints the most memory that the process has taken up, in bytes. */
import { readFileSync } from "node:fs";
import { analyse, optionConflict } from "@detente/engine";
import { randomModel } from "./models.js";

analyse(optionConflict(randomModel(7, { options: Number(process.argv[2]) })));
console.log(1024 * peakKilobytes());

/** Linux hands the peak of the process that started this one down to it in `maxRSS`, but not in its own status file. */
function peakKilobytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
