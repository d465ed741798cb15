import { type Analysis, analyse, analysisOf } from "../analyse.js";
import type { Condition } from "../model/condition.js";
import { type OptionConflict, optionConflict } from "../model/option-conflict.js";
import type { Level, OptionModel, Preference } from "../model/option-model.js";
import { rankStates } from "../model/rank.js";
import { ranksOfStatements, type TruthSource } from "../model/rank-statements.js";
import { StateSet } from "../model/state-set.js";
import { BLOCK } from "../model/block.js";
import { Truths } from "../model/truths.js";
import { Recent } from "./recent.js";
import { alone } from "../model/share.js";
import { Solver } from "./solve.js";
import { basicIds, type Work, workFor } from "./work.js";

/** Bytes that remembered preferences may take, and what others' improvements come to as many again. */
const MOST_BYTES = 64_000_000;

/** Many preferences over the same states and moves. */
export interface Variants {
  /** The model as it was given. */
  readonly conflict: OptionConflict;
  /**
   * Judges every state under the five basic concepts with these preferences, one for each decision maker.
   *
   * Only what has changed is worked out. A statement is evaluated when it is met for the first time: pass the same
   * condition object again. A list of statements, by the statements on its levels, is ranked, and its owner judged under
   * Nash, GMR and SMR, when it is met for the first time. SEQ and symmetric SEQ depend on everybody's preferences; what the
   * others' improvements come to without one decision maker's is kept, for when only that one's preferences change: either
   * against the variant before, or against the first of all.
   *
   * @throws ModelError when a ranking is not an order of the states.
   */
  analyse(preferences: readonly Preference[]): Analysis<OptionConflict>;
}

/** What is known of one decision maker under one preference, whatever the others prefer. */
interface Known {
  readonly ranks: Int32Array;
  readonly order: Uint8Array;
  /** Words of the states that are stable under Nash, GMR and SMR. */
  readonly byMoves: readonly Uint32Array[];
}

/**
 * Prepares the states and moves of a model for judging them under many preferences: an analyst's claims switched on and off.
 * Where possibility claims change which states there are, prepare once for each set of states.
 *
 * @throws ModelError as `optionConflict` does.
 */
export function variants(model: OptionModel): Variants {
  const conflict = optionConflict(model);
  const work = workFor(conflict);
  const rank = ranking(conflict);
  if (!work) {
    return {
      conflict,
      analyse: (preferences) => analyse({ ...conflict, ranks: preferences.map((each, dm) => rank(each, dm)) }),
    };
  }
  const solver = new Solver(work, alone);
  const { size } = work;
  const dms = conflict.decisionMakers.length;
  const most = Math.max(8, Math.floor(MOST_BYTES / (size * 2 + conflict.stateCount * 5) / dms));
  const known = conflict.decisionMakers.map(() => new Recent<Known>(most));
  const settled = new Recent<Int32Array>(Math.max(8, Math.floor(MOST_BYTES / (size * 8))));
  const nameOf = namer();
  let first: readonly string[] | undefined;
  let before: readonly string[] = [];

  return {
    conflict,
    analyse(preferences) {
      const names = preferences.map(nameOf);
      const present = preferences.map((preference, dm) =>
        known[dm].of(names[dm], () => learn(work, solver, dm, rank(preference, dm))),
      );
      present.forEach(({ ranks, order }, dm) => {
        if (work.ranks[dm] === ranks) return;
        work.ranks[dm] = ranks;
        solver.order(dm).set(order);
      });
      const unlikeFirst = changedFrom((first ??= names), names);
      const joining = unlikeFirst.length === 1 ? unlikeFirst[0] : (changedFrom(before, names).at(-1) ?? 0);
      before = names;
      const verdicts = present.map(({ byMoves }, dm) => {
        const rest = names.map((name, each) => (each === joining ? "" : name));
        const name = [dm, joining, ...rest].join(";");
        const without = solver.judgeJoined(dm, joining, settled.get(name));
        if (without) settled.keep(name, without);
        const found = emptyVerdicts(work);
        solver.collect(found);
        return [...byMoves, ...found.slice(byMoves.length)];
      });
      const changed = { ...conflict, ranks: present.map(({ ranks }) => ranks) };
      const judged = basicIds.map((id, concept) => [
        id,
        verdicts.map((of) => new StateSet(conflict.stateCount, of[concept])),
      ]);
      return analysisOf(changed, basicIds, Object.fromEntries(judged));
    },
  };
}

const changedFrom = (before: readonly string[], names: readonly string[]): number[] =>
  [...names.keys()].filter((dm) => names[dm] !== before[dm]);

/** Ranks, sorts and judges one decision maker on its own. */
function learn(work: Work, solver: Solver, dm: number, ranks: Int32Array): Known {
  work.ranks[dm] = ranks;
  solver.sort(dm);
  const found = emptyVerdicts(work);
  solver.judgeByMoves(dm);
  solver.collect(found);
  return { ranks, order: solver.order(dm).slice(), byMoves: found.slice(0, 3) };
}

const emptyVerdicts = ({ stateCount }: Work): Uint32Array[] =>
  basicIds.map(() => new Uint32Array(Math.ceil(stateCount / 32)));

/** Ranks of a preference, each statement evaluated once. */
function ranking({ masks }: OptionConflict): (preference: Preference, dm: number) => Int32Array {
  const truths = new Map<Condition, Int32Array>();
  const all = BLOCK * Math.ceil(masks.length / 32 / BLOCK);
  const evaluate = (statement: Condition): Int32Array => {
    const words = new Int32Array(all);
    const source = new Truths(masks, [statement]);
    for (let first = 0; first < all; first += BLOCK) words.set(source.words(statement, first), first);
    truths.set(statement, words);
    return words;
  };
  const remembered: TruthSource = {
    words: (statement, first) => (truths.get(statement) ?? evaluate(statement)).subarray(first, first + BLOCK),
  };
  return (preference, dm) =>
    preference.kind === "ranking"
      ? rankStates(preference, masks, dm)
      : ranksOfStatements(preference.levels, masks.length, remembered);
}

/** Gives the same name to preferences that are made of the same statements, on the same levels. */
function namer(): (preference: Preference) => string {
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const levelName = (level: Level): string =>
    level
      .map(numberOf)
      .sort((a, b) => a - b)
      .join(" ");
  return (preference) =>
    preference.kind === "ranking"
      ? `ranking ${numberOf(preference.ranking)}`
      : preference.levels.map(levelName).join(",");
}
