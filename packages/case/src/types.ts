import type { Change, Condition, GraphModel } from "@detente/engine";
import type { How, Position, SessionRecord } from "@detente/record";

/**
 * A case as the program holds it: every element knows where it stands in `case.yaml`, and what it rests on.
 * Options and decision makers are numbered in the order of the file.
 */

/** A quotation that was found, word for word, in a record. */
export interface Citation {
  /** Key of the record in the case. */
  record: string;
  quote: string;
  /** Where the quotation stands in the record's text (UTF-16 code units, end exclusive). */
  start: number;
  end: number;
  /** The statement it stands in; null when it stands outside the body. */
  statement: string | null;
  /** Full name of the statement's speaker; null for the rapporteur's own voice, a collective, or unknown. */
  speaker: string | null;
  how: How;
  /** Whose view it is, when the speaker reports a view that is not the speaker's own (`of:` in the file). */
  of: string | null;
  at: Position;
}

/** What an element rests on: quotations for it, quotations against it, or the analyst's own assumption and its reason. */
export interface Evidence {
  held: Citation[];
  denied: Citation[];
  assumed: string | null;
}

export interface CaseOption {
  /** `US.relief`: the decision maker's key, a dot, the option's key. */
  id: string;
  dm: number;
  name: string;
  change: Change;
  evidence: Evidence;
  at: Position;
}

export interface CaseDecisionMaker {
  /** The key in the file, for instance `US`. */
  id: string;
  name: string;
  at: Position;
}

/** A statement of preference or of what cannot be, with what it rests on. The unit that experts hold or deny. */
export interface Claim {
  id: string;
  kind: "preference" | "possibility";
  /** The decision maker whose preference it is; null for a possibility. */
  dm: number | null;
  /** Position in that decision maker's list, from 0, most important first; claims of one level weigh the same. */
  level: number;
  /** The condition as written in the file. */
  source: string;
  /** For a preference: what is preferred to hold. For a possibility: what cannot be. */
  condition: Condition;
  /** The claim in plain words, when the file gives them. */
  says: string | null;
  evidence: Evidence;
  at: Position;
}

export interface Outcome {
  id: string;
  name: string;
  says: string | null;
  source: string;
  condition: Condition;
  at: Position;
}

/** One version of the model: the claims that are believed. */
export interface Lens {
  id: string;
  /** A speaker's full name, "Common ground", or the name the file gives. */
  name: string;
  kind: "speaker" | "common" | "custom";
  /** Ids of the active claims. */
  claims: ReadonlySet<string>;
}

/** What a decision maker is taken to believe: its view of the others, as a lens. */
export interface Perception {
  dm: number;
  /** Id of the lens that holds what `dm` believes; its claims about every decision maker. */
  lens: string;
  evidence: Evidence;
  at: Position;
}

/** A claim that only a scenario adds. */
export interface AddedClaim {
  claim: Claim;
  /** The claim of the same decision maker before which it is put; null puts it first. */
  before: string | null;
}

/** A named set of changes to compare with today. */
export interface Scenario {
  id: string;
  name: string;
  says: string | null;
  drop: string[];
  add: AddedClaim[];
  /** Another status quo as a set of taken options (indices); null keeps today's. */
  statusQuo: number[] | null;
  /** Decision makers that act as one; empty for none. */
  alliance: number[];
  evidence: Evidence;
  at: Position;
}

export interface CaseRecord {
  key: string;
  path: string;
  record: SessionRecord;
}

/** An option that is taken today, with what says so. */
export interface TakenOption {
  option: number;
  evidence: Evidence;
  at: Position;
}

/** A case in graph form: the model, and what each state is, when the file says so. */
export interface CaseGraph {
  model: GraphModel;
  says: (string | null)[];
}

/**
 * In graph form (`graph` is not null) there are no options and no claims: a state is written in conditions as if it were
 * the one option taken in it, so that option numbers in `statusQuo`, outcomes and scenarios are numbers of states.
 */
export interface Case {
  /** Path of `case.yaml`, as the host named it. */
  path: string;
  title: string;
  says: string | null;
  records: CaseRecord[];
  decisionMakers: CaseDecisionMaker[];
  options: CaseOption[];
  /** Indices of the options taken today, ascending; null when the file gives no status quo. */
  statusQuo: number[] | null;
  /** The same, in the order of the file, with what says so. */
  taken: TakenOption[];
  /** Null for a case in option form. */
  graph: CaseGraph | null;
  /** Preference claims in the order of the file, then possibility claims. */
  claims: Claim[];
  outcomes: Outcome[];
  /** Speakers in the order of the records, then common ground, then the lenses written out by hand. */
  lenses: Lens[];
  perceptions: Perception[];
  scenarios: Scenario[];
}
