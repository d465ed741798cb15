import type { SanctionId } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";

/** A state the decision maker would leave for, and how the others answer so that it had better stayed. */
export interface Sanction {
  readonly improvement: Move;
  /** The others' answer, move by move: a legal sequence, of improvements under SEQ and symmetric SEQ. */
  readonly answer: readonly Move[];
  /** Where it ends: not preferred to the state explained. */
  readonly end: number;
  /** All moves that the decision maker has from there; none leads to anything preferred. Symmetric concepts only, else empty. */
  readonly counterMoves: readonly Move[];
}

/** Why one state that the others could answer with is no threat. */
export type Failure =
  | { readonly end: number; readonly because: "still-preferred" }
  /** It would hurt, but the decision maker could move on to something preferred. Symmetric concepts only. */
  | { readonly end: number; readonly because: "escape"; readonly escape: Move };

interface About {
  readonly state: number;
  readonly concept: SanctionId;
  readonly dm: number;
}

/** Why a state is, or is not, stable for a decision maker under one of the five basic concepts. */
export type Explanation =
  | (About & { readonly stable: true; readonly reason: "no-improvement" })
  | (About & {
      readonly stable: true;
      readonly reason: "sanctioned";
      /** How many improvements there are in all; every one is sanctioned. */
      readonly improvements: number;
      /** Those written out, best improvement first. */
      readonly sanctions: readonly Sanction[];
    })
  | (About & {
      readonly stable: false;
      /** The best improvement that nothing deters. */
      readonly improvement: Move;
      /** States that the others could answer with: none under Nash, which looks no further. */
      readonly answers: number;
      /** Why they fail, worst for the decision maker first, as many as are written out. */
      readonly failures: readonly Failure[];
    });
