import type { Case, Scenario } from "@detente/case";
import type { ChangedOutcome, ScenarioAnswer, ScenarioUnderLens } from "@detente/study";
import { type Block, code, type Inline, list, note, paragraph, section, strong } from "../blocks.js";
import { and } from "../wording/phrases.js";
import { dmName } from "../words/claim.js";
import { lensName } from "../words/lens.js";
import { outcomeNames } from "../words/outcome.js";
import { claimsSay } from "../words/reason.js";
import { familyFrom, patternOfOptions } from "../words/state.js";
import { changeWords } from "../words/verdict.js";
import { evidenceBlocks } from "./sources.js";

/** What each scenario would change of today's answer, and on what it rests. */
export function scenariosSection(model: Case, answers: readonly ScenarioAnswer[]): Block {
  const lenses = [...new Set(answers.flatMap((answer) => answer.lenses.map(({ lens }) => lens)))];
  const [only] = lenses;
  return section(
    "scenarios",
    "What if: the scenarios compared with today",
    ...(lenses.length === 1 && only !== undefined ? [paragraph(`Told under ${lensName(model, only)}.`)] : []),
    ...(answers.length === 0
      ? [paragraph("The case names no scenario; add ", strong("scenarios"), " to it.")]
      : answers.flatMap((answer) => {
          const scenario = model.scenarios.find(({ id }) => id === answer.scenario);
          return scenario ? [scenarioSection(model, scenario, answer)] : [];
        })),
  );
}

function scenarioSection(model: Case, scenario: Scenario, { lenses }: ScenarioAnswer): Block {
  const told = { ...model, claims: [...model.claims, ...scenario.add.map(({ claim }) => claim)] };
  const compared = lenses.filter(({ contradictory }) => !contradictory);
  const groups = grouped(model, compared);
  const same = compared.filter(({ changes }) => changes.length === 0);
  return section(
    `scenario-${scenario.id}`,
    scenario.name,
    ...(scenario.says === null ? [] : [paragraph(scenario.says.trim())]),
    ...evidenceBlocks(model, scenario.evidence, "Said"),
    list(made(told, scenario)),
    ...(groups.length > 0 ? [list(groups)] : []),
    ...(same.length > 0
      ? [
          paragraph(
            same.length === lenses.length
              ? `No named outcome changes${lenses.length > 1 ? " under any of these lenses" : ""}.`
              : `Nothing changes under ${and(same.map(({ lens }) => lensName(model, lens)))}.`,
          ),
        ]
      : []),
    ...warnings(model, lenses),
  );
}

/** The changes that make the scenario. */
function made(model: Case, { drop, add, statusQuo, alliance }: Scenario): Inline[][] {
  return [
    ...(drop.length > 0 ? [[strong("No longer: "), ...claimsSay(model, drop), "."]] : []),
    ...(add.length > 0
      ? [
          [
            strong("Instead: "),
            ...claimsSay(
              model,
              add.map(({ claim }) => claim.id),
            ),
            ".",
          ],
        ]
      : []),
    ...(statusQuo === null
      ? []
      : [
          [
            strong("It starts: "),
            `${familyFrom(model, patternOfOptions(model, statusQuo), model.statusQuo && patternOfOptions(model, model.statusQuo))}.`,
          ],
        ]),
    ...(alliance.length === 0
      ? []
      : [
          [
            strong("As one: "),
            `${and(alliance.map((dm) => dmName(model, dm)))}. They move only where each of them gains, so each has a veto: what becomes stable may be what one of them alone would leave: see `,
            code("detente alliance"),
            ".",
          ],
        ]),
  ];
}

/** One line for each change of an outcome, with the lenses under which it is the same. */
function grouped(model: Case, lenses: readonly ScenarioUnderLens[]): Inline[][] {
  const groups = new Map<string, { change: ChangedOutcome; words: string; lenses: string[] }>();
  for (const { outcome } of lenses.flatMap(({ changes }) => changes)) {
    for (const { lens, changes } of lenses) {
      const change = changes.find((each) => each.outcome === outcome);
      if (!change) continue;
      const words = changeWords(model, change);
      const group = groups.get(`${outcome} ${words}`) ?? { change, words, lenses: [] };
      if (!group.lenses.includes(lens)) group.lenses.push(lens);
      groups.set(`${outcome} ${words}`, group);
    }
  }
  return [...groups.values()].map(({ change, words, lenses: under }) => {
    const all = under.length === lenses.length;
    const where = all ? "under every lens" : and(under.map((lens) => lensName(model, lens)));
    return [
      strong(outcomeNames(model, [change.outcome])[0] ?? change.outcome),
      lenses.length === 1 ? ` ${words}` : ` (${where}) ${words}`,
    ];
  });
}

function warnings(model: Case, lenses: readonly ScenarioUnderLens[]): Block[] {
  const names = (those: readonly ScenarioUnderLens[]): string => and(those.map(({ lens }) => lensName(model, lens)));
  const none = lenses.filter(({ contradictory }) => contradictory);
  const lost = lenses.filter(({ startUnknown }) => startUnknown);
  return [
    ...(none.length > 0
      ? [note("warning", `Under ${names(none)} the claims leave no state at all, so there is nothing to compare.`)]
      : []),
    ...(lost.length > 0
      ? [
          note(
            "warning",
            `Under ${names(lost)} the state it starts from cannot be, or is not known: no way can be told.`,
          ),
        ]
      : []),
  ];
}
