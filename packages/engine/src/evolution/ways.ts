import { isOptionConflict } from "../concepts/needs.js";
import type { Conflict } from "../model/conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import { type Along, type Cost, costsLess, type Search, search } from "./search.js";
import { type Move, type Step, stepOf } from "./step.js";

export interface WayOptions {
  /** Default `moves`. */
  readonly along?: Along;
  /** Who may move; default everybody. */
  readonly movers?: readonly number[];
  /** Of the shortest ways, only those that change fewest options in all; no difference in graph form. Default false. */
  readonly plainest?: boolean;
  /** How many ways to write out at the most; default 100. */
  readonly most?: number;
}

/** The shortest ways from a status quo to a target. */
export interface Ways {
  /** Price of each of them; undefined when there is no way. No moves at all when the start is in the target already. */
  readonly cost: Cost | undefined;
  /** How many there are: exact up to 2^53. */
  readonly count: number;
  /** The first of them, ordered step by step by decision maker and state. */
  readonly ways: readonly (readonly Step[])[];
  /** True when all are written out. */
  readonly complete: boolean;
}

/**
 * The shortest legal ways (nobody moves twice in a row) from `start` to any state of the target, by moves, by improvements,
 * or against the least resistance (Li, Kilgour & Hipel 2005; the search over last movers is that of legal sequences).
 *
 * @throws ModelError when the start or a mover does not exist.
 */
export function shortestWays(
  conflict: Conflict,
  start: number,
  isTarget: (state: number) => boolean,
  { along = "moves", movers, plainest = false, most = 100 }: WayOptions = {},
): Ways {
  requireState(conflict, start);
  for (const dm of movers ?? []) requireDecisionMaker(conflict, dm);
  if (isTarget(start)) return { cost: { unwilling: 0, length: 0 }, count: 1, ways: [[]], complete: true };
  const found = search(conflict, start, along, movers, undefined, isTarget);
  const ends = cheapestEnds(found, isTarget);
  if (ends.length === 0) return { cost: undefined, count: 0, ways: [], complete: true };
  const trail = trailTo(found, ends, plainest ? changesIn(conflict) : () => 0);
  const ways = walk(trail, most).map((way) => way.map((move) => stepOf(conflict, move)));
  const count = trail.get(ORIGIN)?.ways ?? 0;
  return { cost: found.cost(ends[0].state, ends[0].dm), count, ways, complete: ways.length === count };
}

interface Node {
  readonly state: number;
  /** The last mover. */
  readonly dm: number;
}

function cheapestEnds(found: Search, isTarget: (state: number) => boolean): Node[] {
  let least: Cost | undefined;
  let ends: Node[] = [];
  for (let state = 0; state < found.conflict.stateCount; state++) {
    if (!isTarget(state)) continue;
    for (const dm of found.conflict.decisionMakers.keys()) {
      const cost = found.cost(state, dm);
      if (!cost || (least && costsLess(least, cost))) continue;
      if (!least || costsLess(cost, least)) ends = [];
      least = cost;
      ends.push({ state, dm });
    }
  }
  return ends;
}

/** A node that lies on a shortest way: the moves that lead on, and how many ways there are from here. */
interface Post {
  readonly moves: readonly Move[];
  readonly ways: number;
  /** Weight of each of them. */
  readonly weight: number;
}

type Weigh = (from: number, to: number) => number;

/** How many options a move changes. */
function changesIn(conflict: Conflict): Weigh {
  if (!isOptionConflict(conflict)) return () => 1;
  const { masks } = conflict;
  return (from, to) => {
    let count = 0;
    for (let bits = masks[from] ^ masks[to]; bits !== 0; bits &= bits - 1) count++;
    return count;
  };
}

const ORIGIN = "start";
const END = { ways: 1, weight: 0 };
const key = ({ state, dm }: Node): string => `${state} ${dm}`;

/**
 * The nodes on shortest ways. Each is of the very price at which it comes in the way, as otherwise the way would not be
 * shortest; so a move belongs to a way when its price is the difference. Of those ways only the ones of least weight are kept.
 */
function trailTo(found: Search, ends: readonly Node[], weigh: Weigh): Map<string, Post> {
  const posts = new Map<string, Post>();
  const isEnd = new Set(ends.map(key));
  const least = found.cost(ends[0].state, ends[0].dm) ?? { unwilling: 0, length: 0 };
  const visit = (node: Node | undefined, at: Cost): Post => {
    const id = node ? key(node) : ORIGIN;
    const known = posts.get(id);
    if (known) return known;
    let moves: Move[] = [];
    let ways = 0;
    let weight = Number.POSITIVE_INFINITY;
    const from = node ? node.state : found.start;
    for (const dm of found.conflict.decisionMakers.keys()) {
      if (dm === node?.dm) continue;
      for (const { to, unwilling } of found.next(dm, from)) {
        const cost = found.cost(to, dm);
        if (cost?.length !== at.length + 1 || cost.unwilling !== at.unwilling + unwilling) continue;
        const target = { state: to, dm };
        const on = isEnd.has(key(target)) ? END : costsLess(cost, least) ? visit(target, cost) : undefined;
        if (!on || on.ways === 0) continue;
        const total = weigh(from, to) + on.weight;
        if (total > weight) continue;
        if (total < weight) [moves, ways, weight] = [[], 0, total];
        moves.push({ dm, from, to });
        ways += on.ways;
      }
    }
    const post = { moves, ways, weight };
    posts.set(id, post);
    return post;
  };
  visit(undefined, { unwilling: 0, length: 0 });
  return posts;
}

function walk(trail: ReadonlyMap<string, Post>, most: number): Move[][] {
  const ways: Move[][] = [];
  const go = (node: string, way: readonly Move[]): void => {
    const post = trail.get(node);
    for (const move of post?.moves ?? []) {
      if (ways.length >= most) return;
      const longer = [...way, move];
      const next = key({ state: move.to, dm: move.dm });
      if (trail.has(next)) go(next, longer);
      else ways.push(longer);
    }
  };
  go(ORIGIN, []);
  return ways;
}
