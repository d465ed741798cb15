import type { Io } from "./io.js";

/** Options as commander hands them over, by camel-cased name. */
export type Options = Readonly<Record<string, string | boolean | string[] | undefined>>;

export type Run = (args: readonly string[], options: Options, io: Io) => Promise<number | void>;

export interface CommandOption {
  /** In commander's notation: `--lens <name>`. */
  readonly flags: string;
  readonly says: string;
  /** May be given several times. */
  readonly many?: true;
}

export interface Command {
  readonly name: string;
  /** In commander's notation: `<case>`. */
  readonly args: readonly string[];
  readonly says: string;
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  load(): Promise<{ readonly run: Run }>;
}
