import { type Block, code, count, list, paragraph, section, type Text } from "@detente/brief";
import {
  type Analysis,
  type Conflict,
  concepts,
  isOptionConflict,
  type OptionConflict,
  patternsOf,
  patternText,
  StateSet,
} from "@detente/engine";

/** Patterns, or in graph form states, that are shown of each concept; `--json` gives every state. */
const MOST_SHOWN = 12;
/** Sets of more states than this are counted and not told: the search for patterns would take longer than the answer. */
const MOST_TOLD = 2 ** 22;

/** The equilibria under each concept as patterns of options, with the options spelt out below. */
export function analysisBlocks(analysis: Analysis, only: StateSet | null): Block[] {
  const { conflict } = analysis;
  const told = analysis.concepts.map((id) => {
    const all = analysis.equilibria[id] ?? new StateSet(conflict.stateCount);
    const states = only ? StateSet.intersection([all, only]) : all;
    return section(id, `${concepts[id].name}: ${states.count()}`, ...listed(conflict, states));
  });
  return isOptionConflict(conflict) ? [...told, key(conflict)] : told;
}

function listed(conflict: Conflict, states: StateSet): Block[] {
  if (isOptionConflict(conflict)) {
    if (states.count() > MOST_TOLD) return [paragraph("Too many for patterns; `--json` streams every state.")];
    const patterns = patternsOf(conflict, states);
    const lines = patterns.slice(0, MOST_SHOWN).map((pattern): Text => {
      const text = code(patternText(pattern, conflict.options.length));
      return pattern.count === 1 ? [text] : [text, `: ${count(pattern.count, "state")}`];
    });
    const rest = patterns.slice(MOST_SHOWN);
    return capped(
      lines,
      rest.length,
      `${count(rest.length, "more pattern")} (${count(
        rest.reduce((sum, pattern) => sum + pattern.count, 0),
        "state",
      )})`,
    );
  }
  const labels: string[] = [];
  for (const state of states) {
    if (labels.length === MOST_SHOWN) break;
    labels.push(conflict.label(state));
  }
  const rest = states.count() - labels.length;
  return capped(labels, rest, `${rest.toLocaleString("en")} more`);
}

const capped = (lines: readonly Text[], rest: number, more: string): Block[] => [
  lines.length === 0 ? paragraph("No state.") : list(rest > 0 ? [...lines, `… and ${more}`] : lines),
];

/** Which place of a pattern is which option. */
function key({ options, decisionMakers }: OptionConflict): Block {
  return section(
    "options",
    "Options, in the order of the patterns",
    list(
      options.map(({ name, owner }) => `${decisionMakers[owner]}: ${name}`),
      true,
    ),
    paragraph("Y taken, N not taken, – either way: the pattern stands for every feasible state that agrees with it."),
  );
}
