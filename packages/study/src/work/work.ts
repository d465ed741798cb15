import type { Answer, Asked, JobKind } from "./jobs.js";
import type { Tick } from "./tick.js";

/**
 * What a long question leaves to its host: to show how far it is, and to have its jobs done wherever there is room. Jobs do
 * not depend on each other, and a question puts their answers together in the order in which it asked for them, so the
 * answer is the same whoever does them and whatever is done first.
 */
export interface Work {
  readonly tick: Tick;
  /**
   * Has one job done on the case that this work is about.
   *
   * @throws whatever the job throws; after that, or once the host has stopped the work, every other job is rejected too.
   */
  readonly run: <K extends JobKind>(kind: K, asked: Asked<K>) => Promise<Answer<K>>;
}

/** Has jobs of one kind done, and tells how many are; answers are in the order of what was asked. */
export async function allOf<K extends JobKind>(
  { tick, run }: Work,
  what: string,
  kind: K,
  asked: readonly Asked<K>[],
): Promise<Answer<K>[]> {
  let done = 0;
  await tick(what, done, asked.length);
  return Promise.all(
    asked.map(async (each) => {
      const answer = await run(kind, each);
      await tick(what, ++done, asked.length);
      return answer;
    }),
  );
}
