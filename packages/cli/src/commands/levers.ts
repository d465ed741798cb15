import { leversSection } from "@detente/brief";
import { byStrength } from "@detente/engine";
import { judge, levers } from "@detente/study";
import { answer, ask } from "../ask.js";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { wantedConcept, wantedOutcome } from "../find-named.js";
import { working } from "../working.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const { ground, model, told } = asked;
  const [outcome, concept] = [wantedOutcome(model, options), wantedConcept(options)];
  const question = { command: "levers", model, asked: [ground.circumstances, outcome.id, concept] };
  const found = await kept(question, options, () =>
    working(io, model, async (work) => {
      await work.tick("Judging every state", 0, 1);
      return levers(ground, outcome, judge(ground, byStrength), { concept }, work);
    }),
  );
  await answer(asked, options, io, found, () => [leversSection(told, found)]);
};
