import { type Analysis, analyse, analysisOf } from "../analyse.js";
import type { Parameters } from "../concepts/concept.js";
import { type ConceptId, conceptIds } from "../concepts/registry.js";
import { verdictsOf } from "../fast/verdicts.js";
import { basicIds, workFor } from "../fast/work.js";
import { feasibleMasks } from "../model/feasible.js";
import { conflictOver, type Making, type OptionConflict, optionConflict } from "../model/option-conflict.js";
import type { OptionModel } from "../model/option-model.js";
import { unwatched, type Watch } from "../model/watch.js";
import { ask, canShare, deal, type Hand } from "./hand.js";
import { meetingRoom } from "./meeting.js";

/** As `optionConflict`, the decision makers' ranks worked out by several threads. @throws ModelError as it does. */
export async function optionConflictTogether(
  model: OptionModel,
  hands: readonly Hand[],
  making: Making = {},
): Promise<OptionConflict> {
  if (!canShare(hands)) return optionConflict(model, making);
  const { mostStates, watch = unwatched } = making;
  const masks = feasibleMasks(model.options.length, model.infeasible, mostStates);
  watch(["enumerate"]);
  const tasks = model.decisionMakers.map(({ preference }, dm) => ({ kind: "rank" as const, preference, masks, dm }));
  const replies = await deal(hands, tasks);
  watch(["rank"]);
  const names = model.decisionMakers.map(({ name }) => name);
  return conflictOver(
    model.options,
    names,
    masks,
    replies.map(({ ranks = new Int32Array() }) => ranks),
  );
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
