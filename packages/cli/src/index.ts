export { type Command, commands } from "./commands.js";
export { exit } from "./exit.js";
export type { Io } from "./io.js";
export { run } from "./main.js";
