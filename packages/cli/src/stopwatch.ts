import type { Watch } from "@detente/engine";

/** Milliseconds since the program was started, by what they were spent on. */
export class Stopwatch {
  private last = 0;
  private readonly spent = new Map<string, number>();

  /** Puts down the time since the last call; work that was for several things at once counts in equal shares. */
  readonly lap: Watch = (done) => {
    const now = performance.now();
    for (const name of done) this.spent.set(name, (this.spent.get(name) ?? 0) + (now - this.last) / done.length);
    this.last = now;
  };

  readonly milliseconds = (): Record<string, number> => {
    const rounded = [...this.spent, ["total", performance.now()] as const].map(
      ([name, time]) => [name, Math.round(100 * time) / 100] as const,
    );
    return Object.fromEntries(rounded);
  };
}
