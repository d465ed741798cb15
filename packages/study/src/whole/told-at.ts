import type { Lens, Outcome } from "@detente/case";
import type { Desk, Room } from "../desk.js";
import { type Deals, deals } from "../deals/deals.js";
import { explainOutcome, type ExplainedState } from "../explain/explain-state.js";
import { type Paths, paths } from "../paths/paths.js";
import { circumstancesOf, type WhatIf } from "../what-if.js";

/** One lens, and an outcome to tell of. */
export interface ToldAsked {
  readonly lens: Lens;
  readonly whatIf: WhatIf;
  readonly outcome: Outcome;
}

const roomFor = (desk: Desk, { lens, whatIf }: Pick<ToldAsked, "lens" | "whatIf">): Room | null =>
  desk.room(circumstancesOf(desk.model, lens, whatIf));

/** Why an outcome holds, or does not; null when no state meets it. */
export function explainedAt(desk: Desk, asked: ToldAsked): ExplainedState | null {
  const room = roomFor(desk, asked);
  return room && explainOutcome(room.ground, room.judged(), asked.outcome);
}

/** The way from where things stand to an outcome; null where that is not known. */
export function pathsAt(desk: Desk, asked: ToldAsked): Paths | null {
  const ground = roomFor(desk, asked)?.ground;
  return ground && ground.start !== null ? paths(ground, ground.start, asked.outcome) : null;
}

/** Agreements from where things stand; null where that is not known. */
export async function dealsAt(desk: Desk, asked: Omit<ToldAsked, "outcome">): Promise<Deals | null> {
  const room = roomFor(desk, asked);
  if (!room || room.ground.start === null) return null;
  return deals(room.ground, room.ground.start, room.judged(), desk.model.lenses, asked.whatIf);
}
