import type { Case } from "@detente/case";
import type { AllianceAnswer, AllianceUnderLens, ChangedOutcome, Departure, JointMove, Shift } from "@detente/study";
import { type Block, type Inline, item, type Item, list, note, paragraph, section, strong, tone } from "../blocks.js";
import { and, capital, count } from "../wording/phrases.js";
import { dmNames } from "../words/claim.js";
import { lensName } from "../words/lens.js";
import { outcomeName, quotedOutcomes } from "../words/outcome.js";
import { reasonsFor } from "../words/reason.js";
import { partWords } from "../words/state.js";
import { changeWords } from "../words/verdict.js";
import { conceptName } from "../words/concept.js";

/** Groups of resting places told of each list. */
const MOST_TOLD = 3;

/** What becomes of the conflict when some decision makers act as one. */
export function allianceSection(model: Case, answer: AllianceAnswer): Block {
  const { members, concept, apart, together, today, upset, fresh, changes, lenses, departures } = answer;
  const allies = dmNames(model, members);
  const id = `alliance-${members.map((dm) => model.decisionMakers[dm]?.id ?? dm).join("-")}`;
  return section(
    id,
    `${capital(allies)} as one`,
    paragraph(
      "Acting as one, they move together, and only where each of them gains by it: each can hold the others where it does not. So an alliance can add resting places as well as upset some; what it adds by such a veto need not be what any of them wants. ",
      `Counted by ${conceptName(concept)}, the conflict then rests in ${count(together, "state")}; with everybody acting alone, in ${apart.toLocaleString("en")}.`,
    ),
    ...(today ? todayBlocks(model, members, today) : []),
    subsection(
      `${id}-outcomes`,
      "What it changes",
      changes.length === 0
        ? [paragraph("No named outcome becomes stable, ceases to be, or comes within or out of reach.")]
        : [list(changes.map((change) => changeLine(model, change, "with everybody acting alone")))],
    ),
    subsection(
      `${id}-upset`,
      "Resting places that it upsets",
      upset.length === 0 ? [paragraph("None.")] : shiftList(model, upset, (shift) => upsetItem(model, members, shift)),
    ),
    subsection(
      `${id}-fresh`,
      "Resting places that it makes",
      fresh.length === 0 ? [paragraph("None.")] : shiftList(model, fresh, (shift) => freshItem(model, members, shift)),
    ),
    subsection(`${id}-lenses`, `The same under each lens, by ${conceptName(concept)}`, [
      list(lensLines(model, lenses)),
    ]),
    subsection(
      `${id}-departure`,
      "If one ally leaves, say after a change of government",
      departures.map((each) => departure(model, fresh, each)),
    ),
  );
}

const subsection = (id: string, title: string, blocks: readonly Block[]): Block => section(id, title, ...blocks);

function todayBlocks(
  model: Case,
  members: readonly number[],
  { at, jointly }: NonNullable<AllianceAnswer["today"]>,
): Block[] {
  if (!jointly) {
    return [
      paragraph(
        strong("Today: "),
        "there is no move that they could make together and by which each of them would gain.",
      ),
    ];
  }
  return [
    paragraph(strong("Today: "), "they would gain together from where things stand."),
    list(jointItems(model, members, at.label, jointly)),
  ];
}

function changeLine(model: Case, change: ChangedOutcome, then: string): Inline[] {
  return [strong(outcomeName(model, change.outcome)), ` ${changeWords(model, change, then)}`];
}

function shiftList(model: Case, shifts: readonly Shift[], tell: (shift: Shift) => Item): Block[] {
  const [told, others] = [shifts.slice(0, MOST_TOLD), shifts.slice(MOST_TOLD)];
  const names = [...new Set(others.map(({ at }) => quotedOutcomes(model, at.outcomes)))];
  const states = others.reduce((total, shift) => total + shift.states, 0);
  return [
    list(told.map(tell)),
    ...(others.length > 0
      ? [
          note(
            "plain",
            `And ${count(states, "state")} more, in ${names.slice(0, 4).join("; ")}${names.length > 4 ? "; and others" : ""}.`,
          ),
        ]
      : []),
  ];
}

const placesTold = (model: Case, { at, states }: Shift): Inline[] => [
  strong(capital(quotedOutcomes(model, at.outcomes))),
  ` (${count(states, "state")})`,
];

function upsetItem(model: Case, members: readonly number[], shift: Shift): Item {
  const { at, leavers, jointly } = shift;
  const leaving = leavers.some((dm) => members.includes(dm)) && jointly;
  const others = leavers.filter((dm) => !members.includes(dm));
  const why = [
    ...(leaving ? ["the allies would leave together, and no answer of the others deters them"] : []),
    ...(others.length > 0
      ? [
          `${dmNames(model, others)} would leave, no longer deterred by answers that the allies would give only one by one`,
        ]
      : []),
  ];
  return item(
    [...placesTold(model, shift), `: ${and(why)}.`],
    ...(leaving ? [list(jointItems(model, members, at.label, jointly))] : []),
  );
}

function freshItem(model: Case, members: readonly number[], shift: Shift): Item {
  const allies = shift.leavers.filter((dm) => members.includes(dm));
  const others = shift.leavers.filter((dm) => !members.includes(dm));
  const why = [
    ...(allies.length > 0
      ? [`${dmNames(model, allies)}, acting alone, would leave; an ally does not gain by that, and holds it back`]
      : []),
    ...(others.length > 0
      ? [`${dmNames(model, others)} would leave, were it not for what the allies would answer together`]
      : []),
  ];
  return item([...placesTold(model, shift), `: ${and(why)}.`]);
}

/** What each ally would do, why, who loses, and what comes of it. */
function jointItems(model: Case, members: readonly number[], from: string, move: JointMove): (Item | Inline[])[] {
  const { to, rests, others, gain, lose } = move;
  const parts = members.map((dm) => ({ dm, part: partWords(model, dm, from, to.label) }));
  return [
    [
      strong("They would go to "),
      `${quotedOutcomes(model, to.outcomes)}: ${and(parts.filter(({ part }) => part !== "stay").map(({ dm, part }) => `${dmNames(model, [dm])} would ${part}`))}. `,
      rests ? "There things would rest" : tone("partly", "Things would not rest there"),
      others > 0 ? `; by ${count(others, "other joint move")} each ally would gain too.` : ".",
    ],
    item([strong("Who gains: ")], list(gain.map((reason) => reasonsFor(model, reason)))),
    ...(lose.length > 0
      ? [item([strong("Who loses: ")], list(lose.map((reason) => reasonsFor(model, reason))))]
      : [[strong("Who loses: "), "nobody."]]),
  ];
}

const isIdle = ({ upset, fresh }: AllianceUnderLens): boolean => upset + fresh === 0;

/** One line for each change, with the lenses that have it, and one for those that have none. */
function lensLines(model: Case, lenses: readonly AllianceUnderLens[]): Inline[][] {
  const known = lenses.filter(({ contradictory }) => !contradictory);
  const under = (test: (lens: AllianceUnderLens) => boolean): string => {
    const found = known.filter(test).map(({ lens }) => lensName(model, lens));
    return found.length === known.length ? "under every lens" : and(found);
  };
  const line =
    (deed: "appears" | "vanishes", words: string) =>
    (id: string): Inline[] => [
      strong(outcomeName(model, id)),
      ` ${words}: ${under((lens) => lens[deed].includes(id))}.`,
    ];
  const ids = (deed: "appears" | "vanishes"): string[] => [...new Set(known.flatMap((lens) => lens[deed]))];
  const isSame = (lens: AllianceUnderLens): boolean =>
    lens.appears.length + lens.vanishes.length === 0 && !isIdle(lens);
  const none = lenses.filter(({ contradictory }) => contradictory);
  return [
    ...ids("appears").map(line("appears", "rests only with the alliance")),
    ...ids("vanishes").map(line("vanishes", "rests no longer")),
    ...(known.some(isSame) ? [[strong("Other resting places, the same outcomes"), `: ${under(isSame)}.`]] : []),
    ...(known.some(isIdle) ? [[strong("Nothing upset and nothing made"), `: ${under(isIdle)}.`]] : []),
    ...(none.length > 0
      ? [[`The claims leave no state at all: ${and(none.map(({ lens }) => lensName(model, lens)))}.`]]
      : []),
  ];
}

function departure(model: Case, fresh: readonly Shift[], { dms, remaining, kept, changes }: Departure): Block {
  const made = fresh.reduce((total, { states }) => total + states, 0);
  const who = and(
    dms.map((dm) => dmNames(model, [dm])),
    "or",
  );
  return list([
    item(
      [
        strong(`${capital(who)} leaves: `),
        remaining.length > 1 ? `${dmNames(model, remaining)} stay together. ` : "then everybody acts alone again. ",
        made === 0
          ? "There is no new resting place that could be lost. "
          : `Of the ${count(made, "new resting place")}, ${kept === 0 ? "none" : kept.toLocaleString("en")} would hold. `,
        changes.length === 0
          ? "The answer survives: no named outcome changes."
          : tone("partly", "The answer does not survive:"),
      ],
      ...(changes.length > 0 ? [list(changes.map((change) => changeLine(model, change, "with all allies")))] : []),
    ),
  ]);
}
