import type { Conflict } from "./conflict.js";
import { feasibleMasks } from "./feasible.js";
import type { Option, OptionModel } from "./option-model.js";
import { rankStates } from "./rank.js";
import { unwatched, type Watch } from "./watch.js";

/** A conflict in option form: every state is a mask with bit `o` set where option `o` is taken. */
export interface OptionConflict extends Conflict {
  readonly options: readonly Option[];
  /** Masks of the feasible states, ascending; the index is the state's number. */
  readonly masks: Uint32Array;
  /** Number of the state with this mask, or −1 when it is not feasible. */
  stateOf(mask: number): number;
  /**
   * What `make` makes, unless something of this name was asked for lately: for what depends on states and moves only, so that
   * conflicts that differ in ranks alone, `{ ...conflict, ranks }`, find it once.
   */
  readonly remember: <T>(name: string, make: () => T) => T;
}

/** Things that are remembered of one set of states; each may be as long as the states are many. */
const MOST_REMEMBERED = 12;

/** How to make a conflict. */
export interface Making {
  /** Feasible states that are allowed; default: `MAX_STATES`. */
  readonly mostStates?: number | undefined;
  readonly watch?: Watch | undefined;
}

/**
 * Builds the conflict of an option-form model.
 *
 * @throws ModelError when there are more than 31 options, no feasible state or too many, or a ranking is not an order of
 * the states.
 */
export function optionConflict(model: OptionModel, { mostStates, watch = unwatched }: Making = {}): OptionConflict {
  const masks = feasibleMasks(model.options.length, model.infeasible, mostStates);
  watch(["enumerate"]);
  const ranks = model.decisionMakers.map((dm, index) => rankStates(dm.preference, masks, index));
  watch(["rank"]);
  const names = model.decisionMakers.map(({ name }) => name);
  return conflictOver(model.options, names, masks, ranks);
}

/** The conflict over just these states (masks ascending), with these ranks of theirs. */
export function conflictOver(
  options: readonly Option[],
  decisionMakers: readonly string[],
  masks: Uint32Array,
  ranks: readonly Int32Array[],
): OptionConflict {
  const own = decisionMakers.map((_, dm) => maskWhere(options, (option) => option.owner === dm));
  const once = maskWhere(options, (option) => option.change === "once");
  const withdraw = maskWhere(options, (option) => option.change === "withdraw");
  // Made when somebody asks for moves: judging states does not.
  const groups: Map<number, number[]>[] = [];
  const remembered = new Map<string, unknown>();

  return {
    decisionMakers,
    options,
    stateCount: masks.length,
    masks,
    ranks,
    label: (state) => patternOf(masks[state], options.length),
    stateOf: (mask) => indexIn(masks, mask),
    remember<T>(name: string, make: () => T): T {
      const found = remembered.has(name) ? (remembered.get(name) as T) : make();
      remembered.delete(name);
      remembered.set(name, found);
      const [oldest] = remembered.keys();
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      return found;
    },
    moves(dm, state) {
      const from = masks[state];
      groups[dm] ??= groupByOthers(masks, own[dm]);
      const group = groups[dm].get((from & ~own[dm]) >>> 0) ?? [];
      return group.filter((next) => {
        const to = masks[next];
        return next !== state && (from & ~to & once) === 0 && (to & ~from & withdraw) === 0;
      });
    },
  };
}

/** Feasible states by what the others have chosen: a decision maker's moves never leave such a group. */
function groupByOthers(masks: Uint32Array, ownMask: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  masks.forEach((mask, state) => {
    const key = (mask & ~ownMask) >>> 0;
    const group = groups.get(key);
    if (group) group.push(state);
    else groups.set(key, [state]);
  });
  return groups;
}

function maskWhere(options: readonly Option[], test: (option: Option) => boolean): number {
  let mask = 0;
  options.forEach((option, index) => {
    if (test(option)) mask |= 1 << index;
  });
  return mask;
}

/** A mask as Y and N in option order. */
export function patternOf(mask: number, optionCount: number): string {
  let text = "";
  for (let option = 0; option < optionCount; option++) text += (mask >>> option) & 1 ? "Y" : "N";
  return text;
}

function indexIn(sorted: Uint32Array, mask: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] === mask) return middle;
    if (sorted[middle] < mask) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
