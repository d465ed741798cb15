import { type Outcome, outcomeStates } from "@detente/case";
import { byStrength, type SanctionId } from "@detente/engine";
import type { Ground, Judged } from "../ground.js";
import { type Attainment, attainmentFrom } from "../outcomes/attainment.js";
import { strongestAt } from "../places.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";
import type { FoundLevers, LeverSearch } from "./search.js";

export interface LeverAnswer {
  readonly to: string;
  readonly concept: SanctionId;
  /** The strongest concept under which some state of the outcome rests as things are. */
  readonly strongest: SanctionId | null;
  /** How the outcome can be had as things are. */
  readonly attained: Attainment;
  /** The smallest changes that make it stable, whoever makes them. */
  readonly stable: FoundLevers;
  /** The same for each decision maker alone, where that takes more than one change or there is none. */
  readonly alone: readonly { readonly dm: number; readonly found: FoundLevers }[];
  /** The smallest changes that make it stable and within reach of improvements or a deal; null when `stable` has such. */
  readonly reachable: FoundLevers | null;
}

export interface LeversAsked {
  /** Default Nash: what is stable for this reason is stable for every other. */
  readonly concept?: SanctionId | undefined;
  /** Changes in all at the most; default 2. */
  readonly maxSize?: number;
  /** Spent by each search before it gives up; default 3 000. */
  readonly budget?: number;
}

/**
 * The smallest changes of preference statements that would make an outcome hold, each tied to claims.
 *
 * @throws ModelError for a case in graph form, whose preferences are rankings.
 */
export async function levers(
  ground: Ground,
  outcome: Outcome,
  judged: Pick<Judged, "equilibria">,
  { concept = "nash", maxSize = 2, budget = 3_000 }: LeversAsked = {},
  work: Work = workHere(ground.model),
): Promise<LeverAnswer> {
  const { conflict, circumstances, start } = ground;
  const wanted = new Set(outcomeStates(conflict, outcome.condition));
  const plain: LeverSearch = { circumstances, outcome, concept, maxSize, budget, dms: null, reachable: false };
  const [stable] = await allOf(work, "Looking for what would make it stable", "levers", [plain]);
  const isAlone = (dm: number): boolean =>
    stable.levers.some(({ changes }) => changes.every((change) => change.dm === dm));
  const tried = stable.size === 0 ? [] : [...conflict.decisionMakers.keys()].filter((dm) => !isAlone(dm));
  const isReached = start === null || stable.levers.some(({ attained }) => attained !== "no");
  const further = await allOf(
    work,
    "Looking for what one alone could change, or would bring it within reach",
    "levers",
    [
      ...(isReached ? [] : [{ ...plain, reachable: true }]),
      ...tried.map((dm) => ({ ...plain, dms: [dm], budget: Math.ceil(budget / 2) })),
    ],
  );
  const reachable = isReached ? null : (further.shift() ?? null);
  const rests = strongestAt(judged);
  const isThere = [...wanted].map(rests);
  return {
    to: outcome.id,
    concept,
    strongest: byStrength.find((id) => isThere.includes(id)) ?? null,
    attained: attainmentFrom(ground)((state) => wanted.has(state) && (!isThere.some(Boolean) || rests(state) !== null)),
    stable,
    alone: tried
      .map((dm, index) => ({ dm, found: further[index] }))
      .filter(({ found }) => found.minimality !== "heuristic"),
    reachable,
  };
}
