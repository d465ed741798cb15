import { isOptionConflict } from "../concepts/needs.js";
import { type SanctionId, sanctions } from "../concepts/sanctions.js";
import { type Conflict, improvements } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import { closure } from "./closure.js";
import { allGain, type Coalition, coalitionOf, outsiders, subCoalitions } from "./coalition.js";
import { jointParts, jointReach } from "./joint-reach.js";
import { Spread, worstByImprovements } from "./spread.js";
import { frontierOf, type Vector, wellAbove } from "./frontier.js";

/**
 * The states at which a coalition stays: CNash, CGMR, CSMR, CSEQ and its symmetric form (Kilgour, Hipel, Fang & Peng 2001;
 * Inohara & Hipel 2008). It would leave for a joint improvement; one member that is no better off than at the start is
 * enough to deter it. Under CSEQ the opponents act in sub-coalitions, each going to its own joint improvements, no
 * sub-coalition twice in a row; `opponents` names other ones, such as everybody for itself.
 *
 * @throws ModelError when the coalition has fewer than two members, or an unknown one.
 */
export function coalitionStable(
  conflict: Conflict,
  members: Iterable<number>,
  form: SanctionId,
  opponents?: readonly Coalition[],
): StateSet {
  const coalition = coalitionOf(conflict, members);
  return stableForPlayer(conflict, coalition, form, opponents ?? subCoalitions(outsiders(conflict, coalition)));
}

/**
 * As `coalitionStable`, for a player of one member too. What matters of a departure q is its worst end for each member
 * apart: a sanction hurts one of them, no matter whom. So s is left if some reachable q has its vector of worsts strictly
 * above that of s, and only the frontier of those vectors need be known.
 */
export function stableForPlayer(
  conflict: Conflict,
  player: Coalition,
  form: SanctionId,
  opponents: readonly Coalition[],
  gains: Gains = gainsIn(conflict),
): StateSet {
  return stabilityOf(conflict, player, opponents, gains)(form);
}

/**
 * As `stableForPlayer`, for several forms: what they have in common is found once.
 *
 * @param spreadOf how the improvements of a player spread, where that is known already; for option form.
 */
export function stabilityOf(
  conflict: Conflict,
  player: Coalition,
  opponents: readonly Coalition[],
  gains: Gains = gainsIn(conflict),
  spreadOf?: (players: Coalition) => Spread,
): (form: SanctionId) => StateSet {
  type By = (typeof sanctions)[SanctionId]["by"];
  const ranks = player.map((dm) => conflict.ranks[dm]);
  const ranksOf = (state: number): Vector => ranks.map((rank) => rank[state]);
  const answersBy = remembered((by: By) =>
    by === "moves" ? opponentsByMoves(conflict, player) : opponentsByInterest(conflict, opponents, gains),
  );
  /** What answers make of a state at the worst, for each member apart. */
  const afterAnswer = (by: By): ((state: number) => Vector) => {
    if (by === "improvements" && isOptionConflict(conflict)) {
      const spreads = opponents.map(spreadOf ?? ((players) => new Spread(conflict, players)));
      const worst = ranks.map((rank) => worstByImprovements(rank, spreads));
      return (state) => ranks.map((rank, member) => Math.min(rank[state], worst[member][state]));
    }
    const worst = answersBy(by).sums<Vector>((states, below) => leastOf([...states.map(ranksOf), ...below]));
    return (state) => leastOf([ranksOf(state), ...worst(state)]);
  };
  /** The states that the player would not leave even if nothing could make up for a sanction. */
  const staysBy = remembered((by: By): StateSet => {
    const left = reachesAbove(conflict, player, by === "nothing" ? ranksOf : afterAnswer(by));
    const stays = new StateSet(conflict.stateCount);
    for (let state = 0; state < conflict.stateCount; state++) if (!left(state, ranksOf(state))) stays.add(state);
    return stays;
  });
  return (form) => {
    const { by, symmetric } = sanctions[form];
    if (!symmetric) return staysBy(by);
    const deterred = noWayOut(conflict, player, answersBy(by), ranksOf);
    const leaves = gains(player);
    const stable = new StateSet(conflict.stateCount);
    for (const state of staysBy(by))
      if (leaves(state).every((departure) => deterred(departure, state))) stable.add(state);
    return stable;
  };
}

type Gather<T> = (states: readonly number[], below: ReadonlySet<T>) => T;

/** How the others may answer, in the only way in which it is asked: sums over all that their legal sequences lead to. */
interface Answers {
  sums<T>(gather: Gather<T>): (state: number) => ReadonlySet<T>;
}

/** Legal sequences of moves; who forms a coalition with whom does not matter to them. */
function opponentsByMoves(conflict: Conflict, player: Coalition): Answers {
  const others = outsiders(conflict, player);
  return { sums: (gather) => sumsByMoves(conflict, others, gather) };
}

function opponentsByInterest(conflict: Conflict, opponents: readonly Coalition[], gains: Gains): Answers {
  const known = opponents.map(gains);
  const next = (mover: number, state: number): readonly number[] => known[mover](state);
  const transitive = isOptionConflict(conflict);
  return { sums: (gather) => closure(conflict.stateCount, opponents.length, next, gather, transitive) };
}

/**
 * Sums over all that legal sequences of these decision makers' moves lead to. In option form whole parts reach the same, the
 * state itself included, which is no matter: nobody is deterred by where it is better off, or drawn to where it is.
 */
function sumsByMoves<T>(conflict: Conflict, movers: Coalition, gather: Gather<T>): (state: number) => ReadonlySet<T> {
  if (!isOptionConflict(conflict)) {
    const next = (mover: number, state: number): readonly number[] => conflict.moves(movers[mover], state);
    return closure(conflict.stateCount, movers.length, next, gather);
  }
  const { partOf, parts } = jointParts(conflict, movers);
  const sums = parts.map(({ reach }) => new Set([gather(reach, new Set())]));
  return (state) => sums[partOf[state]];
}

/** Where a decision maker gains by moving, or all members of a coalition by moving together. */
export type Gains = (players: Coalition) => (state: number) => readonly number[];

/** Found once for each set of players and state, however many ask. */
export function gainsIn(conflict: Conflict): Gains {
  const known = new Map<string, (state: number) => readonly number[]>();
  return (players) => {
    const key = players.join();
    const found = known.get(key) ?? remembered(improvementsOf(conflict, players));
    known.set(key, found);
    return found;
  };
}

function improvementsOf(conflict: Conflict, players: Coalition): (state: number) => readonly number[] {
  const [only] = players;
  if (players.length === 1) return (state) => improvements(conflict, only, state);
  const reach = jointReach(conflict, players);
  return (state) => reach(state).filter((end) => allGain(conflict, players, state, end));
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** Member by member, the least; of one vector at least. */
function leastOf([first, ...others]: readonly Vector[]): Vector {
  const least = [...first];
  for (const vector of others)
    for (let member = 0; member < least.length; member++)
      if (vector[member] < least[member]) least[member] = vector[member];
  return least;
}

/** Whether the player's moves from a state lead to one whose vector is strictly above the one given. */
function reachesAbove(
  conflict: Conflict,
  player: Coalition,
  vectorOf: (state: number) => Vector,
): (state: number, vector: Vector) => boolean {
  const tops = sumsByMoves<readonly Vector[]>(conflict, player, (states, below) =>
    frontierOf([...states.map(vectorOf), ...[...below].flat()]),
  );
  return (state, vector) => [...tops(state)].some((top) => top.some((high) => wellAbove(high, vector)));
}

/**
 * Whether an answer to `departure` hurts some member as seen from `state` and leaves the player no joint move to where all
 * of them gain. States from which the player reaches the same are taken together: there are few such classes.
 */
function noWayOut(
  conflict: Conflict,
  player: Coalition,
  answers: Answers,
  ranksOf: (state: number) => Vector,
): (departure: number, state: number) => boolean {
  let parts = 0;
  const tops = sumsByMoves<{ readonly id: number; readonly top: readonly Vector[] }>(
    conflict,
    player,
    (states, below) => ({
      id: parts++,
      top: frontierOf([...states.map(ranksOf), ...[...below].flatMap(({ top }) => top)]),
    }),
  );
  const classes: (readonly Vector[])[] = [];
  const classOfKey = new Map<string, number>();
  const classOf = (state: number): number => {
    const onward = [...tops(state)];
    const vectors = onward.flatMap(({ top }) => top);
    const own = ranksOf(state);
    const covered = vectors.some((high) => high.every((rank, member) => rank >= own[member]));
    const ids = onward.map(({ id }) => id).sort((a, b) => a - b);
    const key = [ids, covered ? [] : own].map((numbers) => numbers.join(",")).join(" ");
    const known = classOfKey.get(key);
    if (known !== undefined) return known;
    const number = classes.push(frontierOf(covered ? vectors : [own, ...vectors])) - 1;
    classOfKey.set(key, number);
    return number;
  };
  const gather: Gather<ReadonlySet<number>> = (states, below) => {
    const found = new Set(states.map(classOf));
    for (const set of below) for (const end of set) found.add(end);
    return found;
  };
  const ends = answers.sums(gather);
  return (departure, state) => {
    const here = ranksOf(state);
    const traps = (end: number): boolean => !classes[end].some((high) => wellAbove(high, here));
    return [...ends(departure)].some((set) => [...set].some(traps));
  };
}
