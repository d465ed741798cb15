import { explainSection } from "@detente/brief";
import { byStrength } from "@detente/engine";
import { explainOutcome, explainState, judge } from "@detente/study";
import { answer, type Asked, ask } from "../ask.js";
import type { Options, Run } from "../commands.js";
import { findNamed, wantedConcept } from "../find-named.js";
import { stateNamed } from "../what-if.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const explained = explainedOf(asked, options);
  await answer(asked, options, io, { ...explained }, () => [explainSection(asked.told, explained)]);
};

function explainedOf({ model, ground }: Asked, options: Options) {
  const { state = "status-quo", dm } = options;
  const wanted = String(state);
  const asked = {
    concept: wantedConcept(options),
    dms:
      typeof dm === "string"
        ? [model.decisionMakers.indexOf(findNamed("decision maker", model.decisionMakers, dm))]
        : undefined,
  };
  const word = wanted.trim().toLowerCase();
  const outcome = model.outcomes.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word);
  const concepts = asked.concept ? [asked.concept] : byStrength;
  const found =
    outcome && explainOutcome(ground, judge(ground, [...new Set([...concepts, "gmr" as const])]), outcome, asked);
  return found ?? explainState(ground, stateNamed(ground, wanted), asked);
}
