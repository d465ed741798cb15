import type { Analysis } from "@detente/engine";

/** Characters gathered before they are handed on. */
const CHUNK = 1 << 16;

/**
 * An analysis as JSON text in pieces, so that no answer has to fit into one string:
 * `{"states", "decisionMakers", "equilibria": {concept: [state]}, "stability": [{"state", concept: [decision maker]}], "made"}`.
 * States are ascending; `only` leaves the others out of both lists.
 */
export function* analysisJson(analysis: Analysis, only: (state: number) => boolean = () => true): Generator<string> {
  const { conflict, concepts, stable, equilibria } = analysis;
  const label = (state: number): string => JSON.stringify(conflict.label(state));
  const { decisionMakers } = conflict;
  yield* gathered(pieces());

  function* pieces(): Generator<string> {
    yield `{"states": ${conflict.stateCount}, "decisionMakers": ${JSON.stringify(decisionMakers)},\n"equilibria": {`;
    for (const [index, concept] of concepts.entries()) {
      yield `${index === 0 ? "" : ","}\n  ${JSON.stringify(concept)}: [`;
      let first = true;
      for (const state of equilibria[concept] ?? []) {
        if (!only(state)) continue;
        yield first ? label(state) : `, ${label(state)}`;
        first = false;
      }
      yield "]";
    }
    yield `},\n"stability": [`;
    let first = true;
    for (let state = 0; state < conflict.stateCount; state++) {
      if (!only(state)) continue;
      const verdicts = concepts.map((concept) => {
        const names = decisionMakers.filter((_, dm) => stable[concept]?.[dm]?.has(state));
        return `${JSON.stringify(concept)}: ${JSON.stringify(names)}`;
      });
      yield `${first ? "" : ","}\n  {"state": ${label(state)}, ${verdicts.join(", ")}}`;
      first = false;
    }
    yield `],\n"made": ${JSON.stringify(analysis.made)}}\n`;
  }
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length >= CHUNK) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}
