/** Where a mover (a decision maker, or a coalition acting at once) may go from a state, by the mover's number. */
export type MoverNext = (mover: number, state: number) => readonly number[];

/**
 * Sums up, for every state, all that legal sequences of at least one move lead to, where no mover moves twice in a row.
 *
 * The states and last movers form a graph; its strongly connected parts reach the same things, and are met with everything
 * they lead to done before (Tarjan 1972). So each move is looked at once, however many states can be reached.
 *
 * @param transitive the moves of each mover are transitive: then barring two in a row bars nothing, and states alone do.
 * @param gather what a part sums up to: its own states, and what the parts it leads to sum up to, each once.
 * @returns the sums over the parts that the first moves from a state lead to, each once.
 */
export function closure<T>(
  stateCount: number,
  movers: number,
  next: MoverNext,
  gather: (states: readonly number[], below: ReadonlySet<T>) => T,
  transitive = false,
): (state: number) => ReadonlySet<T> {
  const sums: T[] = [];
  const width = transitive ? 1 : movers;
  /** The part of each (state, last mover), or −1 while it is not known. */
  const partOf = new Int32Array(stateCount * width).fill(-1);
  const order = new Int32Array(stateCount * width);
  const low = new Int32Array(stateCount * width);
  const open: number[] = [];
  let met = 0;

  const leadsTo = (state: number, lastMover: number): number[] => {
    const nodes: number[] = [];
    for (let mover = 0; mover < movers; mover++) {
      if (!transitive && mover === lastMover) continue;
      for (const to of next(mover, state)) nodes.push(transitive ? to : to * width + mover);
    }
    return nodes;
  };

  interface Visit {
    readonly node: number;
    readonly targets: readonly number[];
    at: number;
  }
  const enter = (node: number): Visit => {
    order[node] = low[node] = ++met;
    open.push(node);
    return { node, targets: leadsTo(Math.floor(node / width), node % width), at: 0 };
  };
  const close = (root: number): void => {
    const nodes = open.splice(open.lastIndexOf(root));
    const part = sums.length;
    for (const node of nodes) partOf[node] = part;
    const below = new Set<T>();
    for (const node of nodes) {
      for (const target of leadsTo(Math.floor(node / width), node % width)) {
        if (partOf[target] !== part) below.add(sums[partOf[target]]);
      }
    }
    sums.push(gather([...new Set(nodes.map((node) => Math.floor(node / width)))], below));
  };
  const explore = (start: number): void => {
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      if (visit.at < visit.targets.length) {
        const target = visit.targets[visit.at++];
        if (order[target] === 0) path.push(enter(target));
        else if (partOf[target] === -1) low[visit.node] = Math.min(low[visit.node], order[target]);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[visit.node]);
      if (low[visit.node] === order[visit.node]) close(visit.node);
    }
  };

  return (state) => {
    const found = new Set<T>();
    for (const node of leadsTo(state, -1)) {
      if (order[node] === 0) explore(node);
      found.add(sums[partOf[node]]);
    }
    return found;
  };
}
