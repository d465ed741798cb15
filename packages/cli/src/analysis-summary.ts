import { type Block, list, section, strong, table } from "@detente/brief";
import { type Analysis, type ConceptId, concepts, StateSet } from "@detente/engine";
import { peakMemoryBytes } from "./memory.js";

/** What `detente analyse --summary --json` prints. */
export interface Summary {
  /** Feasible states, all of them. */
  readonly states: number;
  /** How many of the states asked for are equilibria. */
  readonly equilibria: Readonly<Partial<Record<ConceptId, number>>>;
  /** By stage, in the order of the stages; concepts that were judged in one go have equal shares of its time. */
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly peakMemoryBytes: number;
}

export function summaryOf(
  { conflict, concepts: ids, equilibria }: Analysis,
  only: StateSet | null,
  milliseconds: Summary["milliseconds"],
): Summary {
  const counts = ids.map((id) => {
    const all = equilibria[id] ?? new StateSet(conflict.stateCount);
    return [id, (only ? StateSet.intersection([all, only]) : all).count()];
  });
  return {
    states: conflict.stateCount,
    equilibria: Object.fromEntries(counts),
    milliseconds,
    peakMemoryBytes: peakMemoryBytes(),
  };
}

const number = (value: number): string => value.toLocaleString("en");

export function summaryBlocks({ states, equilibria, milliseconds, peakMemoryBytes: bytes }: Summary): Block[] {
  return [
    section(
      "summary",
      `States: ${number(states)}`,
      list(
        Object.entries(equilibria).map(([id, count]) => [
          `${concepts[id as ConceptId].name}: `,
          strong(number(count)),
          count === 1 ? " equilibrium" : " equilibria",
        ]),
      ),
      table(
        "Time by stage; concepts that are judged together share it equally",
        ["Stage", "Milliseconds"],
        Object.entries(milliseconds).map(([stage, time]) => ({ head: stage, cells: [time.toFixed(1)] })),
      ),
      list([`Memory at its peak: ${number(Math.round(bytes / 1_000_000))} MB`]),
    ),
  ];
}
