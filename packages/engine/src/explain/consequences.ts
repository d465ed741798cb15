import type { ConceptId } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";

/** The concepts that look at more than an improvement and its sanction. */
export type FurtherId = Exclude<ConceptId, SanctionId>;

/** What a decision maker expects of one of its moves. */
export interface Consequence {
  readonly move: Move;
  /** What the others do: each from the state explained (at once), or one after the other from where the move leads (in turn). */
  readonly others: readonly Move[];
  readonly end: number;
}

/**
 * Why a state is, or is not, stable for a decision maker under a concept of simultaneous moves or of foresight.
 *
 * Stable: none of the `weighed` moves pays, and each consequence written out ends in nothing that it prefers. Not stable: the
 * one consequence told ends in something that it prefers; at once, whichever of the `results` comes about.
 */
export interface Consequences {
  readonly state: number;
  readonly concept: FurtherId;
  readonly dm: number;
  readonly stable: boolean;
  readonly manner: "at-once" | "in-turn";
  /** Moves that are looked ahead, the first included; in turn only, else null. */
  readonly horizon: number | null;
  /** Moves that were weighed: its improvements (at once), or all its moves (in turn). */
  readonly weighed: number;
  /** At once and not stable: how many joint results the move told can have. Else 0. */
  readonly results: number;
  readonly consequences: readonly Consequence[];
}
