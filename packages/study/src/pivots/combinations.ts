/** Sets of contested claims: all of them, or a sample drawn from a seed. */
export interface Combinations {
  /** Each as a list of what is believed of `things`. */
  readonly sets: readonly (readonly string[])[];
  /** True when these are all there are. */
  readonly exact: boolean;
}

/**
 * Every set of `things`, the last ones changing least often; or, of more than `mostExact` things, `samples` sets drawn evenly
 * from `seed`, with repetition.
 */
export function combinationsOf(
  things: readonly string[],
  { mostExact, samples, seed }: { readonly mostExact: number; readonly samples: number; readonly seed: number },
): Combinations {
  if (things.length <= mostExact) {
    const sets = Array.from({ length: 2 ** things.length }, (_, bits) =>
      things.filter((_thing, index) => (bits >>> index) & 1),
    );
    return { sets, exact: true };
  }
  const draw = bitsFrom(seed);
  return { sets: Array.from({ length: samples }, () => things.filter(() => draw())), exact: false };
}

/**
 * The half-width of a 95 % confidence interval of a share that is counted in a sample of so many, at its widest (normal
 * approximation at one half): the error that is told with a sample.
 */
export const errorOfShare = (samples: number): number => 0.98 / Math.sqrt(samples);

/** Every subset of so many things, in the order of the things. */
export function* subsetsOf<T>(things: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= things.length - size; index++)
    for (const rest of subsetsOf(things, size - 1, index + 1)) yield [things[index], ...rest];
}

/** How many such subsets there are. */
export function countSubsets(things: number, size: number): number {
  let count = 1;
  for (let index = 0; index < size; index++) count = (count * (things - index)) / (index + 1);
  return Math.round(count);
}

/** Even draws of yes and no, the same for the same seed: Mulberry32. */
function bitsFrom(seed: number): () => boolean {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 31) & 1) === 1;
  };
}
