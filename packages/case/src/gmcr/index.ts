/** `.gmcr` files alone: no YAML, no schema, so that a program that only reads a model starts at once. */
export { type ReadGmcr, readGmcr } from "./read-gmcr.js";
export { type WrittenGmcr, writeGmcr } from "./write-gmcr.js";
export type { CaseProblem } from "../problems.js";
