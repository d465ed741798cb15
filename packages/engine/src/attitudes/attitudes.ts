import { type Outlook, type SanctionId, type Verdicts, verdicts } from "../concepts/sanctions.js";
import type { Conflict } from "../model/conflict.js";
import { ModelError } from "../model/problems.js";
import { ENGINE_VERSION } from "../version.js";

/** What one decision maker wishes another, or itself: well, nothing, or ill (Inohara, Hipel & Walker 2007). */
export type Attitude = "positive" | "neutral" | "negative";

/** `attitudes[dm][toward]`: one row and one column for each decision maker. */
export type Attitudes = readonly (readonly Attitude[])[];

/** Everybody for itself: positive toward oneself, neutral toward the others. The ordinary concepts suppose this. */
export function discreteAttitudes(decisionMakers: number): Attitude[][] {
  const dms = [...Array(decisionMakers).keys()];
  return dms.map((dm) => dms.map((toward) => (toward === dm ? "positive" : "neutral")));
}

/** The forms of relational stability: RNash, RGMR, RSMR, RSEQ. */
export const relationalForms = ["nash", "gmr", "smr", "seq"] as const satisfies readonly SanctionId[];

export type RelationalForm = (typeof relationalForms)[number];

export interface RelationalAnalysis extends Readonly<Record<RelationalForm, Verdicts>> {
  readonly made: { readonly method: "plain"; readonly engine: string; readonly attitudes: Attitudes };
}

/**
 * Relational stability of every state. A decision maker moves to states that are no worse for those it wishes well and
 * worse for those it wishes ill; with ties in preference even discrete attitudes differ from the ordinary concepts, for a
 * move to an equally good state counts.
 *
 * @throws ModelError when the table has not one row and one column for each decision maker, or holds another word.
 */
export function analyseRelational(conflict: Conflict, attitudes: Attitudes): RelationalAnalysis {
  check(conflict, attitudes);
  const outlook = outlookOf(conflict, attitudes);
  const judge = (form: RelationalForm): Verdicts => verdicts(conflict, form, outlook);
  const made = { method: "plain", engine: ENGINE_VERSION, attitudes } as const;
  return { nash: judge("nash"), gmr: judge("gmr"), smr: judge("smr"), seq: judge("seq"), made };
}

function outlookOf(conflict: Conflict, attitudes: Attitudes): Outlook {
  /** TRP: `other` is what `dm` would have, given `state` and all its attitudes. */
  const suits = (dm: number, state: number, other: number): boolean =>
    conflict.ranks.every((rank, toward) => {
      if (attitudes[dm][toward] === "positive") return rank[other] >= rank[state];
      return attitudes[dm][toward] === "neutral" || rank[other] < rank[state];
    });
  return { leaves: suits, deters: (dm, state, answer) => !suits(dm, state, answer), rescues: suits, answers: suits };
}

function check(conflict: Conflict, attitudes: Attitudes): void {
  const decisionMakers = conflict.decisionMakers.length;
  const rows = attitudes.map((row) => row.length);
  if (rows.length !== decisionMakers || rows.some((length) => length !== decisionMakers)) {
    throw new ModelError({ code: "engine/attitude-table", rows, decisionMakers });
  }
  for (const [dm, row] of attitudes.entries()) {
    for (const [toward, found] of row.entries()) {
      if (!["positive", "neutral", "negative"].includes(found)) {
        throw new ModelError({ code: "engine/attitude-unknown", dm, toward, found });
      }
    }
  }
}
