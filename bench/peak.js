/** Judges one model and prints the most memory that the process has taken up, in bytes. */
import { analyse, optionConflict } from "@detente/engine";
import { randomModel } from "./models.js";

analyse(optionConflict(randomModel(7, { options: Number(process.argv[2]) })));
console.log(process.resourceUsage().maxRSS * 1024);
