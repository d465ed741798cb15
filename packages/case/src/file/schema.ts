import * as z from "zod";
import { KEY } from "../conditions/tokens.js";

/** The only format there is. */
export const FORMAT = "detente/1";

/** An object that knows no other keys; the known ones travel in the message, from where `schemaProblems` takes them. */
export const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });

export const text = (description: string) => z.string().min(1).describe(description);
const key = z
  .string()
  .regex(new RegExp(`^${KEY}$`, "u"))
  .describe("begins with a letter; letters, digits, _ and single hyphens");
const named = <Value extends z.core.$ZodType>(value: Value, description: string) =>
  z.record(key, value).describe(description);
export const listOf = <Item extends z.core.$ZodType>(item: Item, description: string) =>
  z.array(item).min(1).describe(description);

const citation = section({
  record: text("key of the record; may be left out when the case has one record").optional(),
  quote: text("what stands in the record, word for word"),
  of: text("whose view it is, when the speaker only reports it").optional(),
}).meta({ id: "citation", description: "a quotation; whose claim it is follows from the record" });

const evidence = {
  held: listOf(citation, "quotations of those who hold it").optional(),
  denied: listOf(citation, "quotations of those who deny it").optional(),
  assumed: text("why it is assumed, when nobody said it").optional(),
};

const says = text("the same in plain words").optional();

const option = z.union([
  text("what the option is"),
  section({
    name: text("what the option is"),
    change: z
      .enum(["free", "once", "withdraw"])
      .optional()
      .describe("free (default); once: can be taken, never undone; withdraw: can only be given up"),
    ...evidence,
  }),
]);

const decisionMaker = section({
  name: text("full name"),
  options: named(option, "what this decision maker can do, by key").optional(),
});

const condition = (description: string) =>
  text(`${description}; written with & | ! -> <-> ( ) and or not if iff, for instance US.relief & !DPRK.build`);

const claim = section({
  id: key,
  says,
  prefers: condition("what the decision maker prefers to hold"),
  ...evidence,
}).meta({ id: "claim" });

const level = z.union([
  claim,
  section({ level: listOf(claim, "claims that weigh the same") }),
  listOf(claim, "claims that weigh the same"),
]);

const possibility = section({ id: key, says, infeasible: condition("what cannot be"), ...evidence });

const outcome = z.union([
  condition("the states that the outcome is about"),
  section({ name: text("full name").optional(), says, when: condition("the states that the outcome is about") }),
]);

const taken = z.union([
  text("an option that is taken today"),
  section({ option: text("an option that is taken today"), ...evidence }),
]);

const lens = section({
  name: text("full name").optional(),
  says,
  from: text("the speaker, by full name, whose lens this one starts from, or common"),
  add: listOf(key, "claims that it adds").optional(),
  drop: listOf(key, "claims that it leaves out").optional(),
});

const perception = section({ lens: text("id of a lens, or a speaker's full name, or common"), says, ...evidence });

const addedClaim = section({
  dm: key.describe("whose preference it is"),
  before: key.optional().describe("the claim before which it is put; first when left out"),
  ...claim.shape,
});

const scenario = section({
  name: text("full name").optional(),
  says,
  drop: listOf(key, "claims that no longer hold").optional(),
  add: listOf(addedClaim, "claims that hold only here").optional(),
  from: z.array(text("an option that is taken")).optional().describe("another status quo: the options taken"),
  alliance: listOf(key, "decision makers that act as one").optional(),
  ...evidence,
});

const targets = z.union([text("a state"), listOf(text("a state"), "states")]);
const graph = section({
  states: z.union([listOf(key, "the states"), named(text("what the state is"), "the states, each with what it is")]),
  moves: named(z.record(z.string(), targets), "for each decision maker, from a state to the states it can move to"),
  rankings: named(
    listOf(targets, "best first; an inner list holds a tie"),
    "every decision maker's order of the states",
  ),
  coalesced: listOf(listOf(text("a state"), "states"), "groups of states that count as one").optional(),
});

/** The shape of `case.yaml`, before names are looked up and quotations found. */
export const caseFile = section({
  format: z.literal(FORMAT).describe("the version of this format"),
  title: text("what the case is called"),
  says,
  records: named(text("path of the record, relative to this file"), "the records that are quoted, by key").optional(),
  decisionMakers: named(decisionMaker, "who decides, by key; the order is kept"),
  statusQuo: z.array(taken).optional().describe("the options taken today; in graph form, the one state"),
  possibility: listOf(possibility, "what cannot be").optional(),
  preferences: named(z.array(level), "for each decision maker its claims, most important first").optional(),
  graph: graph.optional().describe("instead of options, possibility and preferences: a conflict in graph form"),
  outcomes: named(outcome, "names for what people ask about").optional(),
  lenses: named(lens, "lenses beside those of the speakers").optional(),
  perceptions: named(perception, "for a decision maker, the lens that holds what it believes").optional(),
  scenarios: named(scenario, "sets of changes to compare with today").optional(),
}).meta({ title: "Détente case", description: "A conflict as described by experts, each claim with its quotation" });

export type CaseFile = z.infer<typeof caseFile>;
export type EvidenceFile = Pick<z.infer<typeof claim>, "held" | "denied" | "assumed">;
export type CitationFile = z.infer<typeof citation>;
export type ClaimFile = z.infer<typeof claim>;
export type PossibilityFile = z.infer<typeof possibility>;
export type LevelFile = z.infer<typeof level>;
export type GraphFile = z.infer<typeof graph>;
