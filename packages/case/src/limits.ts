/** A case comes from anywhere: these bounds keep any file from costing more than a moment. */
export const limits = {
  /** Characters of `case.yaml`. */
  caseCharacters: 1_000_000,
  /** Characters of a record. */
  recordCharacters: 5_000_000,
  /** Lists and maps inside each other. */
  depth: 40,
  /** Values in the file, each use of an alias counted anew. */
  parts: 100_000,
  citations: 5_000,
  /** Parentheses, negations and arrows inside each other in one condition. */
  conditionDepth: 50,
  /** Parts of a condition once arrows are spelled out. */
  conditionParts: 2_000,
  /** Problems told at once: whoever has mended so many runs the check again. */
  problems: 200,
  /** Characters of a `.gmcr` file. */
  gmcrCharacters: 64_000_000,
} as const;
