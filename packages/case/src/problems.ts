import type { EngineProblem } from "@detente/engine";
import type { Position } from "@detente/record";

/**
 * Everything that can be wrong or doubtful in a case or a `.gmcr` file. Plain data; the words live in the brief layer.
 * The comment on each line is the remedy, which the words must end in.
 */
export type CaseDetail =
  | FileDetail
  | SchemaDetail
  | ConditionDetail
  | NameDetail
  | EvidenceDetail
  | ModelDetail
  | GraphDetail
  | CritiqueDetail
  | GmcrDetail;

/** A problem with its weight and its place. */
export type CaseProblem = CaseDetail & {
  readonly severity: Severity;
  readonly at?: Position;
  /** Path inside the file, for instance `preferences.DPRK[2].held[0].quote`. */
  readonly path?: string;
};

export type Severity = "error" | "warning" | "note";

type FileDetail =
  // Check the path; `reason` is what the host said.
  | { readonly code: "case/unreadable"; readonly file: string; readonly reason: string }
  // Save the file as plain text (UTF-8).
  | { readonly code: "case/not-text"; readonly file: string }
  // Begin with `format: detente/1`, or let `detente new` write a first case.
  | { readonly code: "case/empty"; readonly file: string }
  // Split the case, or leave out what is not part of it. `unit` is what was counted.
  | {
      readonly code: "case/too-large";
      readonly file: string;
      readonly unit: "characters" | "parts" | "citations";
      readonly found: number;
      readonly most: number;
    }
  // Lists and maps stand too deep inside each other; a case needs fewer than ten levels.
  | { readonly code: "case/too-deep"; readonly most: number }
  // Mend the YAML at this place; `message` is the parser's.
  | { readonly code: "case/yaml"; readonly yamlCode: string; readonly message: string }
  // Put the value in double quotes: YAML takes a leading `!`, `&`, `*` or `|` for itself.
  | { readonly code: "case/yaml-sign"; readonly sign: string; readonly text: string }
  // Keep one of the two entries; `first` is where the key stood before.
  | { readonly code: "case/duplicate-key"; readonly key: string; readonly first: Position };

type SchemaDetail =
  // Write `format: detente/1` at the top.
  | { readonly code: "case/format"; readonly found: string | null; readonly expected: string }
  // Use one of the known keys; `nearest` is the likeliest.
  | {
      readonly code: "case/unknown-key";
      readonly key: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  // Add the key.
  | { readonly code: "case/missing-key"; readonly key: string }
  // A key begins with a letter and holds letters, digits, `_` and single hyphens.
  | { readonly code: "case/bad-key"; readonly key: string }
  // Write `expected` here.
  | { readonly code: "case/wrong-type"; readonly expected: string; readonly found: string }
  | { readonly code: "case/wrong-value"; readonly expected: readonly string[]; readonly found: string }
  // Fill it in, or leave the key out.
  | { readonly code: "case/empty-value"; readonly key: string };

/** `offset` counts UTF-16 code units into `source`, the condition as written. */
type InCondition = { readonly source: string; readonly offset: number };
type ConditionDetail =
  // Write a condition, for instance `US.relief & !DPRK.build`.
  | (InCondition & { readonly code: "case/condition-empty" })
  // Mend the condition at the offset; `found` null means that it ends there.
  | (InCondition & {
      readonly code: "case/condition-unexpected";
      readonly found: string | null;
      readonly expected: readonly ConditionExpected[];
    })
  // Use a name that exists; `nearest` are the likeliest, best first.
  | (InCondition & {
      readonly code: "case/unknown-option";
      readonly name: string;
      readonly nearest: readonly string[];
    })
  // Write the decision maker in front: one of `candidates`.
  | (InCondition & {
      readonly code: "case/ambiguous-option";
      readonly name: string;
      readonly candidates: readonly string[];
    })
  // Write it with fewer parentheses inside each other, or as several claims.
  | (InCondition & { readonly code: "case/condition-too-deep"; readonly most: number })
  // Write it as several claims; `<->` doubles what it joins.
  | (InCondition & { readonly code: "case/condition-too-large"; readonly most: number });

/** What the grammar of conditions would have allowed. */
export type ConditionExpected = "option" | "operator" | "closing parenthesis";

export type NamedThing = "decision maker" | "option" | "claim" | "lens" | "speaker" | "record" | "state";
type NameDetail =
  // Use a name that exists; `nearest` are the likeliest, best first.
  | {
      readonly code: "case/unknown-name";
      readonly what: NamedThing;
      readonly name: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    }
  // Give one of the two another id.
  | {
      readonly code: "case/duplicate-id";
      readonly what: "claim" | "lens" | "state";
      readonly id: string;
      readonly first: Position | null;
    }
  // Name each once.
  | { readonly code: "case/named-twice"; readonly what: NamedThing; readonly name: string };

type EvidenceDetail =
  // Quote who holds it under `held:`, or say under `assumed:` why it is assumed.
  | {
      readonly code: "case/no-evidence";
      readonly what: "claim" | "perception" | "scenario";
      readonly id: string;
    }
  // Add the record under `records:`.
  | { readonly code: "case/no-record"; readonly quote: string }
  // Say which record the quotation is from: `record: …`.
  | { readonly code: "case/record-needed"; readonly quote: string; readonly known: readonly string[] }
  // Put the record inside the folder of the case and name it relative to it.
  | { readonly code: "case/record-outside"; readonly record: string; readonly file: string }
  // Check the path; `reason` is what the host said.
  | {
      readonly code: "case/record-unreadable";
      readonly record: string;
      readonly file: string;
      readonly reason: string;
    }
  // Quote the record word for word; `nearest` is the passage most like it, and where it stands.
  | {
      readonly code: "case/quote-not-found";
      readonly quote: string;
      readonly record: string;
      readonly nearest: { readonly text: string; readonly at: Position } | null;
    }
  // Quote more words, so that the quotation fits one place only.
  | {
      readonly code: "case/quote-ambiguous";
      readonly quote: string;
      readonly record: string;
      readonly places: readonly { readonly at: Position; readonly speaker: string | null }[];
    }
  // Quote one speaker at a time.
  | {
      readonly code: "case/quote-spans-speakers";
      readonly quote: string;
      readonly record: string;
      readonly speakers: readonly (string | null)[];
    }
  // Quote a sentence whose speaker is known, or say in `of:` whose view it is.
  | {
      readonly code: "case/quote-speaker-unknown";
      readonly quote: string;
      readonly record: string;
      readonly statement: string;
    }
  // Quote a sentence of the body: this stands in its header, a heading or a note.
  | { readonly code: "case/quote-outside-statements"; readonly quote: string; readonly record: string }
  // Take one of the two citations away, or say in `of:` whose view the speaker reports.
  | { readonly code: "case/held-and-denied"; readonly id: string; readonly by: string };

type ModelDetail =
  // Name the decision makers and what each can do.
  | { readonly code: "case/no-decision-maker" }
  // Leave out options that no preference mentions, or split the case.
  | { readonly code: "case/too-many-options"; readonly found: number; readonly most: number }
  // Drop or weaken one of `claims`: together they leave no state under these lenses.
  | {
      readonly code: "case/no-feasible-state";
      readonly claims: readonly string[];
      readonly lenses: readonly string[];
    }
  // Mend the status quo, or one of `claims`, which say that it cannot be. `scenario` null: today's.
  | {
      readonly code: "case/status-quo-infeasible";
      readonly claims: readonly string[];
      readonly lenses: readonly string[];
      readonly scenario: string | null;
    }
  // Mend the condition of the outcome, or a possibility: no feasible state meets it under any lens.
  | { readonly code: "case/outcome-infeasible"; readonly outcome: string }
  // Name a claim of the same decision maker, or leave `before` out to put the claim first.
  | { readonly code: "case/before-another"; readonly before: string; readonly claim: string; readonly dm: string }
  // Name two decision makers or more.
  | { readonly code: "case/small-alliance"; readonly found: number };

type GraphDetail =
  // A case is in option form or in graph form; take this section out, or the `graph:` section.
  | { readonly code: "case/graph-and-options"; readonly section: string }
  // Leave the move out: staying needs none.
  | { readonly code: "case/graph-move-to-itself"; readonly state: string }
  // Rank every state once; equally preferred ones stand together in an inner list.
  | { readonly code: "case/ranking-misses"; readonly dm: string; readonly states: readonly string[] }
  // In graph form the status quo is one state.
  | { readonly code: "case/graph-status-quo"; readonly found: number }
  // As the words of the engine's problem say.
  | { readonly code: "case/graph-model"; readonly problem: EngineProblem };

type CritiqueDetail =
  // Mention it in a preference, or leave the option out: it multiplies states for nothing.
  | { readonly code: "case/option-unused"; readonly option: string; readonly name: string }
  // Say what it wants, or leave it out.
  | { readonly code: "case/indifferent"; readonly dm: string; readonly name: string }
  // Read again what the speaker said: either it bears on the model, or the model leaves a view out.
  | { readonly code: "case/speakers-without-claim"; readonly speakers: readonly string[]; readonly record: string }
  // Read the sentences that no claim uses.
  | {
      readonly code: "case/coverage";
      readonly record: string;
      readonly statements: number;
      readonly cited: number;
      readonly uncited: readonly { readonly statement: string; readonly text: string }[];
    }
  // Tell the outcomes apart, or drop one: they hold in the same feasible states under every lens.
  | { readonly code: "case/outcomes-coincide"; readonly outcomes: readonly [string, string] }
  // Tell them apart, unless both may be true at once: they speak of the same options and hold in common states.
  | {
      readonly code: "case/outcomes-overlap";
      readonly pairs: readonly (readonly [string, string])[];
    }
  // Call it irreversible rather than stable, or mend `change:` of its options.
  | { readonly code: "case/only-irreversible"; readonly outcome: string; readonly lenses: readonly string[] }
  // Quote who holds them, or put them into a lens of your own: somebody denies them, and no lens counts them.
  | { readonly code: "case/claims-uncounted"; readonly claims: readonly string[] }
  // Ask whether they matter together with others, or leave them out: alone, none of them changes an outcome.
  | { readonly code: "case/claims-idle"; readonly claims: readonly string[]; readonly of: number }
  // Ask for it: so large a model is not judged in passing.
  | { readonly code: "case/not-judged"; readonly states: number; readonly most: number }
  // Say which options are taken today: without a status quo nothing can be said about ways.
  | { readonly code: "case/no-status-quo" }
  // Name the outcomes people ask about.
  | { readonly code: "case/no-outcome" };

type GmcrDetail =
  // Save the file as plain text.
  | { readonly code: "gmcr/not-text" }
  | { readonly code: "gmcr/too-large"; readonly found: number; readonly most: number }
  // Mend the JSON at this place; `message` is the parser's.
  | { readonly code: "gmcr/json"; readonly message: string }
  // Write `expected` here.
  | { readonly code: "gmcr/wrong-shape"; readonly expected: string; readonly found: string }
  | { readonly code: "gmcr/missing-key"; readonly key: string }
  // Add a decision maker.
  | { readonly code: "gmcr/no-decision-maker" }
  // Leave out options that no preference mentions.
  | { readonly code: "gmcr/too-many-options"; readonly found: number; readonly most: number }
  // Indices count from 0.
  | { readonly code: "gmcr/unknown-option"; readonly index: number; readonly options: number }
  // List the option under the decision maker that controls it.
  | { readonly code: "gmcr/option-without-owner"; readonly option: number; readonly name: string }
  // Leave it with one of them; common options need graph form.
  | {
      readonly code: "gmcr/option-owned-twice";
      readonly option: number;
      readonly name: string;
      readonly owners: readonly [string, string];
    }
  // Drop one of the infeasible conditions.
  | { readonly code: "gmcr/no-feasible-state" }
  // Feasible states count from 1, ascending by Σ 2^index of the options taken.
  | {
      readonly code: "gmcr/ranking-unknown-state";
      readonly dm: string;
      readonly state: number;
      readonly states: number;
    }
  // Rank each state once; equally preferred ones stand together in an inner list.
  | { readonly code: "gmcr/ranking-repeats-state"; readonly dm: string; readonly state: number }
  | { readonly code: "gmcr/ranking-misses-states"; readonly dm: string; readonly states: readonly number[] }
  // Two decision makers have one name: give one another, so that answers can be told apart.
  | { readonly code: "gmcr/same-name"; readonly name: string }
  // The condition holds everywhere: as an infeasible one it is left out, as a preference it says nothing.
  | { readonly code: "gmcr/empty-condition" }
  // Has no preference: counts as indifferent. Give it one if it is not.
  | { readonly code: "gmcr/no-preference"; readonly dm: string }
  // Only numbers of which the format does not say what they count: rank the states, or state the preference.
  | { readonly code: "gmcr/only-payoffs"; readonly dm: string }
  // Was read by no rule of ours and changes no answer; report it if it should.
  | { readonly code: "gmcr/not-understood"; readonly keys: readonly string[] }
  // Is known, says something about the conflict, and is not used in the analysis: ask for it by the command for it.
  | { readonly code: "gmcr/not-used"; readonly key: "coalitions" | "misperceptions" }
  // Writing: the conditions or the ranking are too large for the format; simplify the claim.
  | { readonly code: "gmcr/not-expressible"; readonly what: "condition" | "ranking" }
  // The format knows options only.
  | { readonly code: "gmcr/graph-form" }
  // As a case: a ranking or a condition that nobody could read.
  | { readonly code: "gmcr/too-large-for-case" };

const warnings: ReadonlySet<string> = new Set<CaseDetail["code"]>([
  "case/quote-speaker-unknown",
  "case/quote-outside-statements",
  "case/outcome-infeasible",
  "case/option-unused",
  "case/indifferent",
  "case/speakers-without-claim",
  "case/outcomes-coincide",
  "case/only-irreversible",
  "case/no-outcome",
  "gmcr/same-name",
  "gmcr/empty-condition",
  "gmcr/only-payoffs",
  "gmcr/not-used",
]);

const notes: ReadonlySet<string> = new Set<CaseDetail["code"]>([
  "case/coverage",
  "case/outcomes-overlap",
  "case/claims-uncounted",
  "case/claims-idle",
  "case/not-judged",
  "case/no-status-quo",
  "gmcr/no-preference",
  "gmcr/not-understood",
]);

/** Joins what is wrong to its weight, which depends on the code alone, and its place. */
export function problem(detail: CaseDetail, at?: Position, path?: string): CaseProblem {
  const severity = warnings.has(detail.code) ? "warning" : notes.has(detail.code) ? "note" : "error";
  return { ...detail, severity, ...(at && { at }), ...(path && { path }) };
}

/** True when one of the problems stands in the way of an answer. */
export const hasError = (problems: readonly CaseProblem[]): boolean =>
  problems.some(({ severity }) => severity === "error");
