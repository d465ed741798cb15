import type { Conflict } from "../model/conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import { type Along, type Cost, costsLess, type Search, search } from "./search.js";
import { type Move, type Step, stepOf } from "./step.js";

export interface WayOptions {
  /** Default `moves`. */
  readonly along?: Along;
  /** Who may move; default everybody. */
  readonly movers?: readonly number[];
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
  { along = "moves", movers, most = 100 }: WayOptions = {},
): Ways {
  requireState(conflict, start);
  for (const dm of movers ?? []) requireDecisionMaker(conflict, dm);
  if (isTarget(start)) return { cost: { unwilling: 0, length: 0 }, count: 1, ways: [[]], complete: true };
  const found = search(conflict, start, along, movers);
  const ends = cheapestEnds(found, isTarget);
  if (ends.length === 0) return { cost: undefined, count: 0, ways: [], complete: true };
  const trail = trailTo(found, ends);
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
}

const ORIGIN = "start";
const key = ({ state, dm }: Node): string => `${state} ${dm}`;

/**
 * The nodes on shortest ways. Each is of the very price at which it comes in the way, as otherwise the way would not be
 * shortest; so a move belongs to a way when its price is the difference.
 */
function trailTo(found: Search, ends: readonly Node[]): Map<string, Post> {
  const posts = new Map<string, Post>();
  const isEnd = new Set(ends.map(key));
  const least = found.cost(ends[0].state, ends[0].dm) ?? { unwilling: 0, length: 0 };
  const visit = (node: Node | undefined, at: Cost): Post => {
    const id = node ? key(node) : ORIGIN;
    const known = posts.get(id);
    if (known) return known;
    const moves: Move[] = [];
    let ways = 0;
    const from = node ? node.state : found.start;
    for (const dm of found.conflict.decisionMakers.keys()) {
      if (dm === node?.dm) continue;
      for (const { to, unwilling } of found.next(dm, from)) {
        const cost = found.cost(to, dm);
        if (cost?.length !== at.length + 1 || cost.unwilling !== at.unwilling + unwilling) continue;
        const target = { state: to, dm };
        const on = isEnd.has(key(target)) ? 1 : costsLess(cost, least) ? visit(target, cost).ways : 0;
        if (on > 0) moves.push({ dm, from, to });
        ways += on;
      }
    }
    const post = { moves, ways };
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
