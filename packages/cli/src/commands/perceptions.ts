import { perceptionsSection } from "@detente/brief";
import { perceptions } from "@detente/study";
import { answer, ask } from "../ask.js";
import type { Run } from "../command.js";
import { wantedConcept } from "../find-named.js";
import { working } from "../working.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const { model, ground, whatIf, told, lens } = asked;
  const concept = wantedConcept(options);
  const found = await working(io, model, (work) => perceptions(ground, { concept }, whatIf, work.tick));
  await answer(asked, options, io, found, () => [perceptionsSection(told, found, lens.name)]);
};
