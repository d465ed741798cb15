import { type Conflict, isOptionConflict, jointMoves, type OptionConflict, subCoalitions } from "@detente/engine";

/** What a set of decision makers could do together from a state so that each of them is strictly better off. */
export interface Bargain {
  /** Ascending, two or more: exactly those whose part it takes. */
  readonly members: readonly number[];
  /** The states it could end in, ascending. */
  readonly ends: readonly number[];
}

/**
 * Every joint move from `start` that takes two or more decision makers and leaves each of them strictly better off than at
 * `start`; smallest sets first. Whether the ends are stable is not asked here.
 *
 * In option form all act at one stroke: it takes exactly those whose options differ, so one look at each state is enough.
 * In graph form they move by legal sequences (R_H⁺⁺, Kilgour, Hipel, Fang & Peng 2001), and a set counts only if no smaller
 * part of it gets there.
 */
export function bargains(conflict: Conflict, start: number): Bargain[] {
  const found = isOptionConflict(conflict) ? byOptions(conflict, start) : bySequences(conflict, start);
  return found.sort((a, b) => a.members.length - b.members.length || compare(a.members, b.members));
}

function byOptions(conflict: OptionConflict, start: number): Bargain[] {
  const takes = membersFrom(conflict, start);
  const ends = new Map<number, number[]>();
  for (let state = 0; state < conflict.stateCount; state++) {
    const members = takes(state);
    if (members === 0) continue;
    const known = ends.get(members);
    if (known) known.push(state);
    else ends.set(members, [state]);
  }
  return [...ends].map(([bits, states]) => ({
    members: membersOf(bits, conflict.decisionMakers.length),
    ends: states,
  }));
}

/** For a state, bits of the members of the bargain that ends there; 0 when it is none. */
function membersFrom(
  { masks, options, ranks, decisionMakers }: OptionConflict,
  start: number,
): (state: number) => number {
  const maskWhere = (test: (option: (typeof options)[number]) => boolean): number =>
    options.reduce((mask, option, index) => (test(option) ? mask | (1 << index) : mask), 0);
  const own = decisionMakers.map((_, dm) => maskWhere(({ owner }) => owner === dm));
  const once = maskWhere(({ change }) => change === "once");
  const withdraw = maskWhere(({ change }) => change === "withdraw");
  const from = masks[start];
  return (state) => {
    const to = masks[state];
    if ((from & ~to & once) !== 0 || (to & ~from & withdraw) !== 0) return 0;
    const changed = from ^ to;
    let members = 0;
    for (let dm = 0; dm < own.length; dm++) {
      if ((changed & own[dm]) === 0) continue;
      if (ranks[dm][state] <= ranks[dm][start]) return 0;
      members |= 1 << dm;
    }
    // A power of two is one mover, zero is none.
    return (members & (members - 1)) === 0 ? 0 : members;
  };
}

/** As `bargains`, for one end: whom it takes, or null when it does not pay them all or takes fewer than two. */
export function bargainTo(conflict: OptionConflict, start: number): (state: number) => readonly number[] | null {
  const takes = membersFrom(conflict, start);
  return (state) => {
    const members = takes(state);
    return members === 0 ? null : membersOf(members, conflict.decisionMakers.length);
  };
}

function bySequences(conflict: Conflict, start: number): Bargain[] {
  const { ranks } = conflict;
  const reach = new Map<string, ReadonlySet<number>>();
  const found: Bargain[] = [];
  for (const members of subCoalitions([...conflict.decisionMakers.keys()])) {
    const ends = jointMoves(conflict, members, start);
    reach.set(members.join(), new Set(ends));
    if (members.length === 1) continue;
    const parts = members.map((left) => reach.get(members.filter((dm) => dm !== left).join()));
    const gained = ends.filter(
      (end) => members.every((dm) => ranks[dm][end] > ranks[dm][start]) && !parts.some((part) => part?.has(end)),
    );
    if (gained.length > 0) found.push({ members, ends: gained });
  }
  return found;
}

const membersOf = (bits: number, count: number): number[] =>
  Array.from({ length: count }, (_, dm) => dm).filter((dm) => (bits >>> dm) & 1);

const compare = (a: readonly number[], b: readonly number[]): number => {
  const place = a.findIndex((dm, index) => dm !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
};
