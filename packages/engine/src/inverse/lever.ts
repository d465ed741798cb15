import type { Level } from "../model/option-model.js";
import type { StatementChange, Variant } from "./changes.js";

/** Changes of statements that make at least one wanted state an equilibrium. */
export interface Lever {
  readonly changes: readonly { readonly dm: number; readonly change: StatementChange }[];
  /** The lists as changed; only of those decision makers that have changes. */
  readonly levels: readonly { readonly dm: number; readonly levels: readonly Level[] }[];
  /** The wanted states that are equilibria then; found by exhaustion they are all of them, else one. */
  readonly states: readonly number[];
}

/** The lever that these lists, one for each decision maker, are. */
export function leverOf(chosen: readonly Variant[], states: readonly number[]): Lever {
  const touched = [...chosen.keys()].filter((dm) => chosen[dm].changes.length > 0);
  return {
    changes: touched.flatMap((dm) => chosen[dm].changes.map((change) => ({ dm, change }))),
    levels: touched.map((dm) => ({ dm, levels: chosen[dm].levels })),
    states,
  };
}
