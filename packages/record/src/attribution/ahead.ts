/** Makes things of items when they are asked for and forgets those behind: a long text is never held in words as a whole. */
export class Ahead<Item, Made> {
  readonly #made = new Map<number, Made>();

  constructor(
    private readonly items: readonly Item[],
    private readonly make: (item: Item) => Made,
  ) {}

  get length(): number {
    return this.items.length;
  }

  /** What is made of the item at `at`, from which on the reader only goes forward, one by one. */
  from(at: number): Made {
    this.#made.delete(at - 1);
    return this.get(at);
  }

  get(at: number): Made {
    const known = this.#made.get(at);
    if (known !== undefined) return known;
    const made = this.make(this.items[at] as Item);
    this.#made.set(at, made);
    return made;
  }
}
