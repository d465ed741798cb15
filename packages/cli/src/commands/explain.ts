import { explainSection, foreseeSection } from "@detente/brief";
import { byStrength } from "@detente/engine";
import { explainOutcome, explainState, foreseeState, judge } from "@detente/study";
import { answer, type Asked, ask } from "../ask.js";
import type { Options, Run } from "../command.js";
import { parametersAsked } from "../concepts-asked.js";
import { conceptNamed, findNamed, isBasic, wantedConcept } from "../find-named.js";
import { stateNamed } from "../what-if.js";

export const run: Run = async (args, options, io) => {
  const asked = await ask(args, options, io);
  const concept = typeof options["concept"] === "string" ? conceptNamed(options["concept"]) : "nash";
  const { model, ground, told } = asked;
  const parameters = parametersAsked(options, [concept], ground.conflict, model.decisionMakers);
  if (!isBasic(concept)) {
    const state = stateNamed(ground, wantedState(options));
    const foreseen = foreseeState(ground, state, concept, { ...parameters, dms: wantedDms(asked, options) });
    return answer(asked, options, io, { ...foreseen }, () => [foreseeSection(told, foreseen)]);
  }
  const explained = explainedOf(asked, options);
  await answer(asked, options, io, { ...explained }, () => [explainSection(asked.told, explained)]);
};

function explainedOf({ model, ground }: Asked, options: Options) {
  const wanted = wantedState(options);
  const asked = {
    concept: wantedConcept(options),
    dms: wantedDms({ model }, options),
  };
  const word = wanted.trim().toLowerCase();
  const outcome = model.outcomes.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word);
  const concepts = asked.concept ? [asked.concept] : byStrength;
  const found =
    outcome && explainOutcome(ground, judge(ground, [...new Set([...concepts, "gmr" as const])]), outcome, asked);
  return found ?? explainState(ground, stateNamed(ground, wanted), asked);
}

const wantedState = ({ state = "status-quo" }: Options): string => String(state);

const wantedDms = ({ model }: Pick<Asked, "model">, { dm }: Options): number[] | undefined =>
  typeof dm === "string"
    ? [model.decisionMakers.indexOf(findNamed("decision maker", model.decisionMakers, dm))]
    : undefined;
