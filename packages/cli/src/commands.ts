/**
 * Every command: its words here, its work in a module of its own that is loaded when it is asked for. Help, the reference
 * page and "did you mean" are made from this list.
 */
import type { Command } from "./command.js";
import { claimChanges, horizon, json, leader, lens, noCache, to, whatIf } from "./common-options.js";

const example = "cases/rok-us-alliance-2019";

export const commands: readonly Command[] = [
  {
    name: "record",
    args: ["<file>"],
    says: "Read a session sketch: who was there, and who said what.",
    options: [
      { flags: "--sure", says: "keep only the surest attributions; the rest is left open" },
      json,
      { flags: "--annotations", says: "print every statement as a W3C Web Annotation, for programs that code texts" },
    ],
    examples: ["detente record sketch.txt", "detente record sketch.pdf --json --sure"],
    load: () => import("./commands/record.js"),
  },
  {
    name: "review",
    args: ["<record>"],
    says: "Decide what the reader leaves open: names, roles, and whose sentence it is. Kept in files beside the record.",
    options: [
      { flags: "--list", says: "print what is left to decide, without asking" },
      { ...json, says: "print what is left to decide as JSON, with W3C Web Annotation selectors" },
    ],
    examples: ["detente review sketch.txt", "detente review sketch.txt --list"],
    load: () => import("./commands/review.js"),
  },
  {
    name: "new",
    args: ["<dir>"],
    says: "Begin a case: a folder with the record, a skeleton, and what speakers voiced offered as claims to be placed.",
    options: [{ flags: "--record <file>", says: "the session sketch to begin with, in any format that can be read" }],
    examples: ["detente new my-case --record sketch.pdf"],
    load: () => import("./commands/new.js"),
  },
  {
    name: "import",
    args: ["<model>", "<dir>"],
    says: "Make a case of a .gmcr model, as GMCR+ and others write it: same states, moves and preferences.",
    options: [],
    examples: ["detente import model.gmcr my-case"],
    load: () => import("./commands/import.js"),
  },
  {
    name: "export",
    args: ["<case>", "[model]"],
    says: "Write one lens of a case as a .gmcr model, for other programs; without a file it is printed.",
    options: [{ ...lens, says: `${lens.says} (default: common)` }],
    examples: [`detente export ${example} --lens "Zhu Feng" zhu-feng.gmcr`],
    load: () => import("./commands/export.js"),
  },
  {
    name: "check",
    args: ["<case>"],
    says: "Check a case: its file, its quotations against the records, and the model it describes.",
    options: [
      json,
      {
        flags: "--thorough",
        says: "also give up every claim alone, to find those that change no outcome (takes a while)",
      },
    ],
    examples: [`detente check ${example}`],
    load: () => import("./commands/check.js"),
  },
  {
    name: "analyse",
    args: ["<case-or-gmcr>"],
    says: "Find every stable state of a case or a .gmcr model, under the five basic solution concepts or those named.",
    options: [
      { ...lens, says: `${lens.says} (default: common)` },
      { flags: "--outcome <name>", says: "only states in which this outcome holds" },
      {
        flags: "--concept <id>",
        says: "by this concept (may be repeated): nash, gmr, smr, seq, sseq; sim, sim-tableau, seq-sim; lh, nm, stackelberg",
        many: true,
      },
      horizon,
      leader,
      { flags: "--summary", says: "counts, times and memory instead of states" },
      json,
    ],
    examples: [
      "detente analyse model.gmcr",
      "detente analyse model.gmcr --summary --json",
      `detente analyse ${example} --lens "Zhu Feng"`,
      "detente analyse cases/literature/brams-wittman-1981-chicken/model.gmcr --concept nm --concept lh --horizon 3",
    ],
    load: () => import("./commands/analyse.js"),
  },
  {
    name: "outcomes",
    args: ["<case>"],
    says: "Where the conflict can come to rest: each named outcome under each lens, and how it can be had from today.",
    options: [lens, ...whatIf, json],
    examples: [`detente outcomes ${example}`, `detente outcomes ${example} --lens common --drop holds-out`],
    load: () => import("./commands/outcomes.js"),
  },
  {
    name: "compare",
    args: ["<case>", "<lens>", "[other]"],
    says: "Two lenses side by side (the other is common ground unless named): what they disagree on, and which of it changes the answer.",
    options: [...whatIf, noCache, json],
    examples: [`detente compare ${example} "Kim Sung-han" "Soeya Yoshihide"`, `detente compare ${example} "Zhu Feng"`],
    load: () => import("./commands/compare.js"),
  },
  {
    name: "pivots",
    args: ["<case>"],
    says: "What the answer hinges on: which outcomes appear or vanish when a claim is given up, alone and over all combinations.",
    options: [
      { ...lens, says: `${lens.says} (default: every one; the smallest sets of claims for common ground)` },
      { flags: "--concept <id>", says: "judge by this concept: nash, sseq, seq (the default), smr or gmr" },
      { flags: "--every", says: "over the combinations, try also the claims that nobody denies (takes minutes)" },
      ...claimChanges,
      noCache,
      json,
    ],
    examples: [`detente pivots ${example}`, `detente pivots ${example} --lens "Soeya Yoshihide" --concept nash`],
    load: () => import("./commands/pivots.js"),
  },
  {
    name: "explain",
    args: ["<case>"],
    says: "Why a state is stable or not: who would like to leave, what stops them, and on which claims that rests.",
    options: [
      { flags: "--state <state>", says: "an outcome, “status-quo” (the default), options separated by commas, or Y/N" },
      {
        flags: "--concept <id>",
        says: "judge by this concept: nash, sseq, seq, smr or gmr (default: the strongest that holds), or one of the others that `analyse` knows",
      },
      horizon,
      leader,
      { flags: "--dm <name>", says: "only this decision maker" },
      lens,
      ...whatIf,
      json,
    ],
    examples: [
      `detente explain ${example} --state stalemate`,
      `detente explain ${example} --state allies-divided --concept sim`,
      `detente explain ${example} --state staged-deal --dm DPRK --lens "Soeya Yoshihide"`,
    ],
    load: () => import("./commands/explain.js"),
  },
  {
    name: "paths",
    args: ["<case>"],
    says: "How to get to an outcome: who must act, in which order, what cannot be undone, and where the way breaks.",
    options: [to, lens, ...whatIf, json],
    examples: [`detente paths ${example} --to staged-deal`],
    load: () => import("./commands/paths.js"),
  },
  {
    name: "levers",
    args: ["<case>"],
    says: "What would have to change, in whose preferences, for an outcome to hold: the smallest changes of claims.",
    options: [
      to,
      { flags: "--concept <id>", says: "make it stable by this concept: nash (the default), sseq, seq, smr or gmr" },
      lens,
      ...whatIf,
      json,
    ],
    examples: [`detente levers ${example} --to staged-deal`, `detente levers ${example} --to small-deal --concept seq`],
    load: () => import("./commands/levers.js"),
  },
  {
    name: "deals",
    args: ["<case>"],
    says: "Agreements that would hold by themselves: who could move together so that each gains and nobody leaves.",
    options: [lens, ...whatIf, json],
    examples: [`detente deals ${example}`, `detente deals ${example} --lens "Kim Sung-han" --json`],
    load: () => import("./commands/deals.js"),
  },
  {
    name: "alliance",
    args: ["<case>", "<members>"],
    says: "Allies as one: what they upset, where they would go together, who gains and loses, and what holds if one leaves.",
    options: [
      {
        flags: "--concept <id>",
        says: "count resting places by this concept: nash, sseq, seq (the default), smr or gmr",
      },
      lens,
      ...whatIf,
      json,
    ],
    examples: [`detente alliance ${example} US,ROK`, `detente alliance ${example} US,ROK,Japan --lens "Zhu Feng"`],
    load: () => import("./commands/alliance.js"),
  },
  {
    name: "perceptions",
    args: ["<case>"],
    says: "What misreading changes: each decision maker judges by the lens that the case gives it.",
    options: [
      { flags: "--concept <id>", says: "judge by this concept: nash, sseq, seq (the default), smr or gmr" },
      { ...lens, says: `how things are: ${lens.says} (default: common)` },
      ...whatIf,
      json,
    ],
    examples: [`detente perceptions ${example}`, `detente perceptions ${example} --concept nash`],
    load: () => import("./commands/perceptions.js"),
  },
  {
    name: "scenarios",
    args: ["<case>"],
    says: "What if: the scenarios of the case compared with today, under each lens.",
    options: [lens, ...claimChanges, noCache, json],
    examples: [
      `detente scenarios ${example}`,
      `detente scenarios ${example} --lens common --scenario deployments-rise`,
    ],
    load: () => import("./commands/scenarios.js"),
  },
  {
    name: "brief",
    args: ["<case>"],
    says: "Write the brief: printed here, or as a page, a Word file and Markdown into a folder.",
    options: [
      { flags: "--out <dir>", says: "write brief.html, brief.docx and brief.md here, and print only the bottom line" },
      {
        flags: "--thorough",
        says: "also what the answer hinges on, levers, allies as one, misreadings, and the scenarios under every lens (takes minutes the first time)",
      },
      noCache,
      json,
    ],
    examples: [`detente brief ${example}`, `detente brief ${example} --thorough --out out`],
    load: () => import("./commands/brief.js"),
  },
];
