import { type Case, deniersOf } from "@detente/case";
import { type Condition } from "@detente/engine";
import type { FoundLevers, LeverAnswer, ToldChange, ToldLever } from "@detente/study";
import { type Block, type Inline, join, list, paragraph, section, strong, tone } from "../blocks.js";
import { and, capital, count, inWords } from "../wording/phrases.js";
import { claimReference } from "../words/citation.js";
import { claimWords, dmName } from "../words/claim.js";
import { conditionWords } from "../words/condition.js";
import { outcomeNames } from "../words/outcome.js";
import { claimsSay } from "../words/reason.js";
import { attainedWords } from "../words/attained.js";
import { conceptName } from "../words/concept.js";

/** Levers told of each list. */
const MOST_TOLD = 6;

/** The smallest changes of preferences that would make an outcome hold. */
export function leversSection(model: Case, answer: LeverAnswer): Block {
  const { to, concept, strongest, attained, stable, alone, reachable } = answer;
  const name = outcomeNames(model, [to])[0] ?? to;
  const isDone = stable.size === 0;
  return section(
    `levers-${to}`,
    `What would have to change for “${name}”`,
    paragraph(
      strong("As things are: "),
      strongest ? `stable (${conceptName(strongest)})` : "not stable",
      `; ${attainedWords(model, attained)}.`,
    ),
    ...(isDone
      ? [paragraph(`Nothing has to change for it to be stable under ${conceptName(concept)}.`)]
      : [
          paragraph(strong(`To make it stable (${conceptName(concept)}): `), ...sizeWords(stable, "whoever changes")),
          ...leverList(model, stable),
          ...aloneBlocks(model, answer.stable, alone),
        ]),
    ...(reachable
      ? [
          paragraph(
            strong("To make it stable and bring it within reach "),
            "of moves in everybody’s own interest, or of a deal: ",
            ...sizeWords(reachable, "whoever changes"),
          ),
          ...leverList(model, reachable),
        ]
      : []),
    paragraph(
      "A change is a claim given up, a claim added, or one that comes to matter more. What may be added is any claim of the case, the outcome itself, and every single option taken or not.",
    ),
  );
}

function sizeWords({ size, minimality, exhausted, complete, levers }: FoundLevers, who: string): Inline[] {
  if (size === null) {
    return [
      tone("fails", "no such change was found"),
      exhausted < 1
        ? "; the search was given up early."
        : `; none of up to ${count(exhausted, "change")} will do, ${who}.`,
    ];
  }
  if (size === 0) return ["nothing has to change."];
  const proof = minimality === "proven" ? "fewer will not do" : "fewer might do: the search was cut short";
  const many =
    levers.length === 1
      ? `There is ${complete ? "one way" : "at least one way"}`
      : `There are ${complete ? inWords(levers.length) : `at least ${inWords(levers.length)}`} ways`;
  return [tone("partly", count(size, "change")), ` (${proof}). ${many}:`];
}

function leverList(model: Case, { levers, size, complete }: FoundLevers): Block[] {
  if (size === null || size === 0) return [];
  const told = levers.slice(0, MOST_TOLD);
  const rest = levers.length - told.length;
  return [
    list([
      ...told.map((lever) => leverWords(model, lever)),
      ...(rest > 0 ? [tone("quiet", `and ${complete ? rest : `at least ${rest}`} more; \`--json\` lists them.`)] : []),
    ]),
  ];
}

function leverWords(model: Case, { changes, attained, members }: ToldLever): Inline[] {
  return [
    ...join(
      changes.map((change) => changeWords(model, change)),
      " And: ",
    ),
    reachWords(model, attained, members),
  ];
}

function reachWords(model: Case, attained: ToldLever["attained"], members: readonly number[]): string {
  switch (attained) {
    case "today":
      return " Then things rest where they are.";
    case "improvements":
      return " Then moves in everybody’s own interest lead there.";
    case "deal":
      return ` Then ${and(members.map((dm) => dmName(model, dm)))} could agree on it.`;
    case "no":
      return " Still, nobody would go there from today.";
    case null:
      return "";
  }
}

function changeWords(model: Case, change: ToldChange): Inline[] {
  const { dm, kind, statement, claim: id, before } = change;
  const who = capital(dmName(model, dm));
  const claim = model.claims.find((each) => each.id === id);
  const says: Inline[] = claim ? claimsSay(model, [claim.id]) : [wishWords(model, statement)];
  const place = placeWords(model, before);
  switch (kind) {
    case "drop": {
      const deniers = claim ? deniersOf(claim) : [];
      return [
        strong(who),
        " gives up: ",
        ...says,
        deniers.length > 0 ? `, which ${and(deniers)} denies already.` : ".",
      ];
    }
    case "move-up":
      return [strong(who), " comes to care more about this: ", ...says, ", ", ...place, "."];
    case "add":
      return claim
        ? [
            strong(who),
            " takes up what the case knows already, though not under this lens: ",
            ...says,
            ", ",
            ...place,
            ".",
          ]
        : [strong(who), " comes to want something new: ", ...says, ", ", ...place, "."];
  }
}

function wishWords(model: Case, statement: Condition): string {
  const text = JSON.stringify(statement);
  const outcome = model.outcomes.find(({ condition }) => JSON.stringify(condition) === text);
  return outcome ? `“${outcome.name}” as such` : `it prefers ${conditionWords(model, statement)}`;
}

function placeWords(model: Case, before: string | null): Inline[] {
  const claim = model.claims.find(({ id }) => id === before);
  if (!claim) return ["after all that it wants"];
  return [`before “${claimWords(model, claim).replace(/\.$/, "")}” `, claimReference(claim)];
}

function aloneBlocks(model: Case, stable: FoundLevers, alone: LeverAnswer["alone"]): Block[] {
  const able = new Set(
    stable.levers
      .filter(({ changes }) => new Set(changes.map(({ dm }) => dm)).size === 1)
      .flatMap(({ changes }) => changes.map(({ dm }) => dm)),
  );
  const more = alone.filter(({ found }) => found.size !== null);
  const none = alone.filter(({ found }) => found.size === null).map(({ dm }) => dmName(model, dm));
  return [
    list([
      ...(able.size > 0
        ? [
            [
              strong("Alone, with so little, could do it: "),
              and([...able].sort((a, b) => a - b).map((dm) => dmName(model, dm))),
              ".",
            ],
          ]
        : []),
      ...more.map(({ dm, found }): Inline[] => [
        strong(`${capital(dmName(model, dm))} alone`),
        ` would need ${count(found.size ?? 0, "change")}. `,
        ...(found.levers[0] ? leverWords(model, found.levers[0]) : []),
      ]),
      ...(none.length > 0 ? [[strong("Could not do it alone by such changes: "), `${and(none)}.`]] : []),
    ]),
  ];
}
