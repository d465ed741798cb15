/**
 * A pattern with names in it, which takes long to make ready and to try: that is done only where its sign, a plain part
 * of it, stands in a text.
 */
export class Signed {
  readonly #sign: RegExp;
  #whole: RegExp | null = null;

  /** @param sign what every text that fits `source` has in it; both as the source of a Unicode pattern. */
  constructor(
    sign: string,
    readonly source: string,
  ) {
    this.#sign = new RegExp(sign, "u");
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.#sign.test(text)) return null;
    this.#whole ??= new RegExp(this.source, "u");
    return this.#whole.exec(text);
  }
}

/** A pattern that begins with its sign. */
export const behind = (sign: string, source: string): Signed => new Signed(sign, sign + source);
