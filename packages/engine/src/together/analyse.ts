import { type Analysis, analyse, analysisOf } from "../analyse.js";
import type { Parameters } from "../concepts/concept.js";
import { type ConceptId, conceptIds } from "../concepts/registry.js";
import { verdictsOf } from "../fast/verdicts.js";
import { basicIds, workFor } from "../fast/work.js";
import { bigInt32 } from "../model/big-arrays.js";
import { feasibleMasks } from "../model/feasible.js";
import { conflictOver, type Making, type OptionConflict, optionConflict } from "../model/option-conflict.js";
import type { OptionModel } from "../model/option-model.js";
import { rankStates } from "../model/rank.js";
import { marksFor } from "../model/rank-statements.js";
import { unwatched, type Watch } from "../model/watch.js";
import { ask, canShare, type Hand } from "./hand.js";
import { meetingRoom } from "./meeting.js";

/**
 * As `optionConflict`, the ranks worked out by several threads on the same memory.
 *
 * @throws ModelError as it does; ThreadFault when a thread dies.
 */
export async function optionConflictTogether(
  model: OptionModel,
  hands: readonly Hand[],
  making: Making = {},
): Promise<OptionConflict> {
  if (!canShare(hands)) return optionConflict(model, making);
  const { mostStates, watch = unwatched } = making;
  const masks = feasibleMasks(model.options.length, model.infeasible, mostStates);
  watch(["enumerate"]);
  const ranks = model.decisionMakers.map(({ preference }, dm) =>
    preference.kind === "ranking" ? rankStates(preference, masks, dm) : bigInt32(masks.length, true),
  );
  const lists = model.decisionMakers.flatMap(({ preference }, dm) =>
    preference.kind === "ranking"
      ? []
      : [{ levels: preference.levels, ranks: ranks[dm], marks: marksFor(preference.levels, masks.length) }],
  );
  const task = { kind: "rank", masks, lists, room: meetingRoom(), workers: hands.length } as const;
  await Promise.all(hands.map((hand) => ask(hand, task)));
  watch(["rank"]);
  const names = model.decisionMakers.map(({ name }) => name);
  return conflictOver(model.options, names, masks, ranks);
}

/**
 * As `analyse`, bit by bit, by several threads on the same memory; in this thread alone where memory cannot be shared, or
 * there is nothing to gain: fewer than two hands, or a conflict that the solver over groups of options does not take.
 *
 * @throws ThreadFault when a thread dies; the others then wait for it, and the crew is of no more use.
 */
export async function analyseTogether(
  conflict: OptionConflict,
  hands: readonly Hand[],
  ids: readonly ConceptId[] = conceptIds,
  parameters: Parameters = {},
  watch: Watch = unwatched,
): Promise<Analysis<OptionConflict>> {
  const work = canShare(hands) && ids.some((id) => conceptIds.includes(id)) ? workFor(conflict, hands.length) : null;
  if (!work) return analyse(conflict, ids, parameters, watch);
  const room = meetingRoom();
  const workers = hands.length;
  await Promise.all(hands.map((hand, seat) => ask(hand, { kind: "solve", work, room, workers, seat })));
  watch(basicIds);
  return analysisOf(conflict, ids, verdictsOf(work), parameters, watch);
}
