/** Models made from seeds, for measuring: anybody's run of the same seed has the same model. */

/** A small deterministic source of chance (mulberry32); numbers from 0 to 1. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/**
 * An option-form model: options dealt in turn, `statements` compound statements for each decision maker, most important
 * first.
 *
 * @param oneWay how many options change one way only, in both directions.
 * @param infeasible how many conditions on three options make states infeasible.
 */
export function randomModel(seed, { options, decisionMakers = 3, statements = 12, oneWay = 0, infeasible = 0 }) {
  const draw = chance(seed);
  const below = (n) => Math.floor(draw() * n);
  const literal = () => {
    const option = { kind: "option", option: below(options) };
    return draw() < 0.5 ? option : { kind: "not", of: option };
  };
  const condition = (depth) =>
    depth === 0 || draw() < 0.3
      ? literal()
      : { kind: draw() < 0.5 ? "all" : "any", of: [condition(depth - 1), condition(depth - 1)] };
  return {
    form: "option",
    options: times(options, (index) => ({
      name: `Option ${index + 1}`,
      owner: index % decisionMakers,
      change: index >= oneWay ? "free" : index % 2 ? "once" : "withdraw",
    })),
    decisionMakers: times(decisionMakers, (index) => ({
      name: `DM ${index + 1}`,
      preference: { kind: "statements", levels: times(statements, () => [condition(2)]) },
    })),
    infeasible: times(infeasible, () => ({ kind: "all", of: times(3, literal) })),
  };
}
