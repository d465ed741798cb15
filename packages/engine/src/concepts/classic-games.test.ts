import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { optionConflict } from "../model/option-conflict.js";
import type { OptionModel } from "../model/option-model.js";
import { chicken, cuba, prisonersDilemma, stagHunt, syriaIraq } from "../testing/classic-games.js";
import type { Parameters } from "./concept.js";
import type { ConceptId } from "./registry.js";

const names: Readonly<Record<string, string>> = { YY: "CC", YN: "CD", NY: "DC", NN: "DD" };

/** Equilibria of a 2 × 2 game, as in the textbooks. */
function rests(model: OptionModel, concept: ConceptId, parameters: Parameters = {}): string[] {
  const conflict = optionConflict(model);
  const { equilibria } = analyse(conflict, [concept], parameters);
  return [...(equilibria[concept] ?? [])].map((state) => names[conflict.label(state)]).sort();
}

describe("prisoner's dilemma, chicken and stag hunt under every concept", () => {
  it.each([
    [
      "prisoner's dilemma",
      prisonersDilemma,
      { nash: "DD", gmr: "CC DD", smr: "CC DD", seq: "CC DD", sseq: "CC DD", nm: "CC DD" },
    ],
    ["chicken", chicken, { nash: "CD DC", gmr: "CC CD DC", smr: "CC CD DC", seq: "CD DC", sseq: "CD DC", nm: "CC" }],
    ["stag hunt", stagHunt, { nash: "CC DD", gmr: "CC DD", smr: "CC DD", seq: "CC DD", sseq: "CC DD", nm: "CC" }],
  ] as const)("%s", (_name, model, expected) => {
    for (const [concept, states] of Object.entries(expected)) {
      expect(rests(model, concept as ConceptId), concept).toEqual(states.split(" "));
    }
  });

  it.each([
    ["prisoner's dilemma", prisonersDilemma, ["DD", "CC DD", "CC DD", "CC DD", "CC DD"]],
    ["chicken", chicken, ["CD DC", "", "CC", "CC", "CC"]],
    ["stag hunt", stagHunt, ["CC DD", "CC", "CC", "CC", "CC"]],
  ] as const)("%s, looking 1 to 5 moves ahead", (_name, model, horizons) => {
    expect(horizons.map((_, index) => rests(model, "lh", { h: index + 1 }).join(" "))).toEqual(horizons);
  });

  it("Stackelberg: the leader in chicken rests where the other swerves", () => {
    expect(rests(chicken, "stackelberg", { leader: 0 })).toEqual(["DC"]);
    expect(rests(chicken, "stackelberg", { leader: 1 })).toEqual(["CD"]);
  });
});

const equilibria = (model: OptionModel, concept: ConceptId): number[] => [
  ...(analyse(optionConflict(model), [concept]).equilibria[concept] ?? []),
];

describe("Syria and Iraq, 1975", () => {
  it.each<[ConceptId, number[]]>([
    ["nash", [6]],
    ["gmr", [1, 6]],
    ["smr", [6]],
    ["seq", [6]],
    ["sim", [6]],
  ])("%s: states %j", (concept, expected) => {
    expect(equilibria(syriaIraq, concept).map((state) => state + 1)).toEqual(expected);
  });
});

describe("Cuba 1962, all options reversible", () => {
  it.each<[ConceptId, number[]]>([
    ["nash", []],
    ["seq", [4, 6]],
    ["gmr", [0, 1, 2, 4, 5, 6, 7]],
    ["smr", [0, 1, 2, 4, 5, 6, 7]],
  ])("%s: states %j", (concept, expected) => expect(equilibria(cuba("free"), concept)).toEqual(expected));
});

describe("Cuba 1962, simultaneous stability, the air strike being for good", () => {
  it("per decision maker: state 5 alone", () => expect(equilibria(cuba("once"), "sim")).toEqual([5]));
  it("tableau: the sequentially stable states 4, 5 and 6, and no more", () =>
    expect(equilibria(cuba("once"), "sim-tableau")).toEqual([4, 5, 6]));
});
