import type { CommandOption } from "./command.js";

/** Options that several commands take, in the same words. */
export const json: CommandOption = { flags: "--json", says: "print the answer as JSON" };
export const lens: CommandOption = {
  flags: "--lens <name>",
  says: "a speaker, “common” for common ground, or a lens of the case",
};
export const noCache: CommandOption = {
  flags: "--no-cache",
  says: "work it out again, and keep nothing in .detente-cache beside the case",
};
export const to: CommandOption = { flags: "--to <outcome>", says: "the outcome to reach: its id in the case" };
/** What if: changes that every question understands. */
export const whatIf: readonly CommandOption[] = [
  { flags: "--scenario <name>", says: "as things stand in this scenario of the case" },
  { flags: "--drop <claim>", says: "without this claim (may be repeated)", many: true },
  {
    flags: "--add <claim>",
    says: "with one claim more, put first: “DM: CONDITION”, or “infeasible: CONDITION” (may be repeated)",
    many: true,
  },
  {
    flags: "--from <state>",
    says: "start here instead of the status quo: an outcome, options separated by commas, or Y/N",
  },
];
export const horizon: CommandOption = {
  flags: "--horizon <h>",
  says: "with --concept lh: how many moves a decision maker looks ahead",
};
export const leader: CommandOption = {
  flags: "--leader <dm>",
  says: "with --concept stackelberg: the decision maker that leads",
};
