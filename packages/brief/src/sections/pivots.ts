import type { Case, Lens } from "@detente/case";
import type { ClaimFinding, Effect, Flip, Flips, Pivots } from "@detente/study";
import {
  code,
  type Block,
  details,
  type Inline,
  join,
  list,
  note,
  paragraph,
  section,
  strong,
  table,
} from "../blocks.js";
import { and, capital, count, inWords } from "../wording/phrases.js";
import { claimReference } from "../words/citation.js";
import { outcomeNames } from "../words/outcome.js";
import { claimsSay } from "../words/reason.js";
import { conceptName } from "../words/concept.js";

/** Sets of claims that are written out for one outcome. */
const MOST_SETS = 6;

/** The key assumptions check: how much of the disagreement each outcome survives, and which claims decide. */
export function pivotsSection(model: Case, found: Pivots): Block {
  const contested = found.claims.filter(({ status }) => status === "contested");
  const others = found.claims.filter(({ status }) => status !== "contested");
  const [matter, idle] = [others.filter(isFelt), others.filter((claim) => !isFelt(claim))];
  return section(
    "pivots",
    "What the answer hinges on",
    paragraph(...scope(found)),
    ...(found.contested.length > 0 ? [robustness(model, found)] : []),
    ...(contested.length > 0
      ? [
          section(
            "contested-claims",
            "Contested claims",
            list(contested.map((claim) => [...head(model, claim), ...decides(model, claim), ...changes(model, claim)])),
          ),
        ]
      : []),
    section(
      "other-claims",
      "Assumptions, and what nobody denies",
      matter.length === 0
        ? paragraph("No such claim decides anything by itself: giving up any one of them changes no outcome.")
        : list(matter.map((claim) => [...head(model, claim), ...decides(model, claim), ...changes(model, claim)])),
      ...(idle.length > 0 && matter.length > 0
        ? [
            details(
              `${capital(count(idle.length, "other claim"))} ${idle.length === 1 ? "changes" : "change"} no outcome when given up alone`,
              paragraph(...referencesTo(model, ids(idle))),
            ),
          ]
        : []),
    ),
    ...found.flips.map((flips) => smallestSets(model, flips)),
  );
}

const ids = (claims: readonly ClaimFinding[]): string[] => claims.map(({ claim }) => claim);

const isFelt = ({ effects, decides: over }: ClaimFinding): boolean =>
  effects.some(({ appear, vanish }) => appear.length + vanish.length > 0) || (over?.length ?? 0) > 0;

function scope({ concept, contested, combinations }: Pivots): Inline[] {
  const { total, looked, exact, contradictory, error, seed } = combinations;
  const by: Inline[] = [
    "An outcome counts as stable here when one of its states is an equilibrium under ",
    strong(conceptName(concept)),
    ". How it can be had from today is another question: see ",
    code("detente outcomes"),
    " and ",
    code("detente compare"),
    ". ",
  ];
  if (contested.length === 0)
    return [
      ...by,
      "Nobody denies any claim of this case, so there is nothing to combine: only assumptions and undisputed claims can be in doubt.",
    ];
  return [
    ...by,
    exact
      ? `${capital(count(contested.length, "claim"))} ${contested.length === 1 ? "is" : "are"} contested, and each of the ${count(total, "combination")} was judged.`
      : `${capital(count(contested.length, "claim"))} are contested. Of the ${count(total, "combination")}, ${looked.toLocaleString("en")} were drawn evenly (seed ${seed ?? 0}) and judged: a share may be off by ${points(error)} points either way (95 % confidence).`,
    contradictory === 0
      ? ""
      : ` ${capital(count(contradictory, "combination"))} ${contradictory === 1 ? "contradicts itself and leaves" : "contradict themselves and leave"} no state at all; ${contradictory === 1 ? "it counts" : "they count"} for nothing below.`,
  ];
}

const points = (share: number): string => (100 * share).toFixed(1);

function robustness(model: Case, { concept, combinations, robustness: found, claims }: Pivots): Block {
  const of = combinations.looked - combinations.contradictory;
  return table(
    "How much of the disagreement each outcome survives: a share of combinations, which says nothing about what will happen",
    [
      "Outcome",
      `Stable (${concept.toUpperCase()})`,
      ...(concept === "nash" ? [] : ["of these by Nash"]),
      "Contested claims that ever decide it",
    ],
    found.map(({ outcome, stable, nash }) => ({
      head: outcomeNames(model, [outcome])[0] ?? outcome,
      cells: [
        shareWords(stable, of),
        ...(concept === "nash" ? [] : [nash.toLocaleString("en")]),
        join(
          claims
            .filter(
              ({ status, decides: over }) => status === "contested" && over?.some((each) => each.outcome === outcome),
            )
            .map(({ claim }) => referencesTo(model, [claim])),
          ", ",
        ).concat(
          claims.some(
            ({ status, decides: over }) => status === "contested" && over?.some((each) => each.outcome === outcome),
          )
            ? []
            : ["none"],
        ),
      ],
    })),
  );
}

const shareWords = (part: number, of: number): string =>
  of === 0
    ? "no combination leaves a state"
    : `${part.toLocaleString("en")} of ${of.toLocaleString("en")} (${percent(part, of)})`;

/** Rounded, but never to all or nothing. */
function percent(part: number, of: number): string {
  if (part > 0 && part * 100 < of) return "under 1 %";
  if (part < of && part * 100 > 99 * of) return "over 99 %";
  return `${Math.round((100 * part) / of)} %`;
}

/** The claim, who holds it and who denies it. */
function head(model: Case, { claim, status, deniedBy }: ClaimFinding): Inline[] {
  return [
    ...claimsSay(model, [claim]),
    status === "contested" ? `; denied by ${and(deniedBy) || "a speaker who is not known"}. ` : ". ",
  ];
}

/** Over the combinations. */
function decides(model: Case, { decides: over, of }: ClaimFinding): Inline[] {
  if (over === null) return [];
  if (over.length === 0) return [strong("Never decides what is stable"), ", whatever else is believed. "];
  return [
    strong("Decides: "),
    `${and(
      over.map(({ outcome, makes, breaks }) => {
        const name = outcomeNames(model, [outcome])[0] ?? outcome;
        const sides = [
          ...(makes > 0 ? [`makes it in ${makes.toLocaleString("en")}`] : []),
          ...(breaks > 0 ? [`breaks it in ${breaks.toLocaleString("en")}`] : []),
        ];
        return `${name} (${and(sides)} of ${of.toLocaleString("en")})`;
      }),
    )}. `,
  ];
}

/** Under the lenses; lenses for which the same comes of it are told together. */
function changes(model: Case, { effects }: ClaimFinding): Inline[] {
  const groups = new Map<string, { effect: Effect; lenses: string[] }>();
  for (const effect of effects) {
    if (effect.appear.length + effect.vanish.length === 0) continue;
    const key = [effect.claim, ...effect.appear, "/", ...effect.vanish].join(" ");
    const group = groups.get(key) ?? { effect, lenses: [] };
    group.lenses.push(lensName(model, effect.lens));
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ effect, lenses }) => [
    `${capital(effect.claim)} ${lenses.length === effects.length && lenses.length > 1 ? "under any lens" : `under ${and(lenses)}`}: `,
    and([
      ...(effect.appear.length > 0 ? [`${and(outcomeNames(model, effect.appear))} would become stable`] : []),
      ...(effect.vanish.length > 0
        ? [`${and(outcomeNames(model, effect.vanish))} would no longer be${effect.appear.length > 0 ? "" : " stable"}`]
        : []),
    ]),
    ". ",
  ]);
}

function smallestSets(model: Case, { lens, outcomes, exhausted, cutOff }: Flips): Block {
  const name = lensName(model, lens);
  const open = outcomes.filter(({ sets }) => sets.length === 0);
  return section(
    `flips-${lens}`,
    `The least that would have to be wrong: ${name}`,
    ...(outcomes.length === 0
      ? [note("warning", `Under ${name} the claims leave no state at all, so there is nothing to flip.`)]
      : [
          list(outcomes.filter(({ sets }) => sets.length > 0).map((flip) => flipWords(model, flip))),
          ...(open.length === 0
            ? []
            : [
                paragraph(
                  `${and(
                    outcomeNames(
                      model,
                      open.map(({ outcome }) => outcome),
                    ),
                  )}: `,
                  cutOff
                    ? `no set of up to ${inWords(exhausted)} of these claims does it; larger sets are too many and were not tried.`
                    : "no set of these claims does it, however large.",
                ),
              ]),
        ]),
  );
}

function flipWords(model: Case, { outcome, stable, sets }: Flip): Inline[] {
  const size = sets[0]?.length ?? 0;
  const told = sets.slice(0, MOST_SETS).map((set) =>
    join(
      set.map((id) => referencesTo(model, [id])),
      " with ",
    ),
  );
  return [
    strong(`${outcomeNames(model, [outcome])[0] ?? outcome}: `),
    stable ? "stable; no longer without " : "not stable; would become so without ",
    sets.length === 1 ? "" : size === 1 ? "any one of " : "any of these sets: ",
    ...join(told, size === 1 ? ", " : "; "),
    sets.length > MOST_SETS ? `, and ${sets.length - MOST_SETS} more` : "",
    ".",
  ];
}

function referencesTo(model: Case, wanted: readonly string[]): Inline[] {
  const claims = model.claims.filter(({ id }) => wanted.includes(id));
  return join(
    claims.map((claim) => [claimReference(claim)]),
    ", ",
  );
}

const lensName = ({ lenses }: { readonly lenses: readonly Lens[] }, wanted: string): string =>
  lenses.find(({ id }) => id === wanted)?.name ?? wanted;
