export type { Command } from "./command.js";
export { commands } from "./commands.js";
export { exit } from "./exit.js";
export type { Io } from "./io.js";
export { run } from "./main.js";
