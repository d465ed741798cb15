/** One of several workers that go through the same steps, each taking its share of every step. */
export interface Share {
  /** Calls `work` for numbers below `count`; among all workers each number is taken once. */
  each(count: number, work: (index: number) => void): void;
  /** Waits until every worker has come here; true when one of them says that something changed. */
  meet(changed: boolean): boolean;
}

/** The only worker. */
export const alone: Share = {
  each(count, work) {
    for (let index = 0; index < count; index++) work(index);
  },
  meet: (changed) => changed,
};
