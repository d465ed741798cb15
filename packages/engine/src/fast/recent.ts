/** Values that are remembered by name, so many of them; the one not asked for longest is forgotten first. */
export class Recent<T> {
  private readonly values = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(name: string): T | undefined {
    const found = this.values.get(name);
    return found === undefined ? undefined : this.keep(name, found);
  }

  /** The value of that name, made where it is not remembered. */
  of(name: string, make: () => T): T {
    return this.keep(name, this.values.has(name) ? (this.values.get(name) as T) : make());
  }

  /** @returns the value. */
  keep(name: string, value: T): T {
    this.values.delete(name);
    this.values.set(name, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
