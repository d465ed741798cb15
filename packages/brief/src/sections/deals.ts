import type { Case } from "@detente/case";
import type { Deal, Deals, Loss, ToldTemptation } from "@detente/study";
import {
  type Block,
  code,
  type Inline,
  item,
  type Item,
  list,
  note,
  paragraph,
  section,
  strong,
  table,
  tone,
} from "../blocks.js";
import { and, capital, count, inWords } from "../wording/phrases.js";
import { dmName, dmNames as names } from "../words/claim.js";
import { quotedOutcomes as quoted } from "../words/outcome.js";
import { claimsSay, reasonSays } from "../words/reason.js";
import { familyFrom, moveWords, partWords } from "../words/state.js";
import { conceptName } from "../words/concept.js";

/** Deals told in full; the others get a line in a table. */
const MOST_TOLD = 3;

/** Self-enforcing agreements from today: who, what, why each gains, in which order, and what would break them. */
export function dealsSection(model: Case, { from, deals, paying, unstable }: Deals): Block {
  const [told, others] = [deals.slice(0, MOST_TOLD), deals.slice(MOST_TOLD)];
  return section(
    "deals",
    "Agreements that would hold by themselves",
    paragraph(
      "Such an agreement is a joint move from today that leaves each of those it takes better off by its own preferences, and ends where nobody has a good reason to leave. ",
      deals.length === 0
        ? tone("fails", "There is none.")
        : `There ${deals.length === 1 ? "is one" : `are ${inWords(deals.length)}, the smallest sets first`}.`,
      ...(deals.length === 0
        ? [
            paying === 0
              ? " No joint move pays all of those whose part it takes."
              : ` ${count(paying, "joint move")} would pay everyone it takes, and none ends where things would rest.`,
          ]
        : []),
    ),
    ...told.map((deal) => dealSection(model, from.label, deal)),
    ...(others.length > 0 ? [otherDeals(model, others)] : []),
    ...unstable.map(({ members, outcomes }) =>
      note(
        "plain",
        `${capital(names(model, members))} would gain together by ${quoted(model, outcomes)}, but nowhere in it would things rest.`,
      ),
    ),
  );
}

function dealSection(model: Case, from: string, deal: Deal): Block {
  const { members, end, ends, strongest, gains, losers, held, breaks, lenses } = deal;
  return section(
    `deal-${members.map((dm) => model.decisionMakers[dm]?.id ?? dm).join("-")}-${end.label}`,
    `${capital(names(model, members))}: ${quoted(model, end.outcomes)}`,
    list(
      members.map((dm, index) => {
        const reason = gains[index];
        return [
          strong(capital(dmName(model, dm))),
          ` would ${partWords(model, dm, from, end.label)}. It gains: `,
          ...(reason ? reasonSays(model, reason) : []),
        ];
      }),
    ),
    ...(ends > 1
      ? [
          paragraph(
            `Of ${count(ends, "agreement")} of these members on the same outcomes, each of which would hold, the one that changes least of today is told.`,
          ),
        ]
      : []),
    list([
      [
        strong("What keeps it: "),
        `${conceptName(strongest)}. `,
        held.length === 0
          ? "Nobody could do better by a move of its own."
          : `${capital(
              names(
                model,
                held.map(({ dm }) => dm),
              ),
            )} would gain by leaving, but for the answers of others: see `,
        ...(held.length === 0 ? [] : [code("detente explain"), "."]),
      ],
      ...(losers.length > 0
        ? [
            item(
              [strong("Who loses by it: ")],
              list(losers.map((reason) => [capital(dmName(model, reason.dm)), ": ", ...reasonSays(model, reason)])),
            ),
          ]
        : []),
      ...order(model, from, deal),
      hinges(model, breaks),
      [strong("Under which lenses: "), lensWords(model, lenses)],
    ]),
  );
}

/** Whether one stroke would be exploited, and the order that leaves least temptation. */
function order(model: Case, today: string, { cheats, stages, temptations }: Deal): Item[] {
  const risk: Inline[] =
    cheats.length === 0
      ? [strong("At one stroke: "), "nobody would gain by keeping back its own part."]
      : [strong("At one stroke it could be exploited. "), ...cheats.flatMap((cheat) => cheatWords(model, cheat))];
  if (stages === null) return [item([...risk, " No order of single steps leads there: it takes one stroke."])];
  const steps = list(
    stages.map(({ dm, from, to }) => [capital(dmName(model, dm)), `: ${moveWords(model, from, to)}`]),
    true,
  );
  if (temptations.length === 0) {
    return [
      item(risk),
      item([strong("Step by step: "), "in this order nobody gains by breaking off on the way."], steps),
    ];
  }
  return [
    item(risk),
    item(
      [
        strong("Step by step: "),
        tone("partly", "no order is free of temptation"),
        ". This one has the least; it needs a guarantee where somebody would break off:",
      ],
      steps,
      list(temptations.map((temptation) => temptationWords(model, today, temptation))),
    ),
  ];
}

function cheatWords(model: Case, { dm, reason, victims }: ToldTemptation): Inline[] {
  return [
    `${capital(dmName(model, dm))} could keep back its own part while the others do theirs: `,
    ...reasonSays(model, reason),
    victims.length > 0 ? ` ${capital(names(model, victims))} would be worse off than today. ` : " ",
  ];
}

function temptationWords(model: Case, today: string, { dm, at, instead, reason }: ToldTemptation): Inline[] {
  const deed = at.label === instead.label ? "stop there" : moveWords(model, at.label, instead.label);
  return [
    `Where things are ${familyFrom(model, at.label, today)}, ${dmName(model, dm)} would rather ${deed}: `,
    ...reasonSays(model, reason),
  ];
}

function hinges(model: Case, breaks: readonly Loss[]): Item {
  if (breaks.length === 0)
    return item([strong("What would break it: "), "no single claim; it survives the loss of each."]);
  return item(
    [strong("What would break it: "), `the loss of ${breaks.length === 1 ? "this claim" : "any one of these claims"}.`],
    list(
      breaks.map(({ claim, unpaid }) => [
        ...claimsSay(model, [claim]),
        unpaid.length > 0
          ? `: without it the deal would not pay ${names(model, unpaid)}.`
          : ": without it somebody would leave where the deal ends.",
      ]),
    ),
  );
}

function lensWords(model: Case, ids: readonly string[]): string {
  if (ids.length === model.lenses.length) return "under every one.";
  const held = model.lenses.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return held.length === 0
    ? "under none of the lenses of the case."
    : `${and(held)} (${held.length} of ${model.lenses.length}).`;
}

function otherDeals(model: Case, deals: readonly Deal[]): Block {
  return table(
    "Other agreements that would hold",
    ["Members", "Ends in", "What keeps it", "Lenses"],
    deals.map(({ members, end, strongest, lenses }) => ({
      head: capital(names(model, members)),
      cells: [quoted(model, end.outcomes), conceptName(strongest), `${lenses.length} of ${model.lenses.length}`],
    })),
  );
}
