/** Judges one model and prints the most memory that the process has taken up, in bytes. */
import { analyse, optionConflict } from "@detente/engine";
import { peakBytes } from "./measure.js";
import { randomModel } from "./models.js";

analyse(optionConflict(randomModel(7, { options: Number(process.argv[2]) })));
console.log(peakBytes());
