import { allianceSection } from "@detente/brief";
import type { Case } from "@detente/case";
import { allied } from "@detente/study";
import { answer, ask } from "../ask.js";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { findNamed, wantedConcept } from "../find-named.js";
import { refusal } from "../refusal.js";
import { working } from "../working.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const { model, ground, whatIf, told } = asked;
  const members = membersNamed(model, args[1] ?? "");
  const concept = wantedConcept(options);
  const question = { command: "alliance", model, asked: [ground.circumstances, whatIf, members, concept] };
  const found = await kept(question, options, () =>
    working(io, model, (work) => allied(ground, members, model.lenses, { concept }, whatIf, work)),
  );
  await answer(asked, options, io, found, () => [allianceSection(told, found)]);
};

/** Decision makers separated by commas, each once. */
function membersNamed(model: Case, text: string): number[] {
  const words = text.split(",").filter((word) => word.trim() !== "");
  const members = words.map((word) =>
    model.decisionMakers.indexOf(findNamed("decision maker", model.decisionMakers, word)),
  );
  const different = [...new Set(members)];
  if (different.length < 2) throw refusal({ code: "cli/small-coalition", found: different.length });
  return different;
}
