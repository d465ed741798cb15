import { pathsSection } from "@detente/brief";
import { paths } from "@detente/study";
import { answer, ask, startOf } from "../ask.js";
import type { Run } from "../command.js";
import { wantedOutcome } from "../find-named.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const found = paths(asked.ground, startOf(asked), wantedOutcome(asked.model, options));
  await answer(asked, options, io, found, () => [pathsSection(asked.told, found)]);
};
