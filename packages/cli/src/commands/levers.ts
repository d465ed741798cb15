import { leversSection } from "@detente/brief";
import { byStrength } from "@detente/engine";
import { judge, levers } from "@detente/study";
import { answer, ask, working } from "../ask.js";
import type { Run } from "../command.js";
import { wantedConcept, wantedOutcome } from "../find-named.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const { ground, model, told } = asked;
  const [outcome, concept] = [wantedOutcome(model, options), wantedConcept(options)];
  const found = await working(io, async (tick) => {
    await tick("Judging every state", 0, 1);
    return levers(ground, outcome, judge(ground, byStrength), { concept }, tick);
  });
  await answer(asked, options, io, found, () => [leversSection(told, found)]);
};
