import { dealsSection } from "@detente/brief";
import { byStrength } from "@detente/engine";
import { deals, judge } from "@detente/study";
import { answer, ask, startOf } from "../ask.js";
import type { Run } from "../command.js";
import { working } from "../working.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const { model, ground, whatIf, told } = asked;
  const start = startOf(asked);
  const found = await working(io, model, async (work) => {
    await work.tick("Judging every state", 0, 1);
    return deals(ground, start, judge(ground, byStrength), model.lenses, whatIf, work.tick);
  });
  await answer(asked, options, io, found, () => [dealsSection(told, found)]);
};
