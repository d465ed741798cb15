import type { OptionConflict } from "../model/option-conflict.js";
import type { Coalition } from "./coalition.js";
import { jointParts } from "./joint-reach.js";

/** The states of one part, and what it reaches in descending order of the first member's ranks. */
interface Field {
  readonly isQuery: (state: number) => boolean;
  readonly order: Int32Array;
  /** Place of each state of `order` in the descending order of the second member's ranks; equal ranks share a place. */
  readonly places: Int32Array;
}

/**
 * Takes the least of what a player's improvements lead to, for all states at once. A decision maker improves to where its
 * rank is greater, a coalition to where all of its members' ranks are.
 */
export class Spread {
  private readonly fields: readonly Field[];
  private readonly ranks: readonly Int32Array[];

  constructor(conflict: OptionConflict, players: Coalition) {
    this.ranks = players.map((dm) => conflict.ranks[dm]);
    const { partOf, parts } = jointParts(conflict, players);
    const [first, second = first] = this.ranks;
    this.fields = parts.flatMap(({ states, reach }, part) => {
      if (reach.length === 1) return [];
      const order = Int32Array.from(reach).sort((a, b) => first[b] - first[a]);
      const isQuery = reach.length === states.length ? () => true : (state: number) => partOf[state] === part;
      // Alone, all that has gone before is an improvement, wherever it is put.
      if (players.length === 1) return [{ isQuery, order, places: new Int32Array(order.length) }];
      const bySecond = Int32Array.from(order.keys()).sort((a, b) => second[order[b]] - second[order[a]]);
      const places = new Int32Array(order.length);
      for (let index = 1; index < bySecond.length; index++) {
        const [before, here] = [bySecond[index - 1], bySecond[index]];
        places[here] = second[order[before]] === second[order[here]] ? places[before] : index;
      }
      return [{ isQuery, order, places }];
    });
  }

  /**
   * Lowers `worst` of every state to the least `value` or `worst` of what the player improves to from there.
   *
   * @returns whether anything was lowered.
   */
  run(value: Int32Array, worst: Int32Array): boolean {
    let changes = false;
    for (const field of this.fields) changes = this.sweep(field, value, worst) || changes;
    return changes;
  }

  private leastIn(order: Int32Array): LeastSoFar | LeastAbove | LeastOfAll {
    const { ranks } = this;
    if (ranks.length === 1) return new LeastSoFar();
    return ranks.length === 2 ? new LeastAbove(order.length) : new LeastOfAll(ranks, order);
  }

  /** From the best for the first member down; what has gone before is better for it, except within a tie. */
  private sweep({ order, isQuery, places }: Field, value: Int32Array, worst: Int32Array): boolean {
    const least = this.leastIn(order);
    const [first] = this.ranks;
    let changes = false;
    for (let begin = 0, end = 0; begin < order.length; begin = end) {
      while (end < order.length && first[order[end]] === first[order[begin]]) end++;
      for (let index = begin; index < end; index++) {
        const state = order[index];
        if (!isQuery(state)) continue;
        const found = least.above(places[index], state);
        if (found >= worst[state]) continue;
        worst[state] = found;
        changes = true;
      }
      for (let index = begin; index < end; index++) {
        const state = order[index];
        least.add(places[index], Math.min(value[state], worst[state]));
      }
    }
    return changes;
  }
}

const NOTHING = 0x7fffffff;

/** By state: the least value among what these players' improvements lead to, one after the other; `0x7fffffff` if nothing. */
export function worstByImprovements(value: Int32Array, spreads: readonly Spread[]): Int32Array {
  const worst = new Int32Array(value.length).fill(NOTHING);
  for (let changes = true; changes; ) {
    changes = false;
    for (const spread of spreads) changes = spread.run(value, worst) || changes;
  }
  return worst;
}

/** The least of all numbers that were put. */
class LeastSoFar {
  private least = NOTHING;

  add(_place: number, number: number): void {
    if (number < this.least) this.least = number;
  }

  above(_place: number, _state: number): number {
    return this.least;
  }
}

/** The least of the numbers put at places before a given one (Fenwick 1994). */
class LeastAbove {
  private readonly tree: Int32Array;

  constructor(places: number) {
    this.tree = new Int32Array(places + 1).fill(NOTHING);
  }

  add(place: number, number: number): void {
    for (let at = place + 1; at < this.tree.length; at += at & -at) if (number < this.tree[at]) this.tree[at] = number;
  }

  above(place: number, _state: number): number {
    let least = NOTHING;
    for (let at = place; at > 0; at -= at & -at) if (this.tree[at] < least) least = this.tree[at];
    return least;
  }
}

/** The same for three members and more: of the states with one number only those that no other is as good as for everybody. */
class LeastOfAll {
  /** Ascending. */
  private readonly numbers: number[] = [];
  private readonly tops = new Map<number, number[]>();
  private put = 0;

  constructor(
    private readonly ranks: readonly Int32Array[],
    private readonly order: Int32Array,
  ) {}

  add(_place: number, number: number): void {
    const state = this.order[this.put++];
    const { ranks } = this;
    const top = this.tops.get(number);
    if (!top) {
      const next = this.numbers.findIndex((other) => other > number);
      this.numbers.splice(next === -1 ? this.numbers.length : next, 0, number);
      this.tops.set(number, [state]);
    } else if (!top.some((other) => ranks.every((rank) => rank[other] >= rank[state]))) {
      const left = top.filter((other) => !ranks.every((rank) => rank[state] >= rank[other]));
      this.tops.set(number, [...left, state]);
    }
  }

  above(_place: number, state: number): number {
    const { ranks, tops } = this;
    const isAbove = (other: number): boolean => ranks.every((rank) => rank[other] > rank[state]);
    return this.numbers.find((number) => tops.get(number)?.some(isAbove)) ?? NOTHING;
  }
}
