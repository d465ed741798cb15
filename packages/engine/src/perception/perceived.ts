import { conflictOver, type OptionConflict } from "../model/option-conflict.js";
import { ModelError } from "../model/problems.js";

/** How one decision maker sees the conflict. What is left out is seen as it is. */
export interface Perception {
  /** `ranks[dm][state]`, in the states of the true conflict: what it takes everybody to prefer, itself included. */
  readonly ranks?: readonly Int32Array[];
  /** Options, by number, that it does not know of: it takes them never to be chosen, and does not see it when they are. */
  readonly unseenOptions?: readonly number[];
  /** The states that it takes to be impossible. */
  readonly isImpossible?: (state: number) => boolean;
}

/** The game that a decision maker believes to be in. */
export interface Perceived {
  readonly conflict: OptionConflict;
  /** `actual[state]`: the true state that a state of its game is. */
  readonly actual: Int32Array;
  /** The state of its game that a true state looks like to it; −1 where it takes that to be impossible. */
  readonly seenAs: Int32Array;
  /** Bits of the options that it does not see. */
  readonly unseen: number;
}

/** @throws ModelError when the perception does not fit the conflict, or leaves no state at all. */
export function perceivedConflict(actual: OptionConflict, perception: Perception, dm: number): Perceived {
  const { ranks = actual.ranks, unseenOptions = [], isImpossible = () => false } = perception;
  const options = actual.options.length;
  for (const option of unseenOptions) {
    if (!Number.isInteger(option) || option < 0 || option >= options) {
      throw new ModelError({ code: "engine/perception-unknown-option", dm, option, options });
    }
  }
  if (ranks.length !== actual.decisionMakers.length) {
    const decisionMakers = actual.decisionMakers.length;
    throw new ModelError({ code: "engine/preference-count", found: ranks.length, decisionMakers });
  }
  const short = ranks.findIndex((rank) => rank.length !== actual.stateCount);
  if (short !== -1) {
    const states = Array.from({ length: actual.stateCount }, (_, state) => state).slice(ranks[short].length);
    throw new ModelError({ code: "engine/ranking-misses-states", dm: short, states });
  }

  const unseen = unseenOptions.reduce((bits, option) => bits | (1 << option), 0);
  const kept: number[] = [];
  const place = new Int32Array(actual.stateCount).fill(-1);
  for (const [state, mask] of actual.masks.entries()) {
    if ((mask & unseen) === 0 && !isImpossible(state)) place[state] = kept.push(state) - 1;
  }
  if (kept.length === 0) throw new ModelError({ code: "engine/perception-of-nothing", dm });
  const seenAs = Int32Array.from(actual.masks, (mask) => {
    const looksLike = actual.stateOf((mask & ~unseen) >>> 0);
    return looksLike === -1 ? -1 : place[looksLike];
  });
  const conflict = conflictOver(
    actual.options,
    actual.decisionMakers,
    Uint32Array.from(kept, (state) => actual.masks[state]),
    ranks.map((rank) => denseRanks(kept.map((state) => rank[state]))),
  );
  return { conflict, actual: Int32Array.from(kept), seenAs, unseen };
}

function denseRanks(ranks: readonly number[]): Int32Array {
  const place = new Map([...new Set(ranks)].sort((a, b) => a - b).map((rank, index) => [rank, index]));
  return Int32Array.from(ranks, (rank) => place.get(rank) ?? 0);
}
